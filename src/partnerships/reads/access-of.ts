import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { peopleWithAccess } from "./people-with-access.ts"
import type { PersonWithAccess } from "./people-with-access.ts"

/** One person's access as it is today. Refused where they have none. */
export async function accessOf(tx: Tx, id: string): Promise<PersonWithAccess> {
  const person = (await peopleWithAccess(tx)).find((one) => one.id === id)
  if (!person) throw new NotFound()
  return person
}
