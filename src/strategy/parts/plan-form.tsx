import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, NumberInput } from "#ui"
import { words } from "../words/index.ts"
import { TitleForm } from "./title-form.tsx"

type Known = {
  titleEn: string
  titleFr: string
  fromYear: number | null
  toYear: number | null
  visionEn: string
  visionFr: string
  version: number
}

/** Title, years and vision of a plan. */
export function PlanForm(props: {
  locale: Locale
  submissionKey: string
  known?: Known
  refused: Refused | undefined
}) {
  const { locale, known, refused } = props
  const say = words(locale)
  const year = (name: "fromYear" | "toYear") => (
    <NumberInput
      {...asTyped(refused, name, known?.[name] ? String(known[name]) : "")}
      label={say(name)}
      unit={say("year-unit")}
      optional
    />
  )
  const vision = (name: "visionEn" | "visionFr") => asTyped(refused, name, known?.[name])
  return (
    <TitleForm {...props}>
      {year("fromYear")}
      {year("toYear")}
      <BilingualField
        name="vision"
        label={say("vision")}
        hint={say("vision-hint")}
        optional
        rows={5}
        english={vision("visionEn")}
        french={vision("visionFr")}
      />
    </TitleForm>
  )
}
