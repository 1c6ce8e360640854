import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "./access.ts"
import type { NewOrganization } from "./add-organization.ts"
import { keepNames } from "./keep-names.ts"

declare module "#platform/acts" {
  interface Acts {
    "organizations.changed": { name: string; nameFr: string }
  }
}

export type OrganizationChange = Omit<NewOrganization, "sectorAsWritten"> & {
  id: string
  /** The version the form was filled from: a later one is somebody else's change, and is not overwritten. */
  version: number
}

export async function changeOrganization(tx: Tx, actor: Actor, change: OrganizationChange): Promise<void> {
  access.check(actor, "change", "organization")
  const { id, version, aliases = [], ...organization } = change
  const changed = await tx
    .updateTable("organization")
    .set({ ...organization, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst()
  if (!changed) throw await whyNot(tx, id)
  await keepNames(tx, actor, { id, names: [change.nameEn, change.nameFr, change.acronym ?? "", ...aliases] })
  await record(tx, actor, {
    kind: "organizations.changed",
    subject: { kind: "organization", id },
    details: { name: change.nameEn, nameFr: change.nameFr },
  })
}

async function whyNot(tx: Tx, id: string) {
  const there = await tx.selectFrom("organization").select("id").where("id", "=", id).executeTakeFirst()
  return there ? new Conflict({ key: "web.changed-meanwhile" }) : new NotFound()
}
