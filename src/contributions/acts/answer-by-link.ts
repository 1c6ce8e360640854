import { fiscalYearLabel, letterhead, partnershipWords } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { makeReference } from "#platform/references"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { contributionsOf } from "../reads/contributions.ts"
import type { Contribution } from "../reads/contributions.ts"
import { giverLink } from "../reads/giver-links.ts"
import type { GiverLink } from "../reads/giver-links.ts"
import type { Answer } from "../rules/confirmation.ts"
import { words } from "../words/index.ts"
import { answerReceipt } from "./letters.ts"

declare module "#platform/acts" {
  interface Acts {
    "contributions.answered": {
      organization: string
      organizationFr: string
      year: string
      reference: string
    }
  }
}

/** What a giver says of one statement. */
export type AnswerGiven = {
  contributionId: string
  /** The statement they read: what was stated since is not theirs to confirm unseen. */
  statement: number
  answer: Answer
  /** Cents, or hundredths of an hour. */
  figure: number | null
  remark: string
}

/** By the link of a giver: whether what is stated of a year is so. What says the same as before is not kept again. @returns the receipt's reference */
export async function answerByLink(
  tx: Tx,
  actor: Actor,
  { locale, answers }: { locale: Locale; answers: readonly AnswerGiven[] },
): Promise<string> {
  access.check(actor, "confirm", "contribution")
  const link = await mustHoldLink(tx, actor)
  const { organizationId, fiscalYear } = link
  const own = await lockedOwn(tx, link)
  const said = answers
    .map((answer) => ({ answer, of: mustBeCurrent(own, answer) }))
    .filter(({ answer, of }) => isNew(of, answer))
  if (said.length === 0) throw new Conflict(words.message("nothing-said"))
  const reference = makeReference()
  const { partnershipId, at } = actor
  await tx
    .insertInto("contributionAnswer")
    .values(
      said.map(({ answer }) => ({ partnershipId, linkId: link.linkId, ...answer, locale, reference, at })),
    )
    .execute()
  await writeMessage(tx, actor, {
    kind: "contributions.receipt",
    to: link.recipient,
    locale,
    ...answerReceipt(
      { head: await letterhead(tx, null), name: link.name, locale },
      {
        giver: link,
        fiscalYear,
        answers: said.map(({ answer, of }) => ({ ...of, ...answer })),
        reference,
      },
    ),
    dedupeKey: `contributions.receipt ${reference}`,
  })
  await record(tx, actor, {
    kind: "contributions.answered",
    subject: { kind: "organization", id: organizationId },
    details: {
      organization: link.nameEn,
      organizationFr: link.nameFr,
      year: fiscalYearLabel(fiscalYear),
      reference,
    },
  })
  return reference
}

async function mustHoldLink(tx: Tx, actor: Actor): Promise<GiverLink> {
  const link = actor.id ? await giverLink(tx, actor.id) : undefined
  if (!link) throw new NotFound()
  if (link.leftAt || link.revokedAt) throw new Conflict(partnershipWords.message("link-revoked"))
  return link
}

/** What the giver gave in the year, which nobody changes while it is answered. */
async function lockedOwn(tx: Tx, { organizationId, fiscalYear }: GiverLink): Promise<Contribution[]> {
  await tx
    .selectFrom("contribution")
    .select("id")
    .where("organizationId", "=", organizationId)
    .where("fiscalYear", "=", fiscalYear)
    .orderBy("id")
    .forUpdate()
    .execute()
  return contributionsOf(tx, { organizationId, fiscalYear })
}

function mustBeCurrent(own: readonly Contribution[], answer: AnswerGiven): Contribution {
  const of = own.find(({ id }) => id === answer.contributionId)
  if (!of || of.number !== answer.statement) throw new Conflict(words.message("stated-meanwhile"))
  if (answer.answer === "different" && answer.remark === "")
    throw new Invalid([{ field: `remark-${of.id}`, reason: words.message("remark-needed") }])
  return of
}

function isNew(of: Contribution, { answer, figure, remark }: AnswerGiven): boolean {
  return of.answer !== answer || of.figureSaid !== figure || of.remark !== remark
}
