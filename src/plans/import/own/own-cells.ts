import { isGenericName, matchOrganization, nameKey, splitNames } from "#organizations"
import type { FiscalYear } from "#partnerships"
import { fold } from "#platform/workbooks"
import { activityStatuses } from "../../rules/activity-status.ts"
import { longestFunders, longestText, longestTitle } from "../../rules/plan-column.ts"
import type { PlanColumnCode } from "../../rules/plan-column.ts"
import { words } from "../../words/index.ts"
import type { KnownPlan } from "../known-plan.ts"
import type { Becoming, OwnReason, PlannedImport, Ref } from "../planned-import.ts"
import { oneLine } from "../workbook/workbook-tree.ts"
import { dateReadings, understandDate } from "../workbook/written-date.ts"
import { understandStatus } from "../workbook/written-status.ts"
import type { NamedTwice } from "./own-rows.ts"

/** What a cell says of an activity, or why it says nothing. */
export type CellSaid = { patch: Partial<Becoming> } | { doubt: OwnReason }
export type Under = { priority: string; outcome: string }

/**
 * Which of both cells somebody changed. An outcome that was left as it was goes along with another priority only where that
 * one has it; an outcome alone cannot be one of another priority.
 */
export type ChangedUnder = "priority" | "outcome" | "both"

export type CellReader = {
  /** A cell that stands for itself; a blank one takes away. */
  said: (
    column: Exclude<PlanColumnCode, "priority" | "outcome">,
    text: string,
    now: Becoming | null,
  ) => CellSaid
  under: (texts: Under, changed: ChangedUnder) => CellSaid
  /** What nobody knew, of everything read so far. */
  added: () => Pick<PlannedImport, "organizations" | "priorities" | "outcomes">
}

/** No organisation in Canada is called by a longer name. */
const longestName = 150

/** Reads the cells of a plan that came back against what is known here, and remembers what nobody knew. */
export function cellReader(
  known: KnownPlan,
  { fiscalYear, names }: { fiscalYear: FiscalYear; names: ReadonlyMap<string, NamedTwice> },
): CellReader {
  const inBoth = (name: string) => names.get(name) ?? { en: name, fr: name }
  const people = peopleReader(known, inBoth)
  const standing = underReader(known, inBoth)
  const bodies = new Map(
    known.bodies
      .toReversed()
      .flatMap(({ id, nameEn, nameFr }) => [nameEn, nameFr].map((name) => [fold(name), id] as const)),
  )
  const readers: Record<string, (text: string, now: Becoming | null) => CellSaid> = {
    title_en: (text) => titled(text, (titleEn) => ({ titleEn })),
    title_fr: (text) => titled(text, (titleFr) => ({ titleFr })),
    deliverable_en: (text) => long(text, { deliverableEn: text }),
    deliverable_fr: (text) => long(text, { deliverableFr: text }),
    resources_en: (text) => long(text, { resourcesEn: text }),
    resources_fr: (text) => long(text, { resourcesFr: text }),
    funders: (text) => long(text, { funders: text }, longestFunders),
    notes: (text) => long(text, { notes: text }),
    leads: (text) => people.read(text, (leads) => ({ leads })),
    partners: (text) => people.read(text, (partners) => ({ partners })),
    body: (text) => ({ patch: { bodyId: bodies.get(fold(text)) ?? null, bodyAsWritten: text || null } }),
    start: (text, now) =>
      dated(text, { fiscalYear, end: "from", now: now?.startsOn ?? null }, (startsOn, startsAsWritten) => ({
        startsOn,
        startsAsWritten,
      })),
    end: (text, now) =>
      dated(text, { fiscalYear, end: "to", now: now?.endsOn ?? null }, (endsOn, endsAsWritten) => ({
        endsOn,
        endsAsWritten,
      })),
    status: stated,
  }
  return {
    said: (column, text, now) => readers[column]!(text, now),
    under: standing.under,
    added: () => ({ organizations: people.added(), ...standing.added }),
  }
}

