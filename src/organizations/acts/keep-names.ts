import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { nameKey } from "../rules/organization-name.ts"
import { words } from "../words/index.ts"

type Named = {
  id: string
  nameEn: string
  nameFr: string
  acronym?: string | null
  aliases?: readonly string[] | undefined
}

/** Remembers every name an organisation goes by. Refused when one of them is already another's: names find organisations. */
export async function keepNames(tx: Tx, actor: Actor, organization: Named): Promise<void> {
  const { id, nameEn, nameFr, acronym, aliases = [] } = organization
  await keep(tx, actor, { id, names: [nameEn, nameFr, acronym ?? ""], field: "nameEn" })
  await keep(tx, actor, { id, names: aliases, field: "aliases" })
}

async function keep(
  tx: Tx,
  actor: Actor,
  { id, names, field }: { id: string; names: readonly string[]; field: string },
): Promise<void> {
  const byKey = new Map(names.map((name) => [nameKey(name), name]))
  byKey.delete("")
  for (const [key, name] of byKey) {
    const kept = await tx
      .insertInto("organizationName")
      .values({ partnershipId: actor.partnershipId, organizationId: id, name, nameKey: key })
      .onConflict((known) =>
        known
          .columns(["partnershipId", "nameKey"])
          .doUpdateSet({ name })
          .where("organizationName.organizationId", "=", id),
      )
      .returning("organizationId")
      .executeTakeFirst()
    if (!kept) throw new Invalid([{ field, reason: words.message("name-taken", { name }) }])
  }
}

/** Remembers names as far as nobody goes by them yet: people may share one. */
export async function keepFreeNames(
  tx: Tx,
  actor: Actor,
  { id, names }: { id: string; names: readonly string[] },
): Promise<void> {
  const { partnershipId } = actor
  const byKey = new Map(names.map((name) => [nameKey(name), name]))
  byKey.delete("")
  for (const [key, name] of byKey)
    await tx
      .insertInto("organizationName")
      .values({ partnershipId, organizationId: id, name, nameKey: key })
      .onConflict((known) => known.columns(["partnershipId", "nameKey"]).doNothing())
      .execute()
}

/** Forgets names it goes by no more, so that they are free for another. */
export async function forgetNames(
  tx: Tx,
  { id, names }: { id: string; names: readonly string[] },
): Promise<void> {
  if (names.length === 0) return
  await tx
    .deleteFrom("organizationName")
    .where("organizationId", "=", id)
    .where("nameKey", "in", names.map(nameKey))
    .execute()
}
