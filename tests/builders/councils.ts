import { randomUUID } from "node:crypto"
import { addBody, addSeat } from "#councils"
import type { NewBody, NewSeat } from "#councils"
import { addContact, addOrganization } from "#organizations"
import type { Sector } from "#organizations"
import type { TestPartnership } from "../builders.ts"

/** A body of that kind, since January 2024 unless said otherwise. */
export function aBody(
  partnership: TestPartnership,
  body: Partial<NewBody> & { name?: string } = {},
): Promise<string> {
  const { name = `Body ${randomUUID().slice(0, 8)}`, ...more } = body
  const added: NewBody = {
    kind: "council",
    nameEn: name,
    nameFr: `${name} (fr)`,
    startsOn: "2024-01-01",
    ...more,
  }
  return partnership.act((tx, actor) => addBody(tx, actor, added))
}

/** A voting seat since January 2024; `heldBy` names a sector, and an organisation of that sector is made to hold it. */
export async function aSeat(
  partnership: TestPartnership,
  seat: Partial<NewSeat> & { bodyId: string; heldBy?: Sector },
): Promise<{ id: string; organizationId: string | null }> {
  const { heldBy, organizationId: given = null, ...more } = seat
  const organizationId = heldBy ? await aHolder(partnership, heldBy) : given
  const added: NewSeat = { standing: "voting", startsOn: "2024-01-01", organizationId, ...more }
  const id = await partnership.act((tx, actor) => addSeat(tx, actor, added))
  return { id, organizationId }
}

/** An organisation that may hold a seat. */
export function aHolder(partnership: TestPartnership, sector: Sector = "settlement"): Promise<string> {
  const name = `${sector} ${randomUUID().slice(0, 8)}`
  return partnership.act((tx, actor) =>
    addOrganization(tx, actor, { nameEn: name, nameFr: `${name} (fr)`, sector }),
  )
}

/** Somebody who may represent it. */
export function aRepresentative(
  partnership: TestPartnership,
  organizationId: string,
  name = "Amina",
): Promise<string> {
  return partnership.act((tx, actor) => addContact(tx, actor, { organizationId, name, locale: "en" }))
}
