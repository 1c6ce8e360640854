import { randomUUID } from "node:crypto"
import { bodyOf } from "#councils"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { termsOf } from "../reads/terms.ts"
import { usualRules } from "../rules/rules.ts"
import { emptySections } from "../rules/section.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "terms.drafted": { body: string; bodyFr: string; number: number }
  }
}

/**
 * Begins a draft: from the version before it, or from the template when it is the first.
 * @returns the version's id. Refused as a conflict while another draft of the body waits.
 */
export async function draftTerms(tx: Tx, actor: Actor, bodyId: string): Promise<string> {
  access.check(actor, "change", "terms")
  const body = await bodyOf(tx, bodyId)
  if (!body) throw new NotFound()
  const [newest] = await termsOf(tx, bodyId)
  if (newest && newest.adoptedOn === null) throw new Conflict(words.message("draft-waits"))
  const { sections, rules, number } = newest ?? { sections: emptySections, rules: usualRules, number: 0 }
  const id = randomUUID()
  await tx
    .insertInto("termsVersion")
    .values({
      partnershipId: actor.partnershipId,
      id,
      bodyId,
      number: number + 1,
      sections: JSON.stringify(sections),
      rules: JSON.stringify(rules),
      madeAt: actor.at,
      madeBy: actor.kind === "person" ? actor.id : null,
    })
    .execute()
  await record(tx, actor, {
    kind: "terms.drafted",
    subject: { kind: "terms-version", id },
    details: { body: body.nameEn, bodyFr: body.nameFr, number: number + 1 },
  })
  return id
}
