import { withDefaults } from "./defaults.ts"
import { standingFaults } from "./checking.ts"
import type { Final } from "./final.ts"
import { compared, lacking, merged } from "./comparing.ts"
import type { Change } from "./comparing.ts"
import { kindOfList, namedLists } from "./lists.ts"
import type { Kind, NamedList } from "./lists.ts"
import { matching } from "./matching.ts"
import type { Known, Matched } from "./matching.ts"
import { textOf, titleOf } from "./title-of.ts"
import type { Title } from "./title-of.ts"
import type { Fault, FileContent, HeldRow, Place, Row } from "./row.ts"

export type Addition = { list: NamedList; id: string; values: Row; title: Title; place: Place }
export type Alteration = { list: NamedList; id: string; changes: Change[]; title: Title; place: Place }
export type NewIdentity = { kind: Kind; sourceId: string; own: string; follows: boolean }

/** What a file would do here, or why it is not taken. */
export type Planned = {
  added: Addition[]
  changed: Alteration[]
  unchanged: number
  identities: NewIdentity[]
  faults: Fault[]
}

export function planned(content: FileContent, known: Known & { today: string }): Planned {
  const { matched, faults } = matching(content, known)
  const here = new Map(namedLists.flatMap((list) => known.held[list].map((row) => [row.id, row] as const)))
  const finals = new Map<string, Final>(
    namedLists.flatMap((list) =>
      known.held[list].map((row) => [row.id, { list, id: row.id, values: row }] as const),
    ),
  )
  const plan: Planned = {
    added: [],
    changed: [],
    unchanged: 0,
    identities: [],
    faults: [...content.faults, ...faults],
  }
  for (const one of matched) {
    const there = here.get(one.id)
    if (there) alter(plan, { one, there, finals, content, known })
    else add(plan, { one, finals, matched })
    keepIdentity(plan, one, known)
  }
  plan.faults.push(...standingFaults([...finals.values()], known.today))
  const titles = new Map([...finals.values()].map(({ id, values }) => [id, values]))
  for (const each of [...plan.added, ...plan.changed])
    each.title = titleOf(each.list, titles.get(each.id) ?? {}, titles)
  plan.faults = firstAtEachPlace(plan.faults).slice(0, mostFaults)
  return plan
}

/** Nobody mends more at once; what remains is said the next time. */
const mostFaults = 500

/** One cause often has two consequences in the same cell. */
function firstAtEachPlace(faults: readonly Fault[]): Fault[] {
  const byPlace = new Map<string, Fault>()
  for (const fault of faults) {
    const place = JSON.stringify(fault.place)
    if (!byPlace.has(place)) byPlace.set(place, fault)
  }
  return [...byPlace.values()]
}

type Altering = {
  one: Matched
  there: HeldRow
  finals: Map<string, Final>
  content: FileContent
  known: Known
}

function alter(plan: Planned, { one, there, finals, content, known }: Altering): void {
  const { form, about } = content
  const { changes, faults } = compared(one, there, { form, withheld: about.withheld })
  plan.faults.push(...faults)
  if (changes.length === 0) return void (plan.unchanged += 1)
  if (isDecision(one.list) && !(known.held.brought.has(one.id) && one.isOfSource)) {
    const [first] = changes
    const said = one.list === "motions" ? there : finals.get(there["motion_id"] ?? "")?.values
    const place = one.row.at(first!.code === "votes" ? undefined : first!.code)
    plan.faults.push({ place, code: "decision-stands", values: motionNamed(said ?? {}) })
    return
  }
  const values = merged(there, changes)
  finals.set(one.id, {
    list: one.list,
    id: one.id,
    values,
    row: one.row,
    changed: new Set(changes.map(({ code }) => code)),
  })
  plan.changed.push({ list: one.list, id: one.id, changes, title: noTitle, place: one.row.at() })
}

const noTitle: Title = { en: "", fr: "" }

function add(
  plan: Planned,
  { one, finals, matched }: { one: Matched; finals: Map<string, Final>; matched: readonly Matched[] },
): void {
  plan.faults.push(...lacking(one))
  const values = withDefaults(one.list, one.values, finals)
  finals.set(one.id, { list: one.list, id: one.id, values, row: one.row, isNew: true })
  plan.added.push({ list: one.list, id: one.id, values, title: noTitle, place: one.row.at() })
  const motion = one.list === "vote_events" ? finals.get(values["motion_id"] ?? "") : undefined
  if (motion && !motion.isNew && !isBrought(motion, matched))
    plan.faults.push({
      place: one.row.at("motion_id"),
      code: "vote-stands",
      values: motionNamed(motion.values),
    })
}

/** Whether a motion that is here was brought in from the source the file is from. */
function isBrought(motion: Final, matched: readonly Matched[]): boolean {
  return matched.some(({ id, isOfSource }) => id === motion.id && isOfSource)
}

function motionNamed(row: Row): { motion: string; motionFr: string } {
  const { en, fr } = textOf(row)
  return { motion: en, motionFr: fr }
}

function isDecision(list: NamedList): boolean {
  return list === "motions" || list === "vote_events"
}

function keepIdentity(plan: Planned, one: Matched, known: Known): void {
  const sourceId = one.row.values["id"]
  const kind = kindOfList(one.list)
  if (!sourceId || sourceId === one.id || known.identity(kind, sourceId)?.ownId === one.id) return
  plan.identities.push({ kind, sourceId, own: one.id, follows: one.how === "new" })
}
