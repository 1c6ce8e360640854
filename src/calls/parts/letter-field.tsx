import { errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Checkbox, FileInput, Notice } from "#ui"
import { words } from "../words/index.ts"
import { letterEndings, mostLetterMegabytes } from "./letter-in.ts"

/** Where a municipality gives its letter; one that was given is named, and can be replaced or taken back. */
export function LetterField(props: {
  locale: Locale
  letter: { name: string; bytes: number } | null
  refused: Refused | undefined
}) {
  const { locale, letter, refused } = props
  const say = words(locale)
  return (
    <>
      {letter && (
        <Notice kind="information" title={say("letter-is-here")}>
          <p>
            <bdi>{letter.name}</bdi>
          </p>
        </Notice>
      )}
      <FileInput
        name="letter"
        label={say(letter ? "letter-another" : "letter")}
        hint={say("letter-hint", { most: mostLetterMegabytes })}
        accept={letterEndings}
        error={errorOf(refused, "letter")}
        optional
      />
      {letter && (
        <Checkbox
          name="withoutLetter"
          value="yes"
          label={say("letter-take-back")}
          checked={typedIn(refused, "withoutLetter") === "yes"}
        />
      )}
    </>
  )
}
