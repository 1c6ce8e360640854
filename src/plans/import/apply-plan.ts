import { randomUUID } from "node:crypto"
import { putNode, putNodes, supportAll, withdrawAll } from "#evidence"
import { addOrganizations } from "#organizations"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { marksOf, planAnew } from "#platform/imports"
import type { Marks } from "#platform/imports"
import { fold } from "#platform/workbooks"
import { addStrategy } from "#strategy"
import {
  activityMarks,
  activityRows,
  addActivityRows,
  addStatuses,
  involvementsOf,
  setActivityRows,
  setInvolvements,
} from "./activity-rows.ts"
import type { ActivityRow, InvolvementRow, NewActivityRow } from "./activity-rows.ts"
import { dropMissing, takeOutActivities } from "./take-out-activities.ts"
import type { RemovedActivities } from "./take-out-activities.ts"
import { planFor } from "../acts/plan-for.ts"
import type { Becoming, PlannedAddition, PlannedChange, PlannedImport, Ref } from "./planned-import.ts"
import { isApproved } from "../reads/plan-versions.ts"
import { fiscalYearsWithPlans } from "../reads/queries.ts"

/** All an undoing needs to know: what was added and what it said; what was changed, what it said before and after. */
export type WrittenPlan = {
  /** The plan, when the year had none. */
  madePlan: string | null
  organizations: Marks
  priorities: Marks
  outcomes: Marks
  activities: Marks
  statuses: string[]
  /** What somebody ticked to be taken out. */
  removed?: RemovedActivities
  /** How many were dropped instead, of a plan the council approved. */
  dropped?: number
  /** How many cells somebody chose to take from the file. */
  taken?: number
  before: ActivityRow[]
  involvedBefore: InvolvementRow[]
  after: Marks
}

/** Writes what a preview of a plan shows, in a few dozen statements however long the plan is. */
export async function applyPlan(
  tx: Tx,
  actor: Actor,
  {
    fiscalYear,
    planned,
    remove = [],
    reason = "",
  }: { fiscalYear: number; planned: PlannedImport; remove?: readonly string[]; reason?: string },
): Promise<WrittenPlan> {
  const isNew = !(await fiscalYearsWithPlans(tx)).includes(fiscalYear)
  const planId = await planFor(tx, actor, fiscalYear)
  // What a council has agreed to is dropped and never deleted.
  const keeps = await isApproved(tx, fiscalYear)
  const { idOf, ...added } = await addWhatIsUnder(tx, actor, planned)
  const activities = planned.additions.map((addition) => ({ addition, id: randomUUID() }))
  await addActivities(tx, actor, { planId, activities, idOf })
  const changed = await changeActivities(tx, actor, { changes: planned.changes, idOf })
  const statuses = await addStatuses(tx, actor, [
    ...activities.flatMap(({ addition: { status }, id }) =>
      status && status !== "planned" ? [{ activityId: id, status }] : [],
    ),
    ...planned.changes.flatMap(({ id, becomes: { status } }) => (status ? [{ activityId: id, status }] : [])),
  ])
  const removed = remove.length > 0 && !keeps ? { removed: await takeOutActivities(tx, actor, remove) } : {}
  const drops = remove.length > 0 && keeps
  const dropped = drops ? { dropped: await dropMissing(tx, actor, { ids: remove, reason }) } : {}
  return {
    ...removed,
    ...dropped,
    madePlan: isNew ? planId : null,
    organizations: await marksOf(tx, "organization", added.organizations),
    priorities: await marksOf(tx, "priority", added.priorities),
    outcomes: await marksOf(tx, "outcome", added.outcomes),
    activities: await activityMarks(tx, idsOf(activities)),
    statuses,
    ...changed,
  }
}

type IdOf = (kind: "organization" | "title", ref: Ref) => string

/** Organisations, priorities and outcomes nobody knew; and the ids of all that the plan speaks of. */
async function addWhatIsUnder(tx: Tx, actor: Actor, planned: PlannedImport) {
  const ids = new Map<string, string>()
  const idOf: IdOf = (kind, ref) => ("id" in ref ? ref.id : ids.get(`${kind} ${ref.key}`)!)
  const made = (kind: "organization" | "title", key: string) => {
    const id = randomUUID()
    ids.set(`${kind} ${key}`, id)
    return id
  }
  const organizations = planned.organizations.map(({ key, name, nameFr = name }) => ({
    id: made("organization", key),
    nameEn: name,
    nameFr,
    acronym: null,
    sector: null,
    sectorAsWritten: null,
    locale: "en" as const,
    website: null,
    aliases: [],
  }))
  const titled = ({ key, titleEn, titleFr }: { key: string; titleEn: string; titleFr: string }) => ({
    id: made("title", key),
    titleEn,
    titleFr,
  })
  const priorities = planned.priorities.map(titled)
  const outcomes = planned.outcomes.map((outcome) => ({
    ...titled(outcome),
    priorityId: idOf("title", outcome.priority),
  }))
  await addOrganizations(tx, actor, organizations)
  await addStrategy(tx, actor, { priorities, outcomes })
  return {
    idOf,
    organizations: idsOf(organizations),
    priorities: idsOf(priorities),
    outcomes: idsOf(outcomes),
  }
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id)
}

