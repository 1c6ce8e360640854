import type { Actor } from "#platform/acts"
import { record } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { NewFile } from "#platform/files"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { endorsementOfLink } from "../reads/endorsement-link.ts"
import { words } from "../words/index.ts"
import { applicationAlone } from "./write-application.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "calls.letter-given": { organization: string; organizationFr: string }
    "calls.letter-taken-back": { organization: string; organizationFr: string }
  }
}

/**
 * By its link, a municipality gives the letter that goes with its answer; a new one takes the place of the one before, and
 * none takes it back. Refused once the application is submitted, and of who is no municipality.
 */
export async function keepLetter(tx: Tx, actor: Actor, letter: NewFile | null): Promise<void> {
  access.check(actor, "endorse", "application")
  const first = actor.id ? await endorsementOfLink(tx, actor.id) : null
  if (!first) throw new NotFound()
  await applicationAlone(tx, actor, first.callId)
  const asked = (await endorsementOfLink(tx, actor.id!))!
  if (asked.isSubmitted) throw new Conflict(words.message("endorse-too-late"))
  if (asked.sector !== "municipal")
    throw new Invalid([{ field: "letter", reason: words.message("letter-not-asked") }])
  if (asked.letter) {
    await tx.deleteFrom("endorsementLetter").where("endorsementId", "=", asked.id).execute()
    await tx.deleteFrom("storedFile").where("id", "=", asked.letter.id).execute()
  }
  if (!letter && !asked.letter) return
  if (letter) {
    await letter.add(tx)
    await tx
      .insertInto("endorsementLetter")
      .values({
        partnershipId: actor.partnershipId,
        endorsementId: asked.id,
        fileId: letter.id,
        givenAt: actor.at,
      })
      .execute()
  }
  await record(tx, actor, {
    kind: letter ? "calls.letter-given" : "calls.letter-taken-back",
    subject: { kind: "call", id: asked.callId },
    details: { organization: asked.nameEn, organizationFr: asked.nameFr },
  })
}
