import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { makeReference } from "#platform/references"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { endorsementOfLink } from "../reads/endorsement-link.ts"
import type { Support } from "../rules/application.ts"
import { words } from "../words/index.ts"
import { applicationAlone } from "./write-application.ts"

declare module "#platform/acts" {
  interface Acts {
    "calls.endorsement-answered": { organization: string; organizationFr: string; answer: string }
  }
}

export type EndorsementAnswer = {
  answer: "endorses" | "declines"
  /** Of a municipality that endorses: how. */
  support: Support | null
  signedBy: string
  statement: string
  locale: Locale
}

/** By its link, an organisation endorses an application or declines. @returns the receipt's reference */
export async function answerEndorsement(tx: Tx, actor: Actor, said: EndorsementAnswer): Promise<string> {
  access.check(actor, "endorse", "application")
  const first = actor.id ? await endorsementOfLink(tx, actor.id) : null
  if (!first) throw new NotFound()
  await applicationAlone(tx, actor, first.callId)
  const asked = (await endorsementOfLink(tx, actor.id!))!
  if (asked.isSubmitted) throw new Conflict(words.message("endorse-too-late"))
  const asksSupport = asked.sector === "municipal" && said.answer === "endorses"
  if (asksSupport && said.support === null)
    throw new Invalid([{ field: "support", reason: words.message("support-needed") }])
  const reference = makeReference()
  await tx
    .insertInto("endorsementAnswer")
    .values({
      partnershipId: actor.partnershipId,
      endorsementId: asked.id,
      ...said,
      support: asksSupport ? said.support : null,
      reference,
      at: actor.at,
    })
    .execute()
  await record(tx, actor, {
    kind: "calls.endorsement-answered",
    subject: { kind: "call", id: asked.callId },
    details: { organization: asked.nameEn, organizationFr: asked.nameFr, answer: said.answer },
  })
  return reference
}
