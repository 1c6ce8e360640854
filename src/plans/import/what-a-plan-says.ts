import { isGenericName, nameKey } from "#organizations"
import { fold } from "#platform/workbooks"
import { longestFunders, longestText } from "../rules/plan-column.ts"
import type { KnownPlan, KnownTitle } from "./known-plan.ts"
import type { Labels, PlannedImport, PlannedOutcome, PlannedPriority, Ref, Said } from "./planned-import.ts"
import type { PlanReading, ReadActivity, ReadDate, ReadName } from "./workbook/plan-reading.ts"

/** No organisation in Canada is called by a longer name; what is longer is a sentence about several. */
const longestName = 150

export type Speaker = {
  said: (activity: ReadActivity) => Said
  added: Pick<PlannedImport, "organizations" | "priorities" | "outcomes">
  tooLong: ReadonlySet<string>
}

/**
 * Turns what was read of a plan into what it says of things that are here or would be added: priorities and outcomes by
 * their title in either language, bodies by their name, organisations by any name they go by.
 */
export function speaker(reading: PlanReading, known: KnownPlan, labels: Labels): Speaker {
  const under = standing(reading, known, labels)
  const who = whoIsMeant(reading)
  const bodies = byKey(known.bodies, ({ nameEn, nameFr }) => [nameEn, nameFr])
  const said = (activity: ReadActivity): Said => {
    const leads = who.refs(activity.leads)
    const partners = who.refs(activity.partners).filter((ref) => !leads.some((lead) => isSame(lead, ref)))
    const unsure = { leads: who.unsure(activity.leads), partners: who.unsure(activity.partners) }
    const means = meansOf(activity)
    const [start, end] = [dayOf(activity.start, "from"), dayOf(activity.end, "to")]
    return {
      title: activity.title,
      ...under.of(activity),
      bodyId: activity.body ? (bodies.get(fold(activity.body))?.id ?? null) : null,
      bodyAsWritten: activity.body,
      startsOn: start.day,
      startsAsWritten: start.asWritten,
      endsOn: end.day,
      endsAsWritten: end.asWritten,
      deliverable: activity.deliverable ?? "",
      ...means,
      notes: notesOf(activity, labels, { unsure, means }),
      leads,
      partners,
      isUnsureWho: unsure.leads.length + unsure.partners.length > 0,
      status: activity.status?.status ?? null,
    }
  }
  return { said, added: { organizations: who.organizations, ...under.added }, tooLong: who.tooLong }
}

export function isSame(one: Ref, other: Ref): boolean {
  return "id" in one ? "id" in other && one.id === other.id : "key" in other && one.key === other.key
}

type Added = { priorities: PlannedPriority[]; outcomes: PlannedOutcome[] }

/** Where everything stands. A plan that names goals and no priorities has its goals as priorities. */
function standing(reading: PlanReading, known: KnownPlan, labels: Labels) {
  const added: Added = { priorities: [], outcomes: [] }
  const knownPriorities = byKey(known.priorities, titles)
  const priorities = new Map<string, Ref>()
  const priority = (key: string, titled: { titleEn: string; titleFr: string }): Ref => {
    const there = priorities.get(key)
    if (there) return there
    const found = knownPriorities.get(fold(titled.titleEn))
    const ref = found ? { id: found.id } : { key }
    if (!found) added.priorities.push({ key, ...titled })
    priorities.set(key, ref)
    return ref
  }
  const outcomes = new Map<string, Ref>()
  for (const { key, title } of reading.priorities) priority(key, both(title))
  for (const { key, titleKey, title, priorityKey } of reading.outcomes) {
    if (priorityKey === null) {
      priority(`goal ${titleKey}`, both(title))
      continue
    }
    const above = priorities.get(priorityKey)!
    const found =
      "id" in above
        ? known.outcomes.find(
            (one) => one.priorityId === above.id && titles(one).map(fold).includes(titleKey),
          )
        : undefined
    if (!found) added.outcomes.push({ key, ...both(title), priority: above })
    outcomes.set(key, found ? { id: found.id } : { key })
  }
  const of = ({ priorityKey, outcomeKey, outcome }: ReadActivity): { priority: Ref; outcome: Ref | null } => {
    if (priorityKey !== null) {
      return {
        priority: priorities.get(priorityKey)!,
        outcome: outcomeKey ? (outcomes.get(outcomeKey) ?? null) : null,
      }
    }
    if (outcome) return { priority: priority(`goal ${fold(outcome)}`, both(outcome)), outcome: null }
    return { priority: priority("unnamed", labels.unnamed), outcome: null }
  }
  return { of, added }
}

