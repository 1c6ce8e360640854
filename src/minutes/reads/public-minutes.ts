import { bodiesInPublic } from "#councils"
import { sql } from "kysely"
import { decisionsInPublic } from "#motions"
import type { DecisionAsked, DecisionWay } from "#motions"
import type { Tx } from "#platform/database"
import { formatDate, nameIn } from "#platform/words"
import { isPublic, publicSubjects } from "#site"
import type { ListLine } from "#site"
import { forPublic } from "../rules/for-public.ts"
import type { MinutesContent } from "../rules/minutes-content.ts"
import { words } from "../words/index.ts"
import { minutesOf } from "./minutes.ts"
import "../tables.ts"

/** The adopted minutes anyone may see at a moment, of the newest meeting first; named by their meetings. */
export async function publicMinutesLines(tx: Tx, at: Date): Promise<ListLine[]> {
  const ids = [...(await publicSubjects(tx, "minutes", at)).keys()]
  return ids.length === 0 ? [] : inPublic(tx, ids)
}

/** Some of them in that order, with what a list says of each; none that is not public. */
export async function publicMinutesNamed(tx: Tx, ids: readonly string[], at: Date) {
  const subjects = await publicSubjects(tx, "minutes", at)
  const found = await minutesNamed(
    tx,
    ids.filter((id) => subjects.has(id)),
  )
  const byId = new Map(found.map((one) => [one.id, one]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * One of them as anyone may read it: its adopted text, without names and what is for the body alone; which of its
 * motions are public decisions too.
 */
export async function publicMinutes(tx: Tx, meetingId: string, at: Date) {
  if (!(await isPublic(tx, "minutes", meetingId, at))) return undefined
  const shown = await forPublicOf(tx, meetingId)
  if (!shown) return undefined
  const motions = shown.content.items.flatMap((item) => item.motions.map(({ id }) => id))
  return { ...shown, decisions: [...(await decisionsInPublic(tx, motions, at))] }
}

/** Of a public decision: the public minutes of the meeting it was taken at. */
export async function minutesOfDecision(
  tx: Tx,
  { meetingId, locale, at }: DecisionAsked,
): Promise<DecisionWay[]> {
  if (meetingId === null || !(await isPublic(tx, "minutes", meetingId, at))) return []
  if ((await seenMinutes(tx, [meetingId])).length === 0) return []
  const say = words(locale)
  return (await minutesNamed(tx, [meetingId])).map((meeting) => ({
    term: say("minutes"),
    title: say("minutes-named", {
      meeting: nameIn(locale, meeting),
      date: formatDate(locale, meeting.heldOn),
    }),
    path: `/minutes/${meetingId}`,
  }))
}

/** The same whoever asks: what a domain that knows it to be public shows of it. */
export async function forPublicOf(
  tx: Tx,
  meetingId: string,
): Promise<{ content: MinutesContent; adoptedOn: string } | undefined> {
  const minutes = await minutesOf(tx, meetingId)
  if (!minutes?.adopted) return undefined
  const bodies = await bodiesInPublic(tx)
  if (!bodies.some(({ id }) => id === minutes.meeting.bodyId)) return undefined
  return { content: forPublic(minutes.content), adoptedOn: minutes.adopted.adoptedOn }
}

/** Minutes by their meetings, as lists name them. */
export function minutesNamed(tx: Tx, ids: readonly string[]) {
  return tx
    .selectFrom("meeting")
    .innerJoin("body", (join) =>
      join.onRef("body.partnershipId", "=", "meeting.partnershipId").onRef("body.id", "=", "meeting.bodyId"),
    )
    .select(["meeting.id", "meeting.nameEn", "meeting.nameFr", "meeting.heldOn"])
    .select(["body.nameEn as bodyEn", "body.nameFr as bodyFr"])
    .where("meeting.id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
}

/** Of these, the adopted minutes whose body is shown. */
export async function seenMinutes(tx: Tx, ids: readonly string[]): Promise<string[]> {
  return (await inPublic(tx, ids)).map(({ id }) => id)
}

function inPublic(tx: Tx, ids: readonly string[]): Promise<ListLine[]> {
  return tx
    .selectFrom("minutesAdoption as adoption")
    .innerJoin("meeting", (join) =>
      join
        .onRef("meeting.partnershipId", "=", "adoption.partnershipId")
        .onRef("meeting.id", "=", "adoption.meetingId"),
    )
    .innerJoin("body", (join) =>
      join.onRef("body.partnershipId", "=", "meeting.partnershipId").onRef("body.id", "=", "meeting.bodyId"),
    )
    .select(["meeting.id", "meeting.bodyId", "meeting.heldOn as on"])
    .where("meeting.id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .where("body.isPublic", "=", true)
    .orderBy("meeting.heldOn", "desc")
    .orderBy("meeting.id")
    .limit(10_000)
    .execute()
}

/** All adopted minutes, the last adopted first. */
export async function adoptedMinutesIds(tx: Tx): Promise<string[]> {
  const found = await tx
    .selectFrom("minutesAdoption")
    .select("meetingId as id")
    .orderBy("adoptedOn", "desc")
    .orderBy("meetingId", "desc")
    .limit(500)
    .execute()
  return found.map(({ id }) => id)
}
