import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import "../tables.ts"

/** The person with this address, made when nobody has it yet. Only staff call this: nobody registers themselves. */
export async function personWithEmail(
  tx: Tx,
  wanted: { email: string; name: string; locale: Locale; at: Date },
): Promise<string> {
  const email = wanted.email.trim().toLowerCase()
  await tx
    .insertInto("person")
    .values({ email, name: wanted.name, locale: wanted.locale, createdAt: wanted.at })
    .onConflict((known) => known.column("email").doNothing())
    .execute()
  const person = await tx
    .selectFrom("person")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirstOrThrow()
  return person.id
}

/** Names of people by id, for pages that say who did something. */
export async function personNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const people = await tx
    .selectFrom("person")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute()
  return new Map(people.map((person) => [person.id, person.name]))
}
