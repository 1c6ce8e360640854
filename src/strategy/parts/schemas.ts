import { z } from "zod"
import { titled, titleFields } from "#platform/web"
import { deepest } from "../rules/level.ts"

const text = (most: number) => z.string().max(most, "strategy.text-long").default("")
const id = z.uuid()
const idOrNone = z
  .union([z.literal(""), z.uuid()])
  .default("")
  .transform((typed) => typed || null)
const version = { version: z.coerce.number().int().positive() }
const rank = z
  .string()
  .regex(/^([1-9]\d?)?$/, "strategy.rank-odd")
  .default("")
  .transform((typed) => (typed ? Number(typed) : null))
const year = z
  .string()
  .regex(/^((199|20\d|210)\d)?$/, "strategy.year-odd")
  .default("")
  .transform((typed) => (typed ? Number(typed) : null))

const itemFields = {
  ...titleFields,
  goalEn: text(1000),
  goalFr: text(1000),
  whyEn: text(8000),
  whyFr: text(8000),
  rank,
  bodyId: idOrNone,
}
const priorityFields = { ...itemFields, isPartnershipWide: z.literal("yes").optional() }

export const newPriority = z
  .strictObject(priorityFields)
  .refine(...titled("strategy.title-needed"))
  .transform((typed) => ({ ...typed, isPartnershipWide: typed.isPartnershipWide === "yes" }))
export const changedPriority = z
  .strictObject({ ...priorityFields, ...version })
  .refine(...titled("strategy.title-needed"))
  .transform((typed) => ({ ...typed, isPartnershipWide: typed.isPartnershipWide === "yes" }))
export const changedOutcome = z
  .strictObject({ ...itemFields, ...version })
  .refine(...titled("strategy.title-needed"))

const added = z.strictObject({ does: z.literal("add"), ...titleFields })

/** What is done on the page of an item. */
export const itemAct = z.discriminatedUnion("does", [
  z.strictObject({ does: z.enum(["up", "down", "remove"]) }),
  z.strictObject({ does: z.literal("move"), parentId: z.uuid("strategy.parent-needed") }),
  added.refine(...titled("strategy.title-needed")),
])

const planFields = {
  ...titleFields,
  fromYear: year,
  toYear: year,
  visionEn: text(8000),
  visionFr: text(8000),
}
type Years = { fromYear: number | null; toYear: number | null }
const yearsInOrder = [
  ({ fromYear, toYear }: Years) =>
    fromYear === null || toYear === null ? fromYear === toYear : fromYear <= toYear,
  { path: ["toYear"], message: "strategy.years-odd" },
] as [(typed: Years) => boolean, { path: string[]; message: string }]

export const newPlan = z
  .strictObject(planFields)
  .refine(...titled("strategy.title-needed"))
  .refine(...yearsInOrder)
export const changedPlan = z
  .strictObject({ ...planFields, ...version })
  .refine(...titled("strategy.title-needed"))
  .refine(...yearsInOrder)

const depths = Array.from({ length: deepest }, (_, place) => place + 1)
const levelText = text(80)

/** The words of each level by its number; named from the top, none left out. */
export const levels = z
  .strictObject(
    Object.fromEntries(
      depths.flatMap((depth) => [
        [`oneEn${depth}`, levelText],
        [`manyEn${depth}`, levelText],
        [`oneFr${depth}`, levelText],
        [`manyFr${depth}`, levelText],
        [`genderFr${depth}`, z.enum(["masculine", "feminine"]).default("masculine")],
      ]),
    ) as Record<string, z.ZodType<string>>,
  )
  .transform((typed, context) => {
    const said = depths.map((depth) => {
      const of = (name: string) => typed[`${name}${depth}`] ?? ""
      const [oneEn, oneFr] = [of("oneEn"), of("oneFr") || of("oneEn")]
      const [manyEn, manyFr] = [of("manyEn"), of("manyFr") || of("manyEn")]
      const genderFr = of("genderFr") === "feminine" ? ("feminine" as const) : ("masculine" as const)
      return { depth, oneEn, oneFr, manyEn, manyFr, genderFr }
    })
    const named = said.filter(({ oneEn, manyEn, oneFr, manyFr }) => oneEn + manyEn + oneFr + manyFr !== "")
    const wrong = named.find(({ depth, oneEn, manyEn }, place) => depth !== place + 1 || !oneEn || !manyEn)
    const at = wrong ?? (named.length === 0 ? said[0] : undefined)
    if (at)
      context.addIssue({
        code: "custom",
        path: [`${at.oneEn && !at.manyEn ? "manyEn" : "oneEn"}${at.depth}`],
        message: "strategy.level-gap",
      })
    return named.map((level) => {
      const { depth: _, ...words } = level
      return words
    })
  })

const principleTexts = { textEn: text(2000), textFr: text(2000) }
type Texts = { textEn: string; textFr: string }
const oneText = [
  ({ textEn, textFr }: Texts) => textEn !== "" || textFr !== "",
  { path: ["textEn"], message: "strategy.text-needed" },
] as [(typed: Texts) => boolean, { path: string[]; message: string }]
const inBoth = <Typed extends Texts>(typed: Typed) => ({
  ...typed,
  textEn: typed.textEn || typed.textFr,
  textFr: typed.textFr || typed.textEn,
})

/** What is done on the page of the principles. */
export const principlesAct = z.discriminatedUnion("does", [
  z.strictObject({ does: z.enum(["up", "down"]), id }),
  z
    .strictObject({ does: z.literal("add"), ...principleTexts })
    .refine(...oneText)
    .transform(inBoth),
])
/** On the page of one: written anew, or removed. */
export const principleAct = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("remove") }),
  z
    .strictObject({ does: z.literal("change"), ...principleTexts, ...version })
    .refine(...oneText)
    .transform(inBoth),
])

export const keptVersion = z.strictObject({ note: text(500) })

const onDay = z.iso.date("strategy.day-odd")
const said = { onDay, note: text(2000), documentId: idOrNone }
const byWhom = z.string().min(1, "strategy.by-needed").max(300, "strategy.text-long")
const decided = { byWhom, resolution: text(200), conditions: text(2000) }

export const newStep = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("consulted"), ...said }),
  z.strictObject({ kind: z.literal("adopted"), ...said, ...decided, versionId: idOrNone }),
  z.strictObject({ kind: z.literal("endorsed"), ...said, ...decided }),
  z.strictObject({ kind: z.literal("in-force"), ...said }),
  z.strictObject({ kind: z.literal("superseded"), ...said, byPlanId: idOrNone }),
])

export const stepWithdrawal = z.strictObject({
  reason: z.string().min(1, "strategy.reason-needed").max(2000, "strategy.text-long"),
})
