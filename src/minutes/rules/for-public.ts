import type { AttendanceList } from "#attendance"
import { locales } from "#platform/words"
import type { InBoth } from "#site"
import { words } from "../words/index.ts"
import type { MinutedItem, MinutedMotion, MinutesContent } from "./minutes-content.ts"

/**
 * Adopted minutes as anyone may read them: what was said, moved and taken on, and nobody by name. Not who was there,
 * moved, voted, presented, took on an action or had a conflict of interest, and nothing that is for the body alone.
 */
export function forPublic(content: MinutesContent): MinutesContent {
  return {
    partnership: content.partnership,
    body: content.body,
    meeting: { ...content.meeting, onlineAddress: "" },
    attendance: nobody(),
    quorum: content.quorum,
    items: content.items.filter(({ isInternal }) => !isInternal).map(itemForPublic),
    next: content.next,
  }
}

function nobody(): AttendanceList {
  return { present: [], regrets: [], absent: [], guests: [], staff: [] }
}

function itemForPublic({
  id,
  title,
  kind,
  paragraphs,
  motions,
  actions,
  byConsent,
}: MinutedItem): MinutedItem {
  return {
    id,
    title,
    kind,
    presenter: "",
    conflicts: [],
    paragraphs,
    motions: motions.filter(({ outcome }) => outcome !== null).map(motionForPublic),
    ...(byConsent ? { byConsent } : {}),
    actions: actions.map(({ id: own, text, dueOn }) => ({
      id: own,
      text,
      organization: null,
      owner: "",
      dueOn,
    })),
  }
}

/** Its result alone: why it came to that names who took no part. */
function motionForPublic({ id, text, outcome, isWithdrawn }: MinutedMotion): MinutedMotion {
  const [en, fr] = locales.map((locale) => (outcome ? [words(locale)(`outcome-${outcome}`)] : []))
  return { id, text, mover: null, seconder: null, said: { en: en!, fr: fr! }, outcome, isWithdrawn }
}

/** Every text of what the public would read, for the gate of the two languages. */
export function textsOf(content: MinutesContent): InBoth[] {
  return content.items.flatMap((item) => [
    item.title,
    ...item.paragraphs.map(({ text }) => text),
    ...item.motions.map(({ text }) => text),
    ...item.actions.map(({ text }) => text),
    ...(item.byConsent ? [item.byConsent] : []),
  ])
}
