import type { RouterContextProvider } from "react-router"
import { readByLink } from "#identity"
import { askerOf, partnership } from "#partnerships"
import type { Asker } from "#partnerships"
import { dayOf } from "#platform/clock"
import { makeVisit, servicesOf, showable } from "#platform/web"
import type { Visit } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { isStillTheirs } from "../acts/must-hold-link.ts"
import { votePurpose } from "../acts/send-vote-links.ts"
import { ballotOf } from "../reads/ballots.ts"
import type { Ballot, BallotSeat } from "../reads/ballots.ts"
import { motionOf } from "../reads/motions.ts"
import type { Motion } from "../reads/motions.ts"
import { seatOfLink } from "../reads/vote-links.ts"
import { isClosed } from "../rules/motion-standing.ts"

/** Where a seat's way to vote stands: it may vote; it is out of this vote; the vote is over; or the link no longer holds. */
export type VoteStanding = "open" | "recused" | "closed" | "withdrawn" | "ended"

export type OpenedVote =
  /** Unknown, altered, or for another form: told apart by nobody. */
  | { standing: "unknown"; locale: Locale }
  | {
      standing: VoteStanding
      locale: Locale
      visit: Visit
      from: { nameEn: string; nameFr: string }
      asker: Asker | null
      motion: Motion
      ballot: Ballot
      seat: BallotSeat
    }

/** Who visits by a seat's link, and what they may vote on. Looks, and changes nothing (assurance SEC-031). */
export async function openVote(
  context: Readonly<RouterContextProvider>,
  params: { locale?: string | undefined; token?: string | undefined },
): Promise<OpenedVote> {
  const services = servicesOf(context)
  const { clock, database } = services
  const locale = isLocale(params.locale) ? params.locale : "en"
  const at = clock.now()
  const opened = { token: params.token ?? "", purpose: votePurpose, at }
  const read = await readByLink(database, opened, async (tx, personal) => {
    const link = await seatOfLink(tx, personal.id)
    const ballot = link && (await ballotOf(tx, link.ballotId))
    const motion = ballot && (await motionOf(tx, ballot.motionId))
    const seat = ballot?.seats.find(({ seatId }) => seatId === link?.seatId)
    if (!link || !ballot || !motion || !seat) return null
    const visited = await partnership(tx)
    const day = dayOf(at, visited.timeZone)
    const holds = personal.standing === "open" && (await isStillTheirs(tx, { today: day }, link))
    return {
      standing: standingOf({ holds, motion, ballot, seat, at }),
      linkId: personal.id,
      visited,
      asker: (await askerOf(tx, null)) ?? null,
      motion,
      ballot,
      seat,
    }
  }).catch((trouble: unknown) => Promise.reject(showable(locale, trouble)))
  if (!read) return { standing: "unknown", locale }
  const { linkId, visited, ...rest } = read
  const actor = { kind: "link", id: linkId, role: "link" } as const
  const visit = makeVisit(services, { locale, partnership: visited, person: null, actor })
  return { ...rest, locale, visit, from: visited }
}

type Seen = { holds: boolean; motion: Motion; ballot: Ballot; seat: BallotSeat; at: Date }

function standingOf({ holds, motion, ballot, seat, at }: Seen): VoteStanding {
  if (motion.withdrawnAt) return "withdrawn"
  if (!holds) return "ended"
  if (ballot.result || motion.ballotId !== ballot.id || isClosed(ballot.closesAt, at)) return "closed"
  return seat.isRecused ? "recused" : "open"
}
