import { keepCouncil, removeCouncil } from "#councils"
import { keepContacts, removeContacts, removeOrganizations, setMembers } from "#organizations"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { changedSince, planAnew, refuseResting } from "#platform/imports"
import type { Resting } from "#platform/imports"
import { words } from "../words/index.ts"
import type { WrittenExchange } from "./apply-exchange.ts"
import { decisionsChanged, takeOutDecisions } from "./keep-decisions.ts"
import { forgetIdentities } from "./keep-identities.ts"

/** Puts everything back as it was and takes out what was added; refused when later work rests on any of it. */
export async function undoExchange(tx: Tx, actor: Actor, written: WrittenExchange): Promise<void> {
  const { added, before, decisions, identities } = written
  await planAnew(tx)
  refuseResting(await changedAfter(tx, written), new Set(["changed"]), (values) =>
    words.message("undo-refused", { changed: values["changed"] ?? 0 }),
  )
  await takeOutDecisions(tx, decisions)
  await forgetIdentities(tx, identities)
  const { bodies, seats, holdings, representations } = added.council
  await removeCouncil(tx, actor, { bodies: {}, seats: {}, holdings, representations })
  await keepCouncil(tx, actor, before.council)
  await removeCouncil(tx, actor, { bodies, seats, holdings: {}, representations: {} })
  await removeContacts(tx, actor, added.contacts)
  await keepContacts(tx, actor, before.contacts)
  await removeOrganizations(tx, added.members)
  await setMembers(tx, actor, before.members)
}

async function changedAfter(tx: Tx, { after, decisions }: WrittenExchange): Promise<Resting[]> {
  const { members, contacts, council } = after
  const tables = [
    ["organization", members],
    ["contact", contacts],
    ["body", council.bodies],
    ["seat", council.seats],
    ["seat_holding", council.holdings],
    ["representation", council.representations],
  ] as const
  const resting: Resting[] = [{ table: "changed", count: await decisionsChanged(tx, decisions) }]
  for (const [table, marks] of tables)
    resting.push({ table: "changed", count: await changedSince(tx, table, marks) })
  return resting
}
