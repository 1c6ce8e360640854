import { asTyped, errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, CheckboxGroup, Disclosure } from "#ui"
import { words } from "../words/index.ts"

type Choice = { value: string; label: string }

export type FilledAnswer = {
  themeEn: string
  themeFr: string
  textEn: string
  textFr: string
  changed: readonly string[]
  commentIds: readonly string[]
}

type AnswerFieldsProps = {
  locale: Locale
  filled: FilledAnswer
  comments: readonly Choice[]
  paragraphs: readonly Choice[]
  refused: Refused | undefined
}

/** Which comments are answered, what is said to them, and which paragraphs were changed because of them. */
export function AnswerFields({ locale, filled, comments, paragraphs, refused }: AnswerFieldsProps) {
  const say = words(locale)
  const known = (name: "themeEn" | "themeFr" | "textEn" | "textFr") => asTyped(refused, name, filled[name])
  const chosen = (name: "changed" | "commentIds") =>
    refused ? (refused.typed[`${name}[]`] ?? []) : filled[name]
  return (
    <>
      <CheckboxGroup
        name="commentIds[]"
        label={say("comments-answered")}
        hint={say("comments-answered-hint")}
        error={errorOf(refused, "commentIds")}
        values={chosen("commentIds")}
        options={comments}
      />
      <BilingualField
        name="theme"
        label={say("theme")}
        hint={say("theme-hint")}
        english={known("themeEn")}
        french={known("themeFr")}
      />
      <BilingualField
        name="text"
        label={say("our-answer")}
        hint={say("answer-hint")}
        rows={6}
        english={known("textEn")}
        french={known("textFr")}
      />
      <Disclosure summary={say("changed-something")} open={chosen("changed").length > 0}>
        <CheckboxGroup
          name="changed[]"
          label={say("changed-paragraphs")}
          hint={say("changed-paragraphs-hint")}
          error={errorOf(refused, "changed")}
          values={chosen("changed")}
          options={paragraphs}
          optional
        />
      </Disclosure>
    </>
  )
}
