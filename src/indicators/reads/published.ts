import { inBoth, parityHindrances, publicSubjects } from "#site"
import type { Publishable, PublishedMatter, SitePart } from "#site"
import type { Tx } from "#platform/database"
import { inLanguage, locales, titleIn } from "#platform/words"
import { baselineOf, standingOf } from "../rules/indicator-standing.ts"
import { isOfFew, publicValues } from "../rules/public-values.ts"
import { words } from "../words/index.ts"
import { indicatorOf, indicators } from "./indicators.ts"
import type { KnownIndicator } from "./indicators.ts"
import { valuesOf } from "./values.ts"

/** An indicator with its values, as they stand. */
export const indicatorMatter = "indicator"

export const indicatorPublished: PublishedMatter = {
  label: (locale) => words(locale)("public-matter"),
  async named(tx, { ids, locale }) {
    const named = new Map<string, Publishable>()
    for (const id of ids) {
      const found = await indicatorOf(tx, id)
      if (!found) continue
      const [publicPath, staffPath] = [`/data/${id}`, `/indicators/${id}`]
      named.set(id, { title: titleIn(locale, found), publicPath, staffPath })
    }
    return named
  },
  async hindrances(tx, id) {
    const found = await indicatorOf(tx, id)
    if (!found) return []
    return [
      ...parityHindrances(inBoth(found, "title", "definition", "unit", "numerator", "denominator")),
      ...(found.source.trim() === "" ? [words.message("publish-no-source")] : []),
    ]
  },
  async texts(tx, id) {
    const found = await indicatorOf(tx, id)
    if (!found) return []
    return locales.map((language) => ({
      language,
      title: titleIn(language, found),
      text: [inLanguage(language, found, "definition"), inLanguage(language, found, "unit")].join("\n"),
    }))
  },
}

export const dataOnSite: SitePart = {
  order: 60,
  entries: async (_, { locale, matters }) =>
    matters.has(indicatorMatter) ? [{ path: "/data", label: words(locale)("public-menu") }] : [],
}

export type PublicIndicator = Awaited<ReturnType<typeof publicIndicators>>[number]

/** Every indicator that is public, in the order of the strategy: what it says of itself, and what was measured. */
export async function publicIndicators(tx: Tx, { at, today }: { at: Date; today: string }) {
  const open = await publicSubjects(tx, indicatorMatter, at)
  if (open.size === 0) return []
  const known = (await indicators(tx, { withRetired: true })).filter(({ id }) => open.has(id))
  const values = await valuesOf(
    tx,
    known.map(({ id }) => id),
  )
  return known.map((full) => {
    const indicator = saidInPublic(full)
    const own = publicValues(
      full,
      values.filter(({ indicatorId }) => indicatorId === full.id),
    ).map(({ startsOn, endsOn, label, measured }) => ({ startsOn, endsOn, label, measured }))
    const { latest, points, trend } = standingOf({ ...full, ...indicator }, own, today)
    return { indicator, values: own, latest, points, trend, baseline: baselineOf({ ...full, ...indicator }) }
  })
}

/** Neither what it measures nor who has the numbers: a priority or an activity is public only by its own publication. */
function saidInPublic(full: KnownIndicator) {
  const { id, titleEn, titleFr, definitionEn, definitionFr, kind, unitEn, unitFr, better, countsPeople } =
    full
  const { numeratorEn, numeratorFr, denominatorEn, denominatorFr, per, source, frequency } = full
  const { target, targetOn, retiredOn } = full
  const { baselineAmount: amount, baselineOutOf: outOf } = full
  const isHidden = amount !== null && isOfFew(full, { state: "value", amount, outOf })
  return {
    id,
    titleEn,
    titleFr,
    definitionEn,
    definitionFr,
    kind,
    unitEn,
    unitFr,
    better,
    countsPeople,
    numeratorEn,
    numeratorFr,
    denominatorEn,
    denominatorFr,
    per,
    source,
    frequency,
    baselineAmount: isHidden ? null : amount,
    baselineOn: isHidden ? null : full.baselineOn,
    baselineOutOf: isHidden ? null : outOf,
    target,
    targetOn,
    retiredOn,
  }
}
