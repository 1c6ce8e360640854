import { addIndicator, addTag, previewValues } from "#indicators"
import type { Indicator } from "#indicators"
import { addOutcome, addPriority } from "#strategy"
import { writeCsv } from "#platform/workbooks"
import type { TestPartnership } from "../builders.ts"
import { anUpload } from "./organizations.ts"

/** A plain yearly number of people, told apart by nothing; `change` says what is otherwise. */
export function saysOfItself(underId: string, change: Partial<Indicator> = {}): Indicator {
  return {
    underId,
    titleEn: "People hired",
    titleFr: "Personnes embauchées",
    definitionEn: "",
    definitionFr: "",
    kind: "better-off",
    unitEn: "people",
    unitFr: "personnes",
    better: "up",
    countsPeople: true,
    numeratorEn: "",
    numeratorFr: "",
    denominatorEn: "",
    denominatorFr: "",
    per: null,
    partOfWhole: false,
    source: "Employer survey",
    frequency: "yearly",
    breakdown: "",
    baselineAmount: null,
    baselineOutOf: null,
    baselineOn: null,
    target: null,
    targetOn: null,
    ownerId: null,
    ...change,
  }
}

/** An outcome, and an indicator under it. */
export async function anIndicatorUnderAnOutcome({ act }: TestPartnership, change: Partial<Indicator> = {}) {
  return act(async (tx, actor) => {
    const priority = await addPriority(tx, actor, { titleEn: "Work", titleFr: "Travail" })
    const titles = { titleEn: "Hired", titleFr: "Embauche" }
    const outcome = await addOutcome(tx, actor, { priorityId: priority, ...titles })
    const indicator = await addIndicator(tx, actor, saysOfItself(outcome, change))
    return { priority, outcome, indicator }
  })
}

/** What the addresses of indicators name: one indicator, and one tag of the funder's list. */
export async function anIndicator(
  { act, slug }: TestPartnership,
  underId: string,
): Promise<Record<string, string>> {
  const indicator = await act((tx, actor) => addIndicator(tx, actor, saysOfItself(underId)))
  // A code of its own: it stands in an address, where another partnership must not find one of the same name.
  const tag = { list: "funder" as const, code: slug, titleEn: "Coordination", titleFr: "Coordination" }
  await act((tx, actor) => addTag(tx, actor, tag))
  return { indicator, list: tag.list, code: tag.code }
}

/** A file of values that somebody looked at and has not confirmed. */
export async function aBroughtFile(partnership: TestPartnership): Promise<string> {
  const content = writeCsv([
    ["Indicator", "2024-25"],
    ["People hired", 12],
  ])
  const upload = await anUpload(partnership, { name: "values.csv", content })
  return partnership.act((tx, actor) => previewValues(tx, actor, { upload, locale: "en" }))
}
