import { rollOf, tableOf } from "#attendance"
import { letterhead } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { enqueueFor } from "#platform/jobs"
import { Conflict, Invalid } from "#platform/refusals"
import { termsVersion, votersOf } from "#terms"
import type { Table } from "#terms"
import { access } from "../access.ts"
import { amendmentsOf } from "../reads/motions.ts"
import type { Motion } from "../reads/motions.ts"
import { earliestClosing, endOfDay, latestClosing } from "../rules/closing.ts"
import { methodsInRoom } from "../rules/methods.ts"
import type { Method } from "../rules/methods.ts"
import { motionNamed } from "../rules/short-text.ts"
import type { MotionNamed } from "../rules/short-text.ts"
import { seatsAsked } from "../rules/who-answered.ts"
import { words } from "../words/index.ts"
import { lockedMotion } from "./locked-motion.ts"
import { holdConsent } from "./move-consent.ts"
import { mustBeOpen } from "./move-motion.ts"
import { sendVoteLinks } from "./send-vote-links.ts"
import { tableBetween } from "./table-between.ts"
import type { SeatedAt } from "./table-between.ts"
import { meaningOf } from "./when-carried.ts"

declare module "#platform/acts" {
  interface Acts {
    "motions.ballot-opened": MotionNamed & { method: string }
  }
}

declare module "#platform/jobs" {
  interface Jobs {
    "motions.close": { partnershipId: string; ballotId: string }
  }
}

export type NewBallot = {
  motionId: string
  method: Method
  /** Of a vote by link: the day at whose end it closes. */
  closesOn?: string
  /** Of a secret ballot in the room: each seat also gets its own link, to vote on its own telephone. */
  sendsLinks?: boolean
  /** The key personal links are made with; needed where links are sent. */
  linkKey?: Buffer
}

export type OpenedBallot = {
  ballotId: string
  /** Seats that vote and that nobody could be written to for. */
  unreachable: string[]
}

/**
 * Opens a vote: the rules in force and the table as it is now are kept with it, and nothing that changes later changes
 * what it comes to. A vote in the room that was opened before and never declared is set aside by it.
 */
export async function openBallot(tx: Tx, actor: Actor, wanted: NewBallot): Promise<OpenedBallot> {
  access.check(actor, "take", "vote")
  const motion = await lockedMotion(tx, wanted.motionId)
  await mustAwaitVote(tx, motion)
  if (motion.aboutKind === "consent-agenda" && motion.aboutId) await holdConsent(tx, actor, motion.aboutId)
  const { method } = wanted
  const seated = method === "link" ? await tableBetween(tx, actor, motion) : await tableInRoom(tx, motion)
  mustKnow(seated.table, method)
  mustNotBeMovedByRecused(motion, seated.table)
  const closesAt = method === "link" ? closingOf(actor, seated.table, wanted.closesOn) : null
  const ballotId = await write(tx, actor, { motion, method, seated, closesAt })
  await record(tx, actor, {
    kind: "motions.ballot-opened",
    subject: { kind: "motion", id: motion.id },
    details: { ...motionNamed(motion), method },
  })
  if (closesAt)
    enqueueFor(tx, closesAt, {
      name: "motions.close",
      asked: { partnershipId: actor.partnershipId, ballotId },
    })
  const wantsLinks = method === "link" || (method === "secret" && wanted.sendsLinks === true)
  if (!wantsLinks || !wanted.linkKey) return { ballotId, unreachable: [] }
  const asked = new Set(
    method === "link" ? seatsAsked(seated.table) : votersOf(seated.table).map(({ id }) => id),
  )
  const unreachable = await sendVoteLinks(tx, actor, {
    motion,
    ballotId,
    closesAt,
    seats: seated.seats.filter(({ seatId }) => asked.has(seatId)),
    head: await letterhead(tx, actor.kind === "person" ? actor.id : null),
    linkKey: wanted.linkKey,
  })
  return { ballotId, unreachable }
}

