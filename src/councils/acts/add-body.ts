import { randomUUID } from "node:crypto"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import type { BodyKind } from "../rules/body-kind.ts"
import { bodyNames } from "../reads/body-names.ts"
import { mustEndAfterStart } from "./must-be-in-order.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "councils.body-added": { name: string; nameFr: string }
  }
}

export type NewBody = {
  kind: BodyKind
  nameEn: string
  nameFr: string
  /** The body it reports to. */
  parentId?: string | null
  startsOn?: string | null
  /** Its last day, where one is planned: an action team ends. */
  endsOn?: string | null
}

/** @returns the id. Refused when a body that goes on already has one of the names. */
export async function addBody(tx: Tx, actor: Actor, added: NewBody): Promise<string> {
  access.check(actor, "change", "council")
  const { parentId = null, startsOn = null, endsOn = null, ...body } = added
  mustEndAfterStart({ startsOn, endsOn })
  if (parentId !== null) await mustExist(tx, parentId)
  const id = randomUUID()
  const keys = await bodyNames(tx, { id, ...body, today: actor.today })
  await tx
    .insertInto("body")
    .values({ partnershipId: actor.partnershipId, id, parentId, startsOn, endsOn, ...body, ...keys })
    .execute()
  await record(tx, actor, {
    kind: "councils.body-added",
    subject: { kind: "body", id },
    details: { name: body.nameEn, nameFr: body.nameFr },
  })
  return id
}

export async function mustExist(tx: Tx, bodyId: string): Promise<void> {
  const there = await tx.selectFrom("body").select("id").where("id", "=", bodyId).executeTakeFirst()
  if (!there) throw new NotFound()
}
