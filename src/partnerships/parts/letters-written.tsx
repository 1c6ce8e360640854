import type { Locale } from "#platform/words"
import { Notice } from "#ui"
import { words } from "../words/index.ts"

type Written = { written: number; held: number } | null

/** What a page's address says of the letters that were just written. */
export function writtenIn(url: string): Written {
  const asked = new URL(url).searchParams
  const number = (name: string) => (/^\d{1,4}$/.test(asked.get(name) ?? "") ? Number(asked.get(name)) : null)
  const written = number("written")
  return written === null ? null : { written, held: number("held") ?? 0 }
}

/** Says after one act to many how many letters it wrote, and how many it left out. */
export function LettersWritten({ locale, letters }: { locale: Locale; letters: Written }) {
  const say = words(locale)
  if (!letters) return null
  const { written, held } = letters
  return (
    <Notice kind={written > 0 ? "success" : "information"} title={say("letters-written", { count: written })}>
      {held > 0 && <p>{say("letters-held", { count: held })}</p>}
    </Notice>
  )
}
