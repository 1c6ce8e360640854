import { Temporal } from "temporal-polyfill"
import {
  addAgendaItem,
  agendaOf,
  changeAgendaItem,
  claimMeeting,
  itemBusinessFollows,
  removeAgendaItem,
} from "#meetings"
import type { AgendaItem } from "#meetings"
import { partnership, systemActor } from "#partnerships"
import type { Actor } from "#platform/acts"
import type { Clock } from "#platform/clock"
import type { Database, Tx } from "#platform/database"
import { inEveryPartnership } from "#platform/jobs"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { nextMeetingOf, nextMeetings, returnsTo } from "../reads/business.ts"
import { businessWanted } from "../reads/business-wanted.ts"
import type { WantedItem } from "../reads/business-wanted.ts"
import { businessSteps } from "../rules/business-steps.ts"
import type { Step } from "../rules/business-steps.ts"
import { words } from "../words/index.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "minutes.business": object
  }
}

/**
 * Brings what is open back to the agenda of a body's next meeting: the list of open actions, and each item the last
 * meeting did not reach. Done again it changes nothing; what somebody took off or wrote stays as it is. Refused for any
 * other meeting than the next. @returns how many items were put on, changed or taken off
 */
export async function bringBackBusiness(tx: Tx, actor: Actor, meetingId: string): Promise<number> {
  access.check(actor, "write", "minutes")
  const meeting = await claimMeeting(tx, actor, meetingId)
  const next = await nextMeetingOf(tx, meeting.bodyId, actor.today)
  if (next?.id !== meetingId) throw new Conflict(words.message("not-the-next"))
  const came = await returnsTo(tx, meetingId)
  const { wanted } = await businessWanted(tx, meeting.bodyId, came)
  const steps = businessSteps(wanted, came, await agendaOf(tx, meetingId))
  for (const step of steps) await take(tx, actor, { meetingId, step })
  return steps.length
}

/** After something about a body's earlier meetings was written: its next agenda follows by itself, whoever wrote. */
export async function bringBackToNext(tx: Tx, actor: Actor, bodyId: string): Promise<void> {
  const next = await nextMeetingOf(tx, bodyId, actor.today)
  if (next) await bringBackBusiness(tx, { ...actor, role: "system" }, next.id)
}

const daysAhead = 60

/** Every day, in every partnership: the next meeting of each body, where it comes within sixty days. */
export async function bringBackEverywhere({
  database,
  clock,
}: {
  database: Database
  clock: Clock
}): Promise<void> {
  await inEveryPartnership(database, async (partnershipId) => {
    const { timeZone } = await database.read(partnershipId, (tx) => partnership(tx))
    const actor = systemActor(partnershipId, clock, timeZone)
    const { today } = actor
    const until = Temporal.PlainDate.from(today).add({ days: daysAhead }).toString()
    const meetings = await database.read(partnershipId, (tx) => nextMeetings(tx, { today, until }))
    for (const id of meetings) await database.write(partnershipId, (tx) => bringBackBusiness(tx, actor, id))
  })
}

type Taking = { meetingId: string; step: Step<WantedItem, AgendaItem> }

async function take(tx: Tx, actor: Actor, { meetingId, step }: Taking): Promise<void> {
  if (step.do === "add") return add(tx, actor, { meetingId, wanted: step.wanted })
  const { came, item } = step
  if (step.do === "remove") {
    await removeAgendaItem(tx, actor, item)
    await tx.deleteFrom("businessReturn").where("id", "=", came.id).execute()
    return
  }
  const { id, version, kind, minutes, presenter, isInternal, onConsent } = item
  const { titleEn, titleFr, textEn, textFr } = step.wanted
  const texts = { titleEn, titleFr, textEn, textFr }
  await changeAgendaItem(tx, actor, {
    id,
    version,
    kind,
    minutes,
    presenter,
    isInternal,
    onConsent,
    ...texts,
  })
  await tx
    .updateTable("businessReturn")
    .set({ itemVersion: version + 1 })
    .where("id", "=", came.id)
    .execute()
}

async function add(
  tx: Tx,
  actor: Actor,
  { meetingId, wanted }: { meetingId: string; wanted: WantedItem },
): Promise<void> {
  const { earlierItemId, ...item } = wanted
  const { partnershipId, at } = actor
  const agendaItemId = await addAgendaItem(tx, actor, {
    meetingId,
    ...item,
    arisesFrom: earlierItemId,
    cameBackAt: at,
    after: itemBusinessFollows(await agendaOf(tx, meetingId))?.id,
  })
  await tx
    .insertInto("businessReturn")
    .values({ partnershipId, meetingId, earlierItemId, agendaItemId, itemVersion: 1, at })
    .execute()
}