function isLong(name: string): boolean {
  return name.length > longestName
}

function whoIsMeant(reading: PlanReading) {
  const doubted = new Set(
    reading.doubtful.flatMap(({ reason }) =>
      reason.code === "name-similar" || reason.code === "name-of-several" ? [nameKey(reason.written)] : [],
    ),
  )
  const isNew = ({ name, organizationId }: ReadName) =>
    organizationId === null && !doubted.has(nameKey(name)) && !isLong(name) && !isGenericName(name)
  const names = reading.activities.flatMap(({ leads, partners }) => [...leads, ...partners])
  const organizations = new Map<string, { key: string; name: string; count: number }>()
  for (const read of names.filter(isNew)) {
    const key = nameKey(read.name)
    const before = organizations.get(key) ?? { key, name: read.name, count: 0 }
    organizations.set(key, { ...before, count: before.count + 1 })
  }
  const refs = (list: readonly ReadName[]): Ref[] =>
    list.flatMap((read): Ref[] => {
      if (read.organizationId !== null) return [{ id: read.organizationId }]
      return isNew(read) ? [{ key: nameKey(read.name) }] : []
    })
  const unsure = (list: readonly ReadName[]) =>
    list.filter((read) => read.organizationId === null && !isNew(read)).map(({ name }) => name)
  const tooLong = new Set(names.filter(({ name }) => isLong(name)).map(({ name }) => name))
  return { organizations: [...organizations.values()], refs, unsure, tooLong }
}

type Means = Pick<Said, "resources" | "funders">

/** What it takes and who pays, a name a line; what is longer than a form takes stays in the notes. */
function meansOf({ resources, funder }: ReadActivity): Means {
  const funders = (funder ?? "")
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .join("\n")
  return {
    resources: resources && resources.length <= longestText ? resources : "",
    funders: funders.length <= longestFunders ? funders : "",
  }
}

/** What has no field of its own, and names that are only like a known one: kept as written. */
function notesOf(
  activity: ReadActivity,
  labels: Labels,
  { unsure, means }: { unsure: { leads: string[]; partners: string[] }; means: Means },
): string[] {
  const { status } = activity
  return [
    ...activity.notes.map(({ heading, text }) => (heading ? `${heading}: ${text}` : text)),
    ...labelled(labels.results, activity.results),
    ...labelled(labels.indicator, activity.indicator),
    ...labelled(labels.resources, means.resources === "" ? activity.resources : null),
    ...labelled(labels.funder, means.funders === "" ? activity.funder : null),
    ...labelled(labels.status, status && !status.status ? status.written : null),
    ...labelled(labels.leads, unsure.leads.join("; ")),
    ...labelled(labels.partners, unsure.partners.join("; ")),
  ]
}

function labelled(label: string, text: string | null): string[] {
  return text ? [`${label}: ${text}`] : []
}

/** The day that was understood, and what was typed where that was no day ("Summer 2016"). */
function dayOf(date: ReadDate | null, end: "from" | "to"): { day: string | null; asWritten: string | null } {
  if (!date) return { day: null, asWritten: null }
  return { day: date[end], asWritten: date.precision === "day" ? null : date.written }
}

function both(title: string) {
  return { titleEn: title, titleFr: title }
}

function titles({ titleEn, titleFr }: Omit<KnownTitle, "id">): string[] {
  return [titleEn, titleFr]
}

function byKey<Known>(known: readonly Known[], names: (one: Known) => string[]): Map<string, Known> {
  const found = new Map<string, Known>()
  for (const one of known) {
    for (const key of names(one).map(fold)) if (key !== "" && !found.has(key)) found.set(key, one)
  }
  return found
}
