import { councilToKeep, keepCouncil } from "#councils"
import type { CouncilMarks, KeptCouncil } from "#councils"
import { addMembers, contactsToKeep, keepContacts, membersToKeep, setMembers } from "#organizations"
import type { KeptContact, KeptMember } from "#organizations"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { planAnew } from "#platform/imports"
import type { Marks } from "#platform/imports"
import { isBodyKind } from "../rules/classification.ts"
import { ownIds } from "../rules/own-ids.ts"
import type { Alteration } from "../rules/planned.ts"
import type { Row } from "../rules/row.ts"
import { bodyOf, contactOf, memberOf, seatOf, turnOf } from "./as-kept.ts"
import { keepDecisions } from "./keep-decisions.ts"
import type { WrittenDecisions } from "./keep-decisions.ts"
import { keepIdentities } from "./keep-identities.ts"
import type { WrittenIdentity } from "./keep-identities.ts"
import type { PlannedExchange } from "./exchange-preview.ts"

/** All an undoing needs to know: what was added and what it said, what was changed, what it said before and after. */
export type WrittenExchange = {
  added: { members: Marks; contacts: Marks; council: CouncilMarks }
  before: { members: KeptMember[]; contacts: KeptContact[]; council: KeptCouncil }
  after: { members: Marks; contacts: Marks; council: CouncilMarks }
  decisions: WrittenDecisions
  identities: WrittenIdentity[]
}

/** Writes what a preview shows, in a handful of statements however long the file is. */
export async function applyExchange(tx: Tx, actor: Actor, plan: PlannedExchange): Promise<WrittenExchange> {
  const { added, ids } = ownIds(plan)
  const of = (list: string) => added.filter((one) => one.list === list)
  const organizations = of("organizations")
  const turns = of("memberships")
  const isBody = ({ values }: { values: Row }) => isBodyKind(values["classification"])
  const before = await standingBefore(tx, plan.changed)
  const changes = new Map(plan.changed.map((one) => [one.id, valuesOf(one, ids)]))
  const changed = <Kept extends { id: string }>(
    rows: readonly Kept[],
    kept: (id: string, values: Row, was: Kept) => Kept,
  ) => rows.map((row) => kept(row.id, changes.get(row.id) ?? {}, row))

  // Names that are given up are free for those that come.
  const afterMembers = await setMembers(tx, actor, changed(before.members, memberOf))
  const members = await addMembers(
    tx,
    actor,
    organizations.filter((one) => !isBody(one)).map(({ id, values }) => memberOf(id, values)),
  )
  const contacts = await keepContacts(
    tx,
    actor,
    of("persons").map(({ id, values }) => contactOf(actor, id, values)),
  )
  const afterContacts = await keepContacts(
    tx,
    actor,
    changed(before.contacts, (id, values, was) => contactOf(actor, id, values, was)),
  )
  await planAnew(tx)
  const council = {
    bodies: organizations.filter(isBody).map(({ id, values }) => bodyOf(id, values)),
    seats: of("posts").map(({ id, values }) => seatOf(id, values)),
    holdings: turns.filter(({ values }) => !values["person_id"]).map(({ id, values }) => turnOf(id, values)),
    representations: turns
      .filter(({ values }) => values["person_id"])
      .map(({ id, values }) => turnOf(id, values)),
  }
  const changedCouncil = {
    bodies: changed(before.council.bodies, bodyOf),
    seats: changed(before.council.seats, seatOf),
    holdings: changed(before.council.holdings, turnOf),
    representations: changed(before.council.representations, turnOf),
  }
  // New bodies before old ones move under them; old turns end before new ones begin.
  const bodies = await keepCouncil(tx, actor, { ...nothing, bodies: council.bodies, seats: council.seats })
  const afterCouncil = await keepCouncil(tx, actor, changedCouncil)
  const newTurns = await keepCouncil(tx, actor, { ...council, bodies: [], seats: [] })
  return {
    added: {
      members,
      contacts,
      council: { ...newTurns, bodies: bodies.bodies, seats: bodies.seats },
    },
    before,
    after: { members: afterMembers, contacts: afterContacts, council: afterCouncil },
    decisions: await keepDecisions(tx, actor, { added, changes, source: plan.source }),
    identities: await keepIdentities(tx, actor, {
      source: plan.source.key,
      identities: plan.identities,
      ids,
    }),
  }
}

const nothing: KeptCouncil = { bodies: [], seats: [], holdings: [], representations: [] }

async function standingBefore(tx: Tx, changed: readonly Alteration[]): Promise<WrittenExchange["before"]> {
  const idsOf = (list: string) => changed.filter((one) => one.list === list).map(({ id }) => id)
  const [organizations, turns] = [idsOf("organizations"), idsOf("memberships")]
  return {
    members: await membersToKeep(tx, organizations),
    contacts: await contactsToKeep(tx, idsOf("persons")),
    council: await councilToKeep(tx, {
      bodies: organizations,
      seats: idsOf("posts"),
      holdings: turns,
      representations: turns,
    }),
  }
}

function valuesOf({ changes }: Alteration, ids: ReadonlyMap<string, string>): Row {
  return Object.fromEntries(changes.map(({ code, to }) => [code, to === null ? null : (ids.get(to) ?? to)]))
}