function titled(text: string, patch: (title: string) => Partial<Becoming>): CellSaid {
  if (text === "") return { doubt: { code: "own-title-needed" } }
  if (text.length > longestTitle) return { doubt: { code: "own-too-long", most: longestTitle } }
  return { patch: patch(oneLine(text)) }
}

function long(text: string, patch: Partial<Becoming>, most = longestText): CellSaid {
  return text.length > most ? { doubt: { code: "own-too-long", most } } : { patch }
}

function stated(text: string): CellSaid {
  const key = fold(text)
  const own = activityStatuses.find((status) =>
    (["en", "fr"] as const).some((locale) => fold(words(locale)(`status-${status}`)) === key),
  )
  const status = own ?? understandStatus(text)
  return status ? { patch: { status } } : { doubt: { code: "own-status-unknown", written: text } }
}

/** What was typed is kept where it is no day ("Summer 2026"); what only looks like a day is pointed out. */
function dated(
  text: string,
  asked: { fiscalYear: FiscalYear; end: "from" | "to"; now: string | null },
  patch: (day: string | null, written: string | null) => Partial<Becoming>,
): CellSaid {
  if (text === "") return { patch: patch(null, null) }
  const [, written, day] = /^(.{1,200}?)\s*\[(\d{4}-\d{2}-\d{2}|)\]$/s.exec(text) ?? []
  if (written !== undefined && (day === "" || isDay(day!))) return { patch: patch(day || null, written) }
  const date = understandDate(text, asked)
  if (date) return { patch: patch(date[asked.end], date.precision === "day" ? null : text) }
  const readings = dateReadings(text)
  if (asked.now && readings.includes(asked.now)) return { patch: patch(asked.now, null) }
  if (readings.length > 1) return { doubt: { code: "own-date-ambiguous", written: text, readings } }
  const looksLikeDay = /^[\d\s./-]+$/.test(text) || text.length > 200
  return looksLikeDay ? { doubt: { code: "own-date-wrong", written: text } } : { patch: patch(null, text) }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

type InBoth = (name: string) => NamedTwice

/** Whoever is named in a cell. One name that is not sure, and the cell says nothing: nobody is taken off or added by half. */
function peopleReader(known: KnownPlan, inBoth: InBoth) {
  const added = new Map<string, PlannedImport["organizations"][number]>()
  const exactly = new Map(
    known.organizations.toReversed().flatMap(({ id, names }) => names.map((name) => [name, id] as const)),
  )
  const met = new Map<string, { ref: Ref; name: string } | { doubt: OwnReason }>()
  const meet = (name: string) => {
    const before = met.get(name)
    if (before) return before
    const found = whoIs(name, known)
    met.set(name, found)
    return found
  }
  const read = (text: string, patch: (refs: Ref[]) => Partial<Becoming>): CellSaid => {
    const refs: Ref[] = []
    const fresh: { key: string; name: string }[] = []
    for (const name of namesIn(text, exactly, known)) {
      const id = exactly.get(name)
      const found = id === undefined ? meet(name) : { ref: { id }, name }
      if ("doubt" in found) return found
      if ("key" in found.ref) fresh.push({ key: found.ref.key, name })
      refs.push(found.ref)
    }
    for (const { key, name } of fresh) {
      const { en, fr } = inBoth(name)
      const before = added.get(key)
      added.set(key, {
        key,
        name: before?.name ?? en,
        ...(en === fr ? {} : { nameFr: before?.nameFr ?? fr }),
        count: (before?.count ?? 0) + 1,
      })
    }
    return { patch: patch(refs) }
  }
  return {
    read,
    added: () => [...added.values()],
  }
}

/** A line that is a known name is that name, whatever stands in it. */
function namesIn(text: string, exactly: ReadonlyMap<string, string>, known: KnownPlan): string[] {
  return text.split("\n").flatMap((line) => {
    const name = line.trim()
    return exactly.has(name) ? [name] : splitNames(name, known.organizations)
  })
}

function whoIs(name: string, known: KnownPlan): { ref: Ref; name: string } | { doubt: OwnReason } {
  const match = matchOrganization(name, known.organizations)
  if (match.kind === "exact") return { ref: { id: match.id }, name }
  if (match.kind === "several") return { doubt: { code: "own-name-of-several", written: name } }
  if (isGenericName(name)) return { doubt: { code: "own-name-generic", written: name } }
  if (name.length > longestName) return { doubt: { code: "own-name-too-long", written: name } }
  if (match.kind === "likely") {
    const candidates = match.candidates.map((candidate) => ({ name: candidate.name }))
    return { doubt: { code: "own-name-similar", written: name, candidates } }
  }
  return { ref: { key: nameKey(name) }, name }
}

/** What an activity stands under, by title in either language. */
function underReader(known: KnownPlan, inBoth: InBoth) {
  const priorities: PlannedImport["priorities"] = []
  const outcomes: PlannedImport["outcomes"] = []
  const byTitle = new Map<string, Ref>()
  for (const { id, titleEn, titleFr } of known.priorities) {
    for (const key of [fold(titleEn), fold(titleFr)]) if (!byTitle.has(key)) byTitle.set(key, { id })
  }
  const outcomesBy = new Map<string, Ref>()
  const outcomeTitles = new Map<string, string>()
  for (const { id, priorityId, titleEn, titleFr } of known.outcomes) {
    for (const key of [fold(titleEn), fold(titleFr)]) {
      if (!outcomesBy.has(`${priorityId} ${key}`)) outcomesBy.set(`${priorityId} ${key}`, { id })
      if (!outcomeTitles.has(key)) outcomeTitles.set(key, priorityId)
    }
  }
  const priorityCalled = (text: string): Ref => {
    const key = fold(text)
    const found = byTitle.get(key)
    if (found) return found
    const { en, fr } = inBoth(text)
    const ref = { key }
    priorities.push({ key, titleEn: oneLine(en), titleFr: oneLine(fr) })
    byTitle.set(key, ref)
    return ref
  }
  const isElsewhere = (texts: Under): OwnReason | null => {
    const under = byTitle.get(fold(texts.priority))
    const key = fold(texts.outcome)
    if (under && outcomesBy.has(placeOf(under, key))) return null
    const other = known.priorities.find(({ id }) => id === outcomeTitles.get(key))
    return other ? { code: "own-outcome-elsewhere", written: texts.outcome, priority: other.titleEn } : null
  }
  const outcomeCalled = (text: string, priority: Ref): Ref => {
    const place = placeOf(priority, fold(text))
    const found = outcomesBy.get(place)
    if (found) return found
    const { en, fr } = inBoth(text)
    const ref = { key: place }
    outcomes.push({ key: place, titleEn: oneLine(en), titleFr: oneLine(fr), priority })
    outcomesBy.set(place, ref)
    return ref
  }
  const under = (texts: Under, changed: ChangedUnder): CellSaid => {
    if (fold(texts.priority) === "") return { doubt: { code: "own-priority-needed" } }
    if ([texts.priority, texts.outcome].some((title) => title.length > longestTitle))
      return { doubt: { code: "own-too-long", most: longestTitle } }
    const elsewhere = changed === "outcome" && fold(texts.outcome) !== "" ? isElsewhere(texts) : null
    if (elsewhere) return { doubt: elsewhere }
    const priority = priorityCalled(texts.priority)
    const stays = changed === "priority" && !outcomesBy.has(placeOf(priority, fold(texts.outcome)))
    const outcome = fold(texts.outcome) === "" || stays ? null : outcomeCalled(texts.outcome, priority)
    return { patch: { priority, outcome } }
  }
  return { under, added: { priorities, outcomes } }
}

/** A key no title folds to. */
function placeOf(priority: Ref, outcome: string): string {
  return `${"id" in priority ? priority.id : priority.key} > ${outcome}`
}
