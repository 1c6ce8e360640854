import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import type { NewBody } from "./add-body.ts"
import { mustExist } from "./add-body.ts"
import { bodyNames } from "../reads/body-names.ts"
import { isWithin } from "../rules/body-tree.ts"
import { mustLeaveNoneBehind } from "./end-body.ts"
import { mustEndAfterStart } from "./must-be-in-order.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "councils.body-changed": { name: string; nameFr: string }
  }
}

export type BodyChange = Required<NewBody> & {
  id: string
  /** The version the form was filled from: a later one is somebody else's change, and is not overwritten. */
  version: number
}

export async function changeBody(tx: Tx, actor: Actor, change: BodyChange): Promise<void> {
  access.check(actor, "change", "council")
  const { id, version, ...body } = change
  mustEndAfterStart(body)
  await mustExist(tx, id)
  if (body.parentId !== null) await mustNotStandUnderItself(tx, id, body.parentId)
  if (body.endsOn !== null) await mustLeaveNoneBehind(tx, { id, endsOn: body.endsOn })
  const keys = await bodyNames(tx, { id, ...body, today: actor.today })
  await writeBody(tx, { id, version }, { ...body, ...keys })
  await record(tx, actor, {
    kind: "councils.body-changed",
    subject: { kind: "body", id },
    details: { name: body.nameEn, nameFr: body.nameFr },
  })
}

type Written = Partial<Omit<BodyChange, "id" | "version">> & { nameKeyEn?: string; nameKeyFr?: string }

/** Writes a body from the version somebody read. @returns its names. */
export async function writeBody(tx: Tx, read: { id: string; version: number }, written: Written) {
  const names = await tx
    .updateTable("body")
    .set({ ...written, version: read.version + 1 })
    .where("id", "=", read.id)
    .where("version", "=", read.version)
    .returning(["nameEn as name", "nameFr"])
    .executeTakeFirst()
  if (!names) throw new Conflict({ key: "web.changed-meanwhile" })
  return names
}

async function mustNotStandUnderItself(tx: Tx, id: string, parentId: string): Promise<void> {
  // Locked, so that two people moving two bodies at once cannot close a circle.
  const bodies = await tx.selectFrom("body").select(["id", "parentId"]).forUpdate().execute()
  if (!bodies.some((body) => body.id === parentId)) throw new NotFound()
  if (isWithin(bodies, parentId, id))
    throw new Invalid([{ field: "parentId", reason: words.message("under-itself") }])
}
