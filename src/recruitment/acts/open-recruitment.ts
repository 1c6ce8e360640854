import { randomUUID } from "node:crypto"
import { bodyOf } from "#councils"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "recruitment.opened": { body: string; bodyFr: string; from: string }
  }
}

export type NewRecruitment = {
  bodyId: string
  opensOn: string
  /** Its last day; null while expressions of interest are always welcome. */
  closesOn: string | null
  seeksEn: string
  seeksFr: string
}

/** Says in public that a body looks for members, from a day and until one. @returns the id */
export async function openRecruitment(tx: Tx, actor: Actor, opened: NewRecruitment): Promise<string> {
  access.check(actor, "change", "recruitment")
  const body = await bodyOf(tx, opened.bodyId)
  if (!body) throw new NotFound()
  if (opened.closesOn !== null && opened.closesOn < opened.opensOn)
    throw new Invalid([{ field: "closesOn", reason: words.message("closes-before") }])
  const id = randomUUID()
  await tx
    .insertInto("recruitment")
    .values({ partnershipId: actor.partnershipId, id, ...opened, madeAt: actor.at })
    .execute()
  await record(tx, actor, {
    kind: "recruitment.opened",
    subject: { kind: "recruitment", id },
    details: { body: body.nameEn, bodyFr: body.nameFr, from: opened.opensOn },
  })
  return id
}
