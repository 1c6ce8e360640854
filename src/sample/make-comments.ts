import {
  answerComments,
  commentsOf,
  decideComment,
  enterComment,
  openPeriod,
  publishReport,
  removeWords,
  sendComment,
} from "#comments"
import { addPrinciple, currentPlan } from "#strategy"
import { commentAnswers, comments } from "./comments.ts"
import type { Making } from "./making.ts"
import type { SampleComment } from "./types.ts"

const opened = { year: -1, month: 4, day: 10 } as const
const closed = { year: -1, month: 5, day: 8 } as const
const read = { year: -1, month: 5, day: 12 } as const
const published = { year: -1, month: 6, day: 2 } as const

/** The comment period on the draft of the plan: what people said, what was answered, what changed. */
export async function makeComments(making: Making): Promise<void> {
  const { tx } = making
  const plan = (await currentPlan(tx, making.day(opened)))!
  const periodId = await openPeriod(tx, making.on(opened), {
    communityPlanId: plan.id,
    opensOn: making.day(opened),
    closesOn: making.day(closed),
    introductionEn: "Have we understood what matters to you? Tell us what is missing and what is wrong.",
    introductionFr: "Avons-nous compris ce qui compte pour vous? Dites-nous ce qui manque et ce qui cloche.",
  })
  for (const comment of comments) await makeComment(making, periodId, comment)
  for (const answer of commentAnswers) {
    const changed = answer.principle
      ? [
          await addPrinciple(tx, making.on(read), {
            communityPlanId: plan.id,
            textEn: answer.principle.en,
            textFr: answer.principle.fr,
          }),
        ]
      : []
    await answerComments(tx, making.on(read), {
      periodId,
      themeEn: answer.theme.en,
      themeFr: answer.theme.fr,
      textEn: answer.text.en,
      textFr: answer.text.fr,
      changed,
      commentIds: comments
        .filter((one) => one.answer === answer.slug)
        .map(({ slug }) => making.made.id("comment", slug)),
    })
  }
  await publishReport(tx, making.on(published), { id: periodId })
}

async function makeComment(making: Making, periodId: string, comment: SampleComment): Promise<void> {
  const { tx } = making
  const id = await sent(making, periodId, comment)
  making.made.keep("comment", comment.slug, id)
  const reader = making.on(read)
  if (comment.removed) await removeWords(tx, reader, { id, version: 1, removed: [comment.removed] })
  await decideComment(tx, reader, {
    id,
    version: comment.removed ? 2 : 1,
    decision: comment.held ? "held-back" : "let-through",
    reason: comment.held ?? null,
    note: "",
  })
}

async function sent(making: Making, periodId: string, comment: SampleComment): Promise<string> {
  const { tx } = making
  const actor = making.on(closed)
  const written = {
    periodId,
    paragraphKey: comment.priority ? making.made.id("priority", comment.priority) : "plan",
    text: comment.text,
    locale: comment.language,
    asWhom: comment.asWhom,
    shownName: comment.name ?? "",
  }
  if (comment.told) {
    const { how, where } = comment.told
    return enterComment(tx, actor, {
      ...written,
      toldHow: how,
      toldWhere: where[comment.language],
      toldOn: actor.today,
    })
  }
  const anybody = { ...actor, kind: "system", id: null, role: "anybody" } as const
  const reference = await sendComment(tx, anybody, written)
  const all = await commentsOf(tx, { periodId })
  return all.find((one) => one.reference === reference)!.id
}
