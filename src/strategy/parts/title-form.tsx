import type { ReactNode } from "react"
import { errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, Button, ButtonRow, Form } from "#ui"
import { words } from "../words/index.ts"

type Known = { titleEn: string; titleFr: string; version?: number }

/** The form of a priority or an outcome: its title in both languages, then what the page adds. */
export function TitleForm(props: {
  locale: Locale
  submissionKey: string
  known?: Known | undefined
  refused?: Refused | undefined
  children?: ReactNode
}) {
  const { locale, submissionKey, known, refused, children } = props
  const say = words(locale)
  const value = (field: "titleEn" | "titleFr") => typedIn(refused, field, known?.[field])
  return (
    <Form submissionKey={submissionKey}>
      {known?.version !== undefined && <input type="hidden" name="version" value={known.version} />}
      <BilingualField
        name="title"
        label={say("title")}
        hint={say("title-hint")}
        english={{ name: "titleEn", value: value("titleEn"), error: errorOf(refused, "titleEn") }}
        french={{ name: "titleFr", value: value("titleFr"), error: errorOf(refused, "titleFr") }}
      />
      {children}
      <ButtonRow>
        <Button>{say("save")}</Button>
      </ButtonRow>
    </Form>
  )
}

/** Why a priority is one, in both languages. */
export function WhyField(props: {
  locale: Locale
  known?: { whyEn: string; whyFr: string }
  refused?: Refused | undefined
}) {
  const { locale, known, refused } = props
  const say = words(locale)
  return (
    <BilingualField
      name="why"
      label={say("why")}
      optional
      rows={4}
      english={{ name: "whyEn", value: typedIn(refused, "whyEn", known?.whyEn) }}
      french={{ name: "whyFr", value: typedIn(refused, "whyFr", known?.whyFr) }}
    />
  )
}
