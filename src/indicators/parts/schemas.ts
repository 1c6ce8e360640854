import { z } from "zod"
import { Invalid } from "#platform/refusals"
import { bothTitles, titled, titleFields } from "#platform/web"
import { readNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import { alignmentLists, ownLists } from "../rules/alignment-list.ts"
import { indicatorKinds, rates } from "../rules/indicator.ts"
import type { Indicator } from "../rules/indicator.ts"
import { frequencies } from "../rules/period.ts"
import { words } from "../words/index.ts"

const short = z.string().max(300).default("")
const long = z.string().max(4000).default("")
const number = z.string().max(30).default("")
const day = z.iso.date().or(z.literal("")).default("")
const box = z.literal("yes").optional()
const version = z.coerce.number().int().positive()

const fields = {
  ...titleFields,
  underId: z.uuid("indicators.under-needed"),
  definitionEn: long,
  definitionFr: long,
  kind: z.enum(indicatorKinds, "indicators.kind-needed"),
  unitEn: short,
  unitFr: short,
  better: z.enum(["up", "down"], "indicators.better-needed"),
  countsPeople: box,
  numeratorEn: short,
  numeratorFr: short,
  denominatorEn: short,
  denominatorFr: short,
  per: z.enum(["", ...rates.map(String)]).default(""),
  partOfWhole: box,
  source: short,
  frequency: z.enum(frequencies, "indicators.frequency-needed"),
  breakdown: long,
  baselineAmount: number,
  baselineOutOf: number,
  baselineOn: day,
  target: number,
  targetOn: day,
  ownerId: z.uuid().or(z.literal("")).default(""),
}

const unitNeeded: [
  (typed: { unitEn: string; unitFr: string }) => boolean,
  { path: string[]; message: string },
] = [
  ({ unitEn, unitFr }) => unitEn !== "" || unitFr !== "",
  { path: ["unitEn"], message: "indicators.unit-needed" },
]

export const newIndicator = z
  .strictObject(fields)
  .refine(...titled("indicators.title-needed"))
  .refine(...unitNeeded)
export const changedIndicator = z
  .strictObject({ ...fields, version, why: short })
  .refine(...titled("indicators.title-needed"))
  .refine(...unitNeeded)
export const retiredIndicator = z.strictObject({ why: z.string().min(1, "indicators.why-needed").max(2000) })
export const newTag = z
  .strictObject({
    ...titleFields,
    list: z.enum(ownLists),
    code: z.string().regex(/^[\w.-]{1,20}$/, "indicators.code-needed"),
  })
  .refine(...titled("indicators.title-needed"))
export const changedTag = z
  .strictObject({ ...titleFields, version, isRetired: box })
  .refine(...titled("indicators.title-needed"))
export const cityPlan = z.strictObject(titleFields).refine(...titled("indicators.title-needed"))
export const chosenTags = z.strictObject({
  tags: z
    .array(z.string().regex(new RegExp(`^(${alignmentLists.join("|")}):[\\w.-]{1,20}$`)))
    .max(500)
    .default([]),
})

type Typed = z.output<typeof newIndicator>

/** What the form says of an indicator: one language alone is used for both, an empty box is nothing. */
export function indicatorTyped(locale: Locale, typed: Typed): Indicator {
  const both = (name: "definition" | "unit" | "numerator" | "denominator") => ({
    [`${name}En`]: typed[`${name}En`] || typed[`${name}Fr`],
    [`${name}Fr`]: typed[`${name}Fr`] || typed[`${name}En`],
  })
  const isRate = [typed.numeratorEn, typed.numeratorFr, typed.denominatorEn, typed.denominatorFr].some(
    Boolean,
  )
  return {
    ...bothTitles(typed),
    ...(both("definition") as Pick<Indicator, "definitionEn" | "definitionFr">),
    ...(both("unit") as Pick<Indicator, "unitEn" | "unitFr">),
    ...(both("numerator") as Pick<Indicator, "numeratorEn" | "numeratorFr">),
    ...(both("denominator") as Pick<Indicator, "denominatorEn" | "denominatorFr">),
    underId: typed.underId,
    kind: typed.kind,
    better: typed.better,
    countsPeople: typed.countsPeople === "yes",
    per: isRate && typed.per !== "" ? Number(typed.per) : null,
    partOfWhole: isRate && typed.partOfWhole === "yes",
    source: typed.source,
    frequency: typed.frequency,
    breakdown: typed.breakdown,
    baselineAmount: numberTyped(locale, typed, "baselineAmount"),
    baselineOutOf: isRate ? numberTyped(locale, typed, "baselineOutOf") : null,
    baselineOn: typed.baselineOn || null,
    target: numberTyped(locale, typed, "target"),
    targetOn: typed.targetOn || null,
    ownerId: typed.ownerId || null,
  }
}

/** A number as the page's language writes it; null where nothing was typed, which is not zero. */
export function numberTyped(locale: Locale, typed: Record<string, unknown>, field: string): number | null {
  const text = String(typed[field] ?? "")
  if (text === "") return null
  const read = readNumber(locale, text)
  if (read === null) throw new Invalid([{ field, reason: words.message("not-a-number") }])
  return read
}
