import type { Sector } from "#organizations"
import { partnership } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { makeReference } from "#platform/references"
import { Conflict, NotFound } from "#platform/refusals"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { recruitmentOf } from "../reads/recruitments.ts"
import { isOpen } from "../rules/is-open.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "recruitment.interest-expressed": { body: string; bodyFr: string; reference: string }
  }
}

export type NewInterest = {
  recruitmentId: string
  personName: string
  email: string
  phone: string
  locale: Locale
  organizationName: string
  sector: Sector | null
  why: string
  brings: string
}

/** Keeps what somebody wrote who would join, and thanks them by mail. @returns the reference */
export async function expressInterest(tx: Tx, actor: Actor, interest: NewInterest): Promise<string> {
  access.check(actor, "express", "interest")
  const recruitment = await recruitmentOf(tx, interest.recruitmentId)
  if (!recruitment) throw new NotFound()
  if (!isOpen(recruitment, actor.today)) throw new Conflict(words.message("not-open"))
  const reference = makeReference()
  const { id } = await tx
    .insertInto("expressionOfInterest")
    .values({ partnershipId: actor.partnershipId, reference, ...interest, receivedAt: actor.at })
    .returning("id")
    .executeTakeFirstOrThrow()
  await thank(tx, actor, { ...interest, reference, body: recruitment })
  await record(tx, actor, {
    kind: "recruitment.interest-expressed",
    subject: { kind: "expression-of-interest", id },
    details: { body: recruitment.nameEn, bodyFr: recruitment.nameFr, reference },
  })
  return reference
}

async function thank(
  tx: Tx,
  actor: Actor,
  came: NewInterest & { reference: string; body: { nameEn: string; nameFr: string } },
): Promise<void> {
  const { locale, reference } = came
  const say = words(locale)
  const visited = await partnership(tx)
  const values = {
    body: nameIn(locale, came.body),
    partnership: nameIn(locale, visited),
    reference,
  }
  await writeMessage(tx, actor, {
    kind: "recruitment.received",
    to: came.email,
    locale,
    subject: say("mail-received-subject", values),
    body: say("mail-received", values),
    dedupeKey: `recruitment.received ${reference}`,
  })
}
