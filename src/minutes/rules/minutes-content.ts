import type { AttendanceList } from "#attendance"

/** The same text in both languages. */
export type Both = { en: string; fr: string }

export type MinutedMotion = {
  id: string
  text: Both
  mover: Both | null
  seconder: Both | null
  /** What the vote came to, in sentences; empty while it is not declared. */
  said: { en: string[]; fr: string[] }
  outcome: "carried" | "lost" | "no-quorum" | null
  isWithdrawn: boolean
}

export type MinutedAction = {
  id: string
  text: Both
  organization: Both | null
  owner: string
  dueOn: string | null
}

export type MinutedItem = {
  /** Null for what belongs to the meeting as a whole. */
  id: string | null
  title: Both
  kind: "information" | "discussion" | "approval" | "sign-off" | null
  presenter: string
  /** For the body alone: left out of what a guest is sent. Absent where it is not. */
  isInternal?: true
  conflicts: { organization: Both; nature: string }[]
  paragraphs: { id: string; text: Both }[]
  motions: MinutedMotion[]
  /** The motion that adopted it together with the rest of the consent agenda; absent otherwise. */
  byConsent?: Both
  actions: MinutedAction[]
}

/** Minutes as they are adopted: everything the page and the document show, in both languages. */
export type MinutesContent = {
  partnership: Both & { isSample: boolean }
  body: Both
  meeting: { name: Both; heldOn: string; startsAt: string; place: Both; onlineAddress: string }
  attendance: AttendanceList
  quorum: { met: boolean; present: number; needed: number; of: number; byFallback: boolean } | null
  items: MinutedItem[]
  next: { name: Both; heldOn: string } | null
}

/** Where a text is missing in one language: French and English go round together. */
export function untranslated({ items }: MinutesContent): { en: number; fr: number } {
  const texts = items.flatMap((item) => item.paragraphs.map((paragraph) => paragraph.text))
  return { en: texts.filter(({ en }) => en === "").length, fr: texts.filter(({ fr }) => fr === "").length }
}
