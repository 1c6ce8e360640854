import { shownChange, shownDoubts, shownPlace } from "#platform/imports"
import type { ShownPreview } from "#platform/imports"
import type { Locale } from "#platform/words"
import type { FieldChange, RosterChange, RosterEntry } from "./roster-plan.ts"
import type { RosterPreview } from "./roster-preview.ts"
import { words } from "../words/index.ts"

/** What a roster would do, in the reader's words. */
export function shownRoster(locale: Locale, preview: RosterPreview): ShownPreview {
  const { planned, doubtful, added, changed, unchanged } = preview
  const say = words(locale)
  return {
    headings: {
      added: say("to-add", { count: added }),
      changed: say("to-change", { count: changed }),
      unchanged: say("to-leave", { count: unchanged }),
      wasAdded: say("was-added", { count: added }),
      wasChanged: say("was-changed", { count: changed }),
    },
    added: planned.additions.map((entry) => ({
      key: entry.key,
      title: entry.name,
      place: shownPlace(locale, entry),
      says: saysOf(locale, entry),
    })),
    changed: planned.changes.map((change) => ({
      key: change.id,
      title: change.entry.name,
      place: shownPlace(locale, change.entry),
      says: changesOf(locale, change),
    })),
    doubtful: shownDoubts(locale, doubtful, words),
    also: [],
  }
}

function saysOf(locale: Locale, entry: RosterEntry): string[] {
  const say = words(locale)
  const { nameEn, nameFr, acronym, aliases, sector, sectorAsWritten, contacts } = entry
  const others = [nameEn, nameFr, acronym, ...aliases].filter((name) => name !== null && name !== entry.name)
  return [
    sector ? say(`sector-${sector}`) : (sectorAsWritten ?? say("sector-unknown")),
    ...(others.length > 0 ? [say("says-also", { names: [...new Set(others)].join(", ") })] : []),
    ...(contacts.length > 0 ? [say("says-contacts", { count: contacts.length })] : []),
  ]
}

function changesOf(locale: Locale, { fields, contacts }: RosterChange): string[] {
  const say = words(locale)
  const people = contacts.map(({ name, email, phone }) => name ?? email ?? phone ?? "").join(", ")
  return [
    ...fields.map((change) =>
      shownChange(locale, {
        field: say(`field-${change.field}`),
        from: worded(locale, change, change.from),
        to: worded(locale, change, change.to) ?? "",
      }),
    ),
    ...(people ? [shownChange(locale, { field: say("field-contacts"), from: null, to: people })] : []),
  ]
}

/** Codes become words. */
function worded(locale: Locale, { field }: FieldChange, value: string | null): string | null {
  const key = field === "sector" ? `sector-${value}` : `in-${value}`
  if (field !== "sector" && field !== "locale") return value
  return words.has(key) ? words(locale)(key) : value
}
