import { z } from "zod"
import { supports } from "../rules/application.ts"

const text = (most: number) => z.string().max(most, "calls.text-long")
const needed = (most: number, key: string) => text(most).min(1, key)
const date = z.iso.date("calls.date-needed")
/** A box left empty is not zero. */
const count = z
  .string()
  .regex(/^[\d\s]{0,12}$/u, "calls.count-odd")
  .transform((typed) => (typed.replaceAll(/\s/g, "") === "" ? null : Number(typed.replaceAll(/\s/g, ""))))
  .pipe(z.number().max(2_000_000_000, "calls.count-odd").nullable())
const weight = z
  .string()
  .regex(/^\d{0,3}$/, "calls.weight-odd")
  .transform(Number)
  .pipe(z.number().max(100, "calls.weight-odd"))

export const newCall = z.strictObject({
  titleEn: needed(300, "calls.title-en-needed"),
  titleFr: needed(300, "calls.title-fr-needed"),
  aboutEn: text(4000),
  aboutFr: text(4000),
  opensOn: z.iso.date("calls.opens-needed"),
  closesOn: z.iso.date("calls.closes-needed"),
  multiSector: weight,
  municipal: weight,
  communitySize: weight,
  ownEn: text(300),
  ownFr: text(300),
  ownWeight: weight,
})

export const applying = z.discriminatedUnion("does", [
  z.strictObject({
    does: z.literal("write"),
    version: z.coerce.number().int().min(0),
    organization: z.union([z.literal(""), z.uuid()]),
    community: text(300),
    population: count,
    populationSource: text(300),
    populationOn: z.union([z.literal(""), date]),
    newcomers: count,
    newcomersSource: text(300),
    proposal: text(8000),
  }),
  z.strictObject({ does: z.literal("ask"), endorser: z.uuid("calls.organization-needed") }),
  z.strictObject({ does: z.literal("submit"), read: z.literal("yes", "calls.read-needed") }),
])

export const endorsing = z.strictObject({
  answer: z.enum(["endorses", "declines"], "calls.answer-needed"),
  support: z.enum(supports, "calls.support-needed").optional(),
  signedBy: needed(300, "calls.signature-needed"),
  statement: text(2000),
  withoutLetter: z.literal("yes").optional(),
})

/** Read as it comes: its letter is kept before the rest is looked at. */
export const endorsingByLink = z.record(z.string().max(80), z.string().max(4000, "calls.text-long"))

export const declaring = z.strictObject({
  does: z.literal("declare"),
  conflict: z.enum(["yes", "no"], "calls.conflict-needed"),
  reason: text(2000),
})

export const deciding = z.strictObject({
  does: z.literal("decide"),
  decision: z.enum(["accepted", "declined"], "calls.decision-needed"),
  reasons: text(4000),
  startsOn: z.union([z.literal(""), date]),
  endsOn: z.union([z.literal(""), date]),
})

/** Two fields a criterion, named after it; the act refuses those that are not of the call. */
export const scoring = z
  .object({ does: z.literal("score") })
  .catchall(z.string().max(2000, "calls.text-long"))

export const publishing = z.strictObject({})
