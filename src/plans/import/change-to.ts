import { fold } from "#platform/workbooks"
import type { Becoming, PlannedChange, PlannedField, Ref, Said } from "./planned-import.ts"
import type { Activity } from "../reads/queries.ts"
import type { NameShower } from "./shown-names.ts"
import { isSame } from "./what-a-plan-says.ts"

type Change = Pick<PlannedChange, "fields" | "becomes">

/** What a plan would change of an activity that is here; null when nothing. */
export function changeTo(known: Activity, said: Said, show: NameShower): Change | null {
  const now = asItIs(known)
  const becomes: Becoming = {
    ...now,
    ...under(now, said),
    ...body(now, known, said),
    ...dates(now, said),
    ...who(now, said),
    ...texts(now, said),
    status: said.status && said.status !== known.status ? said.status : null,
  }
  const fields = changedFields(now, becomes, { show, status: known.status })
  return fields.length > 0 ? { fields, becomes } : null
}

export function asItIs(known: Activity): Becoming {
  const part = (wanted: "lead" | "partner"): Ref[] =>
    known.organizations.filter((one) => one.part === wanted).map(({ id }) => ({ id }))
  const { bodyId, bodyAsWritten, startsOn, startsAsWritten, endsOn, endsAsWritten } = known
  const { titleEn, titleFr, deliverableEn, deliverableFr, resourcesEn, resourcesFr, funders, notes } = known
  return {
    titleEn,
    titleFr,
    priority: { id: known.priorityId },
    outcome: known.outcomeId ? { id: known.outcomeId } : null,
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
    leads: part("lead"),
    partners: part("partner"),
    status: null,
  }
}

/** A plan that names no goal leaves the outcome that was chosen here. */
function under(now: Becoming, said: Said): Pick<Becoming, "priority" | "outcome"> {
  const moves = !isSame(now.priority, said.priority)
  return { priority: said.priority, outcome: said.outcome ?? (moves ? null : now.outcome) }
}

function body(
  { bodyId, bodyAsWritten }: Becoming,
  known: Activity,
  said: Said,
): Pick<Becoming, "bodyId" | "bodyAsWritten"> {
  if (!said.bodyAsWritten) return { bodyId, bodyAsWritten }
  const goesBy = [known.bodyEn, known.bodyFr, known.bodyAsWritten].map((name) => fold(name ?? ""))
  const isSaid = said.bodyId ? said.bodyId === bodyId : goesBy.includes(fold(said.bodyAsWritten))
  return isSaid ? { bodyId, bodyAsWritten } : { bodyId: said.bodyId, bodyAsWritten: said.bodyAsWritten }
}

type Dates = Pick<Becoming, "startsOn" | "startsAsWritten" | "endsOn" | "endsAsWritten">

function dates(now: Becoming, said: Said): Dates {
  const { startsOn, startsAsWritten, endsOn, endsAsWritten } = said
  const starts = startsOn || startsAsWritten ? { startsOn, startsAsWritten } : now
  const ends = endsOn || endsAsWritten ? { endsOn, endsAsWritten } : now
  const merged = {
    startsOn: starts.startsOn,
    startsAsWritten: starts.startsAsWritten,
    endsOn: ends.endsOn,
    endsAsWritten: ends.endsAsWritten,
  }
  // A start that was moved behind the end that stands here: the end no longer holds.
  const isBackwards = merged.startsOn && merged.endsOn && merged.endsOn < merged.startsOn
  return isBackwards ? { ...merged, endsOn: null } : merged
}

/** Nobody is taken off where the plan says nothing, or where it was not sure whom it names. */
function who(now: Becoming, said: Said): Pick<Becoming, "leads" | "partners"> {
  const joined = (before: readonly Ref[], named: readonly Ref[]) =>
    named.length === 0 || said.isUnsureWho
      ? [...before, ...named.filter((ref) => !before.some((one) => isSame(one, ref)))]
      : isSameList(before, named)
        ? [...before]
        : [...named]
  const leads = joined(now.leads, said.leads)
  const partners = joined(now.partners, said.partners)
  return { leads, partners: partners.filter((ref) => !leads.some((lead) => isSame(lead, ref))) }
}

function isSameList(before: readonly Ref[], named: readonly Ref[]): boolean {
  return before.length === named.length && named.every((ref) => before.some((one) => isSame(one, ref)))
}

type Texts = Pick<
  Becoming,
  "deliverableEn" | "deliverableFr" | "resourcesEn" | "resourcesFr" | "funders" | "notes"
>

function texts(now: Becoming, said: Said): Texts {
  const deliverable = newText(said.deliverable, [now.deliverableEn, now.deliverableFr])
  const resources = newText(said.resources, [now.resourcesEn, now.resourcesFr])
  const missing = said.notes.filter((note) => !fold(now.notes).includes(fold(withoutLabel(note))))
  return {
    deliverableEn: deliverable ?? now.deliverableEn,
    deliverableFr: deliverable ?? now.deliverableFr,
    resourcesEn: resources ?? now.resourcesEn,
    resourcesFr: resources ?? now.resourcesFr,
    funders: newText(said.funders, [now.funders]) ?? now.funders,
    notes: [now.notes, ...missing].filter(Boolean).join("\n"),
  }
}

/** Null where the file says nothing, or what is here in one language. */
function newText(said: string, known: readonly string[]): string | null {
  return said === "" || known.some((text) => fold(text) === fold(said)) ? null : said
}

/** The same note is known in the other language too, where its label is another. */
function withoutLabel(note: string): string {
  return note.replace(/^[^:\n]{1,60}: /, "")
}

function changedFields(
  now: Becoming,
  then: Becoming,
  { show, status }: { show: NameShower; status: string },
): PlannedChange["fields"] {
  const compared: [PlannedField, (one: Becoming) => string][] = [
    ["priority", show.under],
    ["leads", ({ leads }) => show.organizations(leads)],
    ["partners", ({ partners }) => show.organizations(partners)],
    ["body", show.body],
    ["start", ({ startsOn, startsAsWritten }) => dated(startsOn, startsAsWritten)],
    ["end", ({ endsOn, endsAsWritten }) => dated(endsOn, endsAsWritten)],
    ["deliverable", ({ deliverableEn }) => deliverableEn],
    ["resources", ({ resourcesEn }) => resourcesEn],
    ["funders", ({ funders }) => funders],
    ["notes", ({ notes }) => notes],
    ["status", (one) => one.status ?? status],
  ]
  return compared
    .map(([field, of]) => ({ field, from: of(now), to: of(then) }))
    .filter(({ from, to }) => from !== to)
}

function dated(day: string | null, asWritten: string | null): string {
  return [day, asWritten && `“${asWritten}”`].filter(Boolean).join(" ")
}
