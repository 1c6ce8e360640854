import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { interestOf } from "../reads/recruitments.ts"
import type { Interest } from "../reads/recruitments.ts"
import { isSettled } from "../rules/is-open.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "recruitment.answered": { reference: string; answer: string }
  }
}

export type NewAnswer = {
  expressionId: string
  answer: "interview" | "declined" | "withdrawn"
  /** What they are written, in their language; nothing is sent when it is empty. */
  letter: string
}

/** Invites to an interview, declines, or notes that they withdrew; with a letter in their language where one is written. */
export async function answerInterest(tx: Tx, actor: Actor, given: NewAnswer): Promise<void> {
  access.check(actor, "change", "recruitment")
  const interest = await unsettled(tx, given.expressionId)
  await keepAnswer(tx, actor, { interest, ...given, seatId: null })
}

/** The expression of interest, locked; refused once it is settled. */
export async function unsettled(tx: Tx, id: string): Promise<Interest> {
  await tx.selectFrom("expressionOfInterest").select("id").where("id", "=", id).forUpdate().execute()
  const interest = await interestOf(tx, id)
  if (!interest) throw new NotFound()
  if (isSettled(interest.standing)) throw new Conflict(words.message("settled-already"))
  return interest
}

export async function keepAnswer(
  tx: Tx,
  actor: Actor,
  kept: {
    interest: Interest
    answer: NewAnswer["answer"] | "appointed"
    letter: string
    seatId: string | null
    motionId?: string | null
  },
): Promise<void> {
  const { interest, answer, letter, seatId, motionId = null } = kept
  const { partnershipId, at } = actor
  const { id } = await tx
    .insertInto("interestAnswer")
    .values({ partnershipId, expressionId: interest.id, answer, letter, seatId, motionId, at })
    .returning("id")
    .executeTakeFirstOrThrow()
  if (letter) {
    await writeMessage(tx, actor, {
      kind: "recruitment.answer",
      to: interest.email,
      locale: interest.locale,
      subject: words(interest.locale)("mail-answer-subject", { reference: interest.reference }),
      body: letter,
      dedupeKey: `recruitment.answer ${id}`,
    })
  }
  await record(tx, actor, {
    kind: "recruitment.answered",
    subject: { kind: "expression-of-interest", id: interest.id },
    details: { reference: interest.reference, answer },
  })
}
