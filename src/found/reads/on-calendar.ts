import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"

/** Something public that happens, in one language. */
export type CalendarEvent = {
  id: string
  /** Counts up when it is moved or changed, so that a calendar moves what it has. */
  sequence: number
  title: string
  /** What title and place are written in: of an event that is not translated, not what was asked for. */
  titleLang: string
  starts: Date
  ends: Date | null
  place: string
  placeLang: string
  about: string
  /** Within the public site. */
  path: string
}

/** What happens in public: read by the domain that has it, and only what may be seen at that moment. */
type Happening = (tx: Tx, asked: { locale: Locale; language: string; at: Date }) => Promise<CalendarEvent[]>

const wired = Symbol.for("entente.found.on-calendar")
const shared = globalThis as { [wired]?: Map<string, Happening> }

/** Puts a domain's public events into every site's calendar. Wired once, in `commands/wire-site.ts`. */
export function onCalendar(name: string, happening: Happening): void {
  shared[wired] = (shared[wired] ?? new Map<string, Happening>()).set(name, happening)
}

/** Everything public that happens, in the order of time. */
export async function calendarEvents(
  tx: Tx,
  asked: { locale: Locale; language: string; at: Date },
): Promise<CalendarEvent[]> {
  const events: CalendarEvent[] = []
  for (const happening of shared[wired]?.values() ?? []) events.push(...(await happening(tx, asked)))
  return events.toSorted((one, other) => one.starts.getTime() - other.starts.getTime())
}
