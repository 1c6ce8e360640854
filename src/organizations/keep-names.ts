import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { nameKey } from "./organization-name.ts"
import { words } from "./words/index.ts"

/** Remembers every name an organisation goes by. Refused when one of them is already another's: names find organisations. */
export async function keepNames(
  tx: Tx,
  actor: Actor,
  organization: { id: string; names: readonly string[] },
): Promise<void> {
  const byKey = new Map(organization.names.filter(Boolean).map((name) => [nameKey(name), name]))
  byKey.delete("")
  for (const [key, name] of byKey) {
    const kept = await tx
      .insertInto("organizationName")
      .values({ partnershipId: actor.partnershipId, organizationId: organization.id, name, nameKey: key })
      .onConflict((known) =>
        known
          .columns(["partnershipId", "nameKey"])
          .doUpdateSet({ name })
          .where("organizationName.organizationId", "=", organization.id),
      )
      .returning("organizationId")
      .executeTakeFirst()
    if (!kept) throw new Invalid([{ field: "nameEn", reason: words.message("name-taken", { name }) }])
  }
}
