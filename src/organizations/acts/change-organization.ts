import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import type { NewOrganization } from "./add-organization.ts"
import { forgetNames, keepNames } from "./keep-names.ts"
import { mustBeOrganization } from "./must-be-organization.ts"
import { nameKey } from "../rules/organization-name.ts"
import { aliasesOf } from "../reads/queries.ts"

declare module "#platform/acts" {
  interface Acts {
    "organizations.changed": { name: string; nameFr: string }
  }
}

export type OrganizationChange = Omit<NewOrganization, "sectorAsWritten" | "aliases"> & {
  /** All its other names; one that is not among them any more is forgotten. Absent: they stay as they are. */
  aliases?: readonly string[]
  id: string
  /** The version the form was filled from: a later one is somebody else's change, and is not overwritten. */
  version: number
}

export async function changeOrganization(tx: Tx, actor: Actor, change: OrganizationChange): Promise<void> {
  access.check(actor, "change", "organization")
  const { id, version, aliases, ...organization } = change
  const former = aliases ? await aliasesOf(tx, id) : []
  const changed = await tx
    .updateTable("organization")
    .set({ ...organization, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst()
  if (!changed) throw await whyNot(tx, id)
  await mustBeOrganization(tx, id)
  await forgetNames(tx, { id, names: former.filter((name) => !isAmong(name, aliases ?? [])) })
  await keepNames(tx, actor, { ...organization, id, aliases })
  await record(tx, actor, {
    kind: "organizations.changed",
    subject: { kind: "organization", id },
    details: { name: change.nameEn, nameFr: change.nameFr },
  })
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((each) => nameKey(each) === nameKey(name))
}

async function whyNot(tx: Tx, id: string) {
  const there = await tx.selectFrom("organization").select("id").where("id", "=", id).executeTakeFirst()
  return there ? new Conflict({ key: "web.changed-meanwhile" }) : new NotFound()
}
