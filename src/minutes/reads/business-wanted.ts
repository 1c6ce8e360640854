import { adoptedByConsent, agendaOf, consentVoteOf, isStandardItem } from "#meetings"
import type { AgendaItem } from "#meetings"
import type { Tx } from "#platform/database"
import { formatDate, inLanguage, locales } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Came, Wanted } from "../rules/business-steps.ts"
import { unreachedItems } from "../rules/unreached.ts"
import { words } from "../words/index.ts"
import { itemsTakenUp, lastMeetingOf } from "./business.ts"
import { openActionsOf } from "./actions.ts"
import type { ActionItem } from "./actions.ts"

type Kind = Pick<AgendaItem, "kind" | "minutes" | "presenter" | "isInternal" | "onConsent">

export type WantedItem = Wanted & Kind

/** What a body's next agenda should say of its earlier meetings: the open actions, then each item that was not reached. */
export async function businessWanted(
  tx: Tx,
  bodyId: string,
  came: readonly Came[],
): Promise<{ wanted: WantedItem[]; actions: number; last: { id: string; heldOn: string } | null }> {
  const actions = await openActionsOf(tx, bodyId)
  const cameBefore = came.some(({ earlierItemId }) => earlierItemId === null)
  const list = actions.length > 0 || cameBefore ? [actionsItem(actions)] : []
  const last = await lastMeetingOf(tx, bodyId)
  const unreached = last?.isEnded ? await unreachedAt(tx, last) : []
  return { wanted: [...list, ...unreached], actions: actions.length, last: last ?? null }
}

async function unreachedAt(tx: Tx, last: { id: string; isWritten: boolean }): Promise<WantedItem[]> {
  const agenda = await agendaOf(tx, last.id)
  const { called, minuted } = await itemsTakenUp(tx, last.id)
  for (const { id } of adoptedByConsent(agenda, await consentVoteOf(tx, last.id))) minuted.add(id)
  const items = unreachedItems(agenda, { called, minuted, isWritten: last.isWritten })
  return items
    .filter((item) => !isStandardItem(item) && !isActionsItem(item))
    .map(({ id, titleEn, titleFr, textEn, textFr, kind, minutes, presenter, isInternal, onConsent }) => ({
      earlierItemId: id,
      titleEn,
      titleFr,
      textEn,
      textFr,
      kind,
      minutes,
      presenter,
      isInternal,
      onConsent,
    }))
}

function actionsItem(actions: readonly ActionItem[]): WantedItem {
  const [textEn, textFr] = locales.map((locale) => actionsSaid(locale, actions)) as [string, string]
  return {
    earlierItemId: null,
    titleEn: words("en")("business-title"),
    titleFr: words("fr")("business-title"),
    textEn,
    textFr,
    kind: "discussion",
    minutes: null,
    presenter: "",
    isInternal: false,
    onConsent: false,
  }
}

/** The list of an earlier agenda is not business of its own: what is still open is on the new one. */
function isActionsItem({ titleEn, titleFr }: AgendaItem): boolean {
  return titleEn === words("en")("business-title") && titleFr === words("fr")("business-title")
}

/** So many are named one by one; an agenda is not the list itself. */
const most = 40

function actionsSaid(locale: Locale, actions: readonly ActionItem[]): string {
  const say = words(locale)
  if (actions.length === 0) return say("business-none")
  const lines = actions.slice(0, most).map((action) => {
    const who = [inLanguage(locale, action, "organization") ?? "", action.owner]
    const by = action.dueOn ? say("by-day", { date: formatDate(locale, action.dueOn) }) : ""
    const from = say("of-meeting", { date: formatDate(locale, action.heldOn) })
    const about = [...who, by, from].filter((part) => part !== "").join(", ")
    return `– ${inLanguage(locale, action, "text")} (${about})`
  })
  const rest = actions.length - lines.length
  return [...lines, ...(rest > 0 ? [say("business-more", { count: rest })] : [])].join("\n\n")
}
