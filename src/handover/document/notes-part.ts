import { dayOf } from "#platform/clock"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Note } from "../reads/notes.ts"
import type { Part } from "../rules/pack.ts"
import { words } from "../words/index.ts"
import { saidIn } from "./said-in.ts"

/** What those before wrote down, as they wrote it. */
export function notesPart(locale: Locale, notes: readonly Note[], timeZone: string): Part {
  const say = words(locale)
  return {
    id: "notes",
    title: say("notes"),
    said: notes.flatMap((note) =>
      saidIn(locale, [
        say("note-of", { name: note.by ?? "–", date: formatDate(locale, dayOf(note.at, timeZone)) }),
        ...note.text.split(/\n\s*\n/),
      ]),
    ),
    lines: [],
  }
}
