import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, Section, Select } from "#ui"
import { regions } from "../rules/template.ts"
import { words } from "../words/index.ts"
import { regionKey } from "./region-key.ts"

type Props = {
  locale: Locale
  province: (typeof regions)[number] | null
  mayChange: boolean
  submissionKey: string
  refused: Refused | undefined
}

/** In which province or territory the partnership works: which forms are for it. */
export function PlaceSection({ locale, province, mayChange, submissionKey, refused }: Props) {
  const say = words(locale)
  const intro = (
    <p>{province ? say("we-are-in", { province: say(regionKey(province)) }) : say("nowhere-yet")}</p>
  )
  return (
    <Section title={say("where-we-are")} intro={intro}>
      {mayChange && (
        <Form submissionKey={`${submissionKey}-province`}>
          <input type="hidden" name="does" value="province" />
          <Select
            {...asTyped(refused, "province", province ?? "")}
            label={say("province")}
            hint={say("province-hint")}
            options={[
              { value: "", label: say("choose-province") },
              ...regions.map((each) => ({ value: each, label: say(regionKey(each)) })),
            ]}
          />
          <ButtonRow>
            <Button look="secondary">{say("keep-province")}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}
