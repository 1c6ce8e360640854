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
  /** What the act is called, where a page has several. */
  does?: string
  children?: ReactNode
}) {
  const { locale, submissionKey, known, refused, does, children } = props
  const say = words(locale)
  const value = (field: "titleEn" | "titleFr") => typedIn(refused, field, known?.[field])
  return (
    <Form submissionKey={submissionKey}>
      {does && <input type="hidden" name="does" value={does} />}
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
