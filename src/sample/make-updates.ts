import { support } from "#evidence"
import type { Actor } from "#platform/acts"
import { acceptUpdate, askForUpdates, closeRound, enterUpdates, returnUpdate, submitUpdates } from "#updates"
import type { Asked, Figure, ReportedStatus } from "#updates"
import { plans } from "./activities.ts"
import { askedUpdates } from "./asked-updates.ts"
import type { SampleDate } from "./dates.ts"
import type { Making } from "./making.ts"
import { rounds } from "./updates.ts"
import type { SampleAnswer, SampleFigure, SampleRound } from "./types.ts"

/** Rounds as they went: asked, answered, returned and answered again, accepted, or not answered at all. */
export async function makeUpdates(making: Making): Promise<void> {
  for (const round of rounds) await makeRound(making, round)
}

type Happening = { on: SampleDate; happens: () => Promise<void> }

async function makeRound(making: Making, round: SampleRound): Promise<void> {
  const updates = askedUpdates(round, making.dates)
  const asked = await askForUpdates(making.tx, making.on(round.asked), {
    fiscalYear: making.dates.fiscalYear(round.year).start.year,
    organizationIds: "all",
    activityIds: updates.map(({ activity }) => making.made.id("activity", activity)),
    dueOn: making.day(round.due),
    noteEn: round.title.en,
    noteFr: round.title.fr,
    linkKey: making.linkKey,
  })
  const happenings = updates.flatMap(({ activity, answers }) =>
    answers.flatMap((answer) => answered(making, { asked, activity, answer })),
  )
  const inOrder = happenings.toSorted((one, other) => (making.day(one.on) < making.day(other.on) ? -1 : 1))
  for (const { happens } of inOrder) await happens()
  if (round.closed) await closeRound(making.tx, making.on(round.closed), { roundId: asked.roundId })
}

type Answered = { asked: Asked; activity: string; answer: SampleAnswer }

/** One answer and what became of it, each on its day. */
function answered(making: Making, { asked, activity, answer }: Answered): Happening[] {
  let updateId = ""
  const sent: Happening = {
    on: answer.submitted,
    happens: async () => {
      updateId = await send(making, { asked, activity, answer })
      const node = await making.tx
        .selectFrom("progressUpdate")
        .select("nodeId")
        .where("id", "=", updateId)
        .executeTakeFirstOrThrow()
      making.made.keep("update", activity, node.nodeId)
      for (const slug of answer.documents) {
        const link = { supportId: making.made.id("document", slug), claimId: node.nodeId }
        await support(making.tx, making.on(answer.submitted), link)
      }
    },
  }
  const { verdict } = answer
  if (!verdict) return [sent]
  const judged = async () => {
    const actor = making.on(verdict.on)
    if (verdict.kind === "accepted") return acceptUpdate(making.tx, actor, { updateId })
    const { comment } = verdict
    await returnUpdate(making.tx, actor, { updateId, comment, linkKey: making.linkKey })
  }
  return [sent, { on: verdict.on, happens: judged }]
}

async function send(making: Making, { asked, activity, answer }: Answered): Promise<string> {
  const organizationId = making.made.id("organization", leadOf(activity))
  const request = asked.requests.find((one) => one.organizationId === organizationId)
  if (!request) throw new Error(`The sample answers for ${activity}, which nobody asked about`)
  const actor = making.on(answer.submitted)
  const updates = [
    {
      activityId: making.made.id("activity", activity),
      status: reported[answer.status] ?? "on-track",
      narrative: answer.words,
      obstacles: answer.obstacles ?? "",
      figure: figureOf(answer),
    },
  ]
  const locale = answer.language
  const written =
    answer.typedBy === "staff"
      ? await enterUpdates(making.tx, actor, {
          roundId: asked.roundId,
          organizationId,
          locale,
          toldBy: leadOf(activity),
          toldHow: "phone",
          updates,
        })
      : await submitUpdates(making.tx, byLink(actor, request.linkId), {
          requestId: request.requestId,
          locale,
          updates,
        })
  return written.versions[0]!.updateId
}

function byLink(actor: Actor, linkId: string | null): Actor {
  return { ...actor, kind: "link", role: "link", id: linkId }
}

function leadOf(slug: string): string {
  const activity = plans.flatMap((plan) => plan.activities).find((one) => one.slug === slug)
  if (!activity) throw new Error(`No activity in the sample is called ${slug}`)
  return activity.lead
}

function figureOf({ figure, language }: { figure: SampleFigure; language: "en" | "fr" }): Figure {
  if (figure.kind === "not-applicable") return { state: "not-applicable" }
  if (figure.kind === "blank") return { state: "blank", unit: figure.unit[language] }
  return { state: "value", value: figure.value, unit: figure.unit[language] }
}

/** How the people who do the work would say it. */
const reported: Partial<Record<string, ReportedStatus>> = {
  planned: "not-started",
  "in-progress": "on-track",
  delayed: "delayed",
  complete: "complete",
  "on-hold": "on-hold",
  dropped: "stopped",
}