type Added = { planId: string; activities: { addition: PlannedAddition; id: string }[]; idOf: IdOf }

async function addActivities(tx: Tx, actor: Actor, { planId, activities, idOf }: Added): Promise<void> {
  const rows = activities.map(({ addition, id }, index): NewActivityRow => {
    const { title, titleFr = title, deliverable, deliverableFr = deliverable, notes, ...more } = addition
    const { resources, resourcesFr = resources, ...said } = more
    const texts = {
      titleEn: title,
      titleFr,
      deliverableEn: deliverable,
      deliverableFr,
      resourcesEn: resources,
      resourcesFr,
      notes: notes.join("\n"),
    }
    return { ...rowOf({ ...said, ...texts }, { id, idOf }), position: index + 1 }
  })
  await putNodes(
    tx,
    actor,
    rows.map(({ id, titleEn, titleFr }) => ({ id, kind: "activity", titleEn, titleFr })),
  )
  await planAnew(tx)
  await addActivityRows(tx, actor, { planId, rows })
  await supportAll(tx, actor, rows.map(linkOf))
  const involved = activities.flatMap(({ addition, id }) => involvementRows(addition, { id, idOf }))
  await setInvolvements(tx, actor, { activityIds: [], rows: involved })
}

async function changeActivities(
  tx: Tx,
  actor: Actor,
  { changes, idOf }: { changes: readonly PlannedChange[]; idOf: IdOf },
): Promise<Pick<WrittenPlan, "before" | "involvedBefore" | "after">> {
  const ids = changes.map(({ id }) => id)
  if (ids.length === 0) return { before: [], involvedBefore: [], after: {} }
  const before = await activityRows(tx, ids)
  const involvedBefore = await involvementsOf(tx, ids)
  const rows = changes.map(({ id, becomes }) => rowOf(becomes, { id, idOf }))
  await setActivityRows(tx, rows)
  await nameInChain(tx, actor, { from: before, to: rows })
  await moveInChain(tx, actor, { from: before, to: rows })
  const involved = changes.flatMap(({ id, becomes }) => involvementRows(becomes, { id, idOf }))
  await setInvolvements(tx, actor, { activityIds: ids, rows: involved })
  return { before, involvedBefore, after: await activityMarks(tx, ids) }
}

/** Keeps the chain in step with activities that are called something else now. */
export async function nameInChain(
  tx: Tx,
  actor: Actor,
  { from, to }: { from: readonly ActivityRow[]; to: readonly ActivityRow[] },
): Promise<void> {
  const before = new Map(from.map(({ id, titleEn, titleFr }) => [id, `${titleEn}\n${titleFr}`]))
  for (const { id, titleEn, titleFr } of to) {
    if (titleEn !== undefined && before.get(id) !== `${titleEn}\n${titleFr}`)
      await putNode(tx, actor, { id, kind: "activity", titleEn, titleFr })
  }
}

/** Keeps the chain in step with activities that moved under another outcome or priority. */
export async function moveInChain(
  tx: Tx,
  actor: Actor,
  { from, to }: { from: readonly ActivityRow[]; to: readonly ActivityRow[] },
): Promise<void> {
  const then = new Map(to.map((row) => [row.id, linkOf(row)]))
  const moved = from.map(linkOf).filter((link) => then.get(link.claimId)?.supportId !== link.supportId)
  await withdrawAll(tx, moved)
  await supportAll(
    tx,
    actor,
    moved.flatMap((link) => then.get(link.claimId) ?? []),
  )
}

function linkOf({ id, outcomeId, priorityId }: ActivityRow) {
  return { supportId: outcomeId ?? priorityId, claimId: id }
}

type Written = Omit<Becoming, "status">

function rowOf(said: Written, { id, idOf }: { id: string; idOf: IdOf }): ActivityRow {
  const { priority, outcome, bodyId, bodyAsWritten, startsOn, endsOn, startsAsWritten, endsAsWritten } = said
  const { titleEn, titleFr, deliverableEn, deliverableFr, resourcesEn, resourcesFr, funders, notes } = said
  return {
    id,
    titleEn,
    titleFr,
    titleKey: fold(titleEn),
    priorityId: idOf("title", priority),
    outcomeId: outcome ? idOf("title", outcome) : null,
    bodyId,
    bodyAsWritten,
    startsOn,
    endsOn,
    startsAsWritten,
    endsAsWritten,
    deliverableEn,
    deliverableFr,
    resourcesEn,
    resourcesFr,
    funders,
    notes,
  }
}

function involvementRows(
  { leads, partners }: Pick<Becoming, "leads" | "partners">,
  { id, idOf }: { id: string; idOf: IdOf },
): InvolvementRow[] {
  const rows = (part: "lead" | "partner", refs: readonly Ref[]) =>
    refs.map((ref, position) => ({
      activityId: id,
      organizationId: idOf("organization", ref),
      part,
      position,
    }))
  const all = [...rows("lead", leads), ...rows("partner", partners)]
  // One organisation once: two names of one cell may turn out to be the same.
  return all.filter(
    (row, index) => all.findIndex((other) => other.organizationId === row.organizationId) === index,
  )
}