async function mustAwaitVote(tx: Tx, motion: Motion): Promise<void> {
  if (motion.withdrawnAt) throw new Conflict(words.message("was-withdrawn"))
  if (motion.outcome === "carried" && (motion.aboutId || motion.amendsId))
    throw new Conflict(words.message("brought-about"))
  if (motion.ballotId && motion.method === "link" && !motion.outcome)
    throw new Conflict(words.message("link-vote-open"))
  const amendments = await amendmentsOf(tx, motion.id)
  const isWaiting = amendments.some(
    ({ withdrawnAt, outcome }) => !withdrawnAt && outcome !== "carried" && outcome !== "lost",
  )
  if (isWaiting) throw new Conflict(words.message("amendments-first"))
}

async function tableInRoom(tx: Tx, { meetingId, agendaItemId }: Motion): Promise<SeatedAt> {
  if (!meetingId) throw new Conflict(words.message("only-by-link"))
  await mustBeOpen(tx, meetingId)
  const table = await tableOf(tx, meetingId, agendaItemId)
  if (!table) throw new Conflict(words.message("not-begun"))
  const seats = (await rollOf(tx, meetingId)).map((seat) => ({
    seatId: seat.seatId,
    organizationId: seat.organizationId,
    organizationEn: seat.nameEn,
    organizationFr: seat.nameFr,
    name: seat.sat || seat.name,
    contactId: seat.contactId,
  }))
  return { table, seats }
}

function mustKnow(table: Table, method: Method): void {
  if (method === "link" || methodsInRoom(table.rules).includes(method)) return
  throw new Invalid([
    { field: "method", reason: words.message(method === "consensus" ? "no-consensus" : "not-by-counting") },
  ])
}

function mustNotBeMovedByRecused({ moverSeatId, seconderSeatId }: Motion, { recused }: Table): void {
  if ([moverSeatId, seconderSeatId].some((id) => id && recused?.has(id)))
    throw new Conflict(words.message("mover-recused-since"))
}

function closingOf(actor: Actor, { rules }: Table, closesOn: string | undefined): Date {
  const { betweenMeetings } = rules
  if (betweenMeetings === "not-allowed") throw new Conflict(words.message("not-between"))
  const wrong = (reason: ReturnType<typeof words.message>) => new Invalid([{ field: "closesOn", reason }])
  if (!closesOn) throw wrong(words.message("closing-needed"))
  if (closesOn < earliestClosing(actor.today, betweenMeetings.openDays))
    throw wrong(words.message("closing-early", { days: betweenMeetings.openDays }))
  if (closesOn > latestClosing(actor.today)) throw wrong(words.message("closing-late"))
  return endOfDay(closesOn, actor.timeZone)
}

type Opening = { motion: Motion; method: Method; seated: SeatedAt; closesAt: Date | null }

async function write(tx: Tx, actor: Actor, { motion, method, seated, closesAt }: Opening): Promise<string> {
  const { partnershipId } = actor
  const { table, seats } = seated
  const about = motion.aboutId ? await termsVersion(tx, motion.aboutId) : undefined
  const digest = motion.aboutId ? await meaningOf(motion.aboutKind)?.digest(tx, motion.aboutId) : null
  // The database's own ids are in the order they were made: of two votes opened at the same moment one is the last.
  const { id } = await tx
    .insertInto("ballot")
    .values({
      partnershipId,
      motionId: motion.id,
      method,
      rules: JSON.stringify(table.rules),
      isSecondMeeting: table.isSecondMeeting ?? false,
      aboutVersion: about?.version ?? null,
      aboutSha256: digest ?? null,
      openedAt: actor.at,
      closesAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  const known = new Map(seats.map((seat) => [seat.seatId, seat]))
  const rows = table.seats.map((seat) => {
    const {
      organizationId = null,
      organizationEn = null,
      organizationFr = null,
      name = "",
    } = known.get(seat.id) ?? {}
    const { id: seatId, standing, sector, presence } = seat
    const isRecused = table.recused?.has(seatId) ?? false
    return {
      partnershipId,
      ballotId: id,
      seatId,
      standing,
      sector,
      organizationId,
      organizationEn,
      organizationFr,
      name,
      presence,
      isRecused,
    }
  })
  if (rows.length > 0) await tx.insertInto("ballotSeat").values(rows).execute()
  if (method === "secret")
    await tx.insertInto("ballotTally").values({ partnershipId, ballotId: id }).execute()
  return id
}
