import { tableOf } from "#attendance"
import { support } from "#evidence"
import { agendaOf } from "#meetings"
import { adoptMinutes } from "#minutes"
import { declareBallot, moveMotion, noteVotes, openBallot } from "#motions"
import type { Actor } from "#platform/acts"
import { votersOf } from "#terms"
import { decisions } from "./decisions.ts"
import type { Making } from "./making.ts"

type Held = {
  slug: string
  meetingId: string
  /** Somebody so many minutes after the meeting began. */
  at(minutes: number): Actor
}

/** What the council decided at a meeting, while it was open: by consensus, and by a roll call without who was in conflict. */
export async function makeDecisions(making: Making, { slug, meetingId, at }: Held): Promise<void> {
  const { tx, made } = making
  const agenda = await agendaOf(tx, meetingId)
  for (const [place, decision] of decisions.filter(({ meeting }) => meeting === slug).entries()) {
    const item = agenda.find(({ titleEn }) => titleEn === decision.item)
    if (!item) throw new Error(`The sample decides on an item that is not on the agenda: ${decision.item}`)
    const actor = at(100 + place * 5)
    const table = await tableOf(tx, meetingId, item.id)
    const voters = table ? votersOf(table).map(({ id }) => id) : []
    const motionId = await moveMotion(tx, actor, {
      at: { meetingId, agendaItemId: item.id },
      textEn: decision.text.en,
      textFr: decision.text.fr,
      rationaleEn: decision.why?.en ?? "",
      rationaleFr: decision.why?.fr ?? "",
      moverSeatId: voters[1] ?? null,
      seconderSeatId: voters[2] ?? null,
      reviewOn: decision.review === null ? null : making.day({ daysFromToday: decision.review }),
    })
    const { ballotId } = await openBallot(tx, actor, { motionId, method: decision.method })
    if (decision.method === "roll-call") {
      const choice = (number: number) => (number === 3 ? "abstain" : "for")
      const votes = voters.map((seatId, number) => ({ seatId, choice: choice(number), was: null }) as const)
      await noteVotes(tx, actor, { motionId, ballotId, votes })
    }
    const { outcome } = await declareBallot(tx, actor, { motionId, ballotId })
    made.keep("motion", motionSlug(decision), motionId)
    if (outcome !== "carried") continue
    if (decision.rests)
      await support(tx, actor, { supportId: made.id("document", decision.rests), claimId: motionId })
    if (decision.adopts)
      await adoptMinutes(tx, actor, {
        meetingId: made.id("meeting", decision.adopts),
        adoptedOn: actor.today,
        atMeetingId: meetingId,
        motionId,
      })
  }
}

/** What this year's plan does because of a decision. */
export async function carryOutDecisions({ tx, made, on }: Making): Promise<void> {
  for (const decision of decisions)
    for (const activity of decision.carriedOutBy ?? [])
      await support(tx, on({ daysFromToday: -3 }), {
        supportId: made.id("motion", motionSlug(decision)),
        claimId: made.id("activity", activity),
      })
}

/** The decisions that are for anyone to read. */
export function publicDecisions({ made }: Making): string[] {
  return decisions
    .filter(({ isPublic }) => isPublic)
    .map((decision) => made.id("motion", motionSlug(decision)))
}

const motionSlug = ({ meeting, item }: { meeting: string; item: string }) => `${meeting} ${item}`
