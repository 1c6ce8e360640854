import { addIndicator, addTag, askOwner, givenWaiting, giveValues, previewValues } from "#indicators"
import type { Indicator } from "#indicators"
import { addOutcome, addPriority } from "#strategy"
import { addContact, addOrganization } from "#organizations"
import { writeCsv } from "#platform/workbooks"
import type { TestPartnership } from "../builders.ts"
import { anUpload } from "./organizations.ts"
import { actAs, linkHolder, linkKey } from "./updates.ts"

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

/** An organisation that has the number of an indicator, yearly unless said otherwise, and was asked for it by link. */
export async function anAskedOwner(
  partnership: TestPartnership,
  underId: string,
  {
    key = linkKey,
    change = {},
    name = "Bureau",
  }: { key?: Buffer; change?: Partial<Indicator>; name?: string } = {},
) {
  const { act, read } = partnership
  const owner = await act(async (tx, actor) => {
    const id = await addOrganization(tx, actor, { nameEn: name, nameFr: `${name} (fr)` })
    const email = `ana@${id.slice(0, 8)}.example`
    await addContact(tx, actor, { organizationId: id, name: "Ana", email, locale: "fr" })
    return id
  })
  const indicator = await act((tx, actor) =>
    addIndicator(
      tx,
      actor,
      saysOfItself(underId, { titleEn: "Owned", titleFr: "Tenu", ...change, ownerId: owner }),
    ),
  )
  await act((tx, actor) => askOwner(tx, actor, { organizationId: owner, linkKey: key }))
  const { linkId } = await read((tx) =>
    tx
      .selectFrom("indicatorLink")
      .select("linkId")
      .where("organizationId", "=", owner)
      .executeTakeFirstOrThrow(),
  )
  return { owner, indicator, link: linkId }
}

export const lastYear = { startsOn: "2025-04-01", endsOn: "2026-03-31" }

/** Gives a number of last year by link, as a whole. */
export function gives(
  partnership: TestPartnership,
  { indicator, link }: { indicator: string; link: string },
  given: Partial<Parameters<typeof giveValues>[2]["values"][number]> = {},
) {
  const value = { suffix: `-${indicator}`, period: lastYear, note: "", source: "", ...given }
  const measured = given.measured ?? { state: "value" as const, amount: 12, outOf: null }
  return actAs(partnership, linkHolder(partnership, link), (tx, actor) =>
    giveValues(tx, actor, { locale: "en", values: [{ ...value, measured }] }),
  )
}

/** What was given by link and waits, and the link. */
export async function aGivenValue(partnership: TestPartnership, underId: string) {
  const asked = await anAskedOwner(partnership, underId)
  await gives(partnership, asked)
  const [given] = await partnership.read((tx) => givenWaiting(tx))
  const page = "/:locale/link/:token/values"
  return { given: given!.id, links: { [page]: asked.link, [`${page}/receipt`]: asked.link } }
}
