import { z } from "zod"
import { applicationStates } from "../rules/application-state.ts"
import { kinds, rateBases, valueBases } from "../rules/kind.ts"
import { whyMissing } from "../rules/stated.ts"

const text = (most: number) => z.string().max(most, "contributions.text-long").default("")
const needed = (most: number) =>
  z.string().min(1, "contributions.name-needed").max(most, "contributions.text-long")
const version = z.coerce.number().int().positive()
const orNone = <Schema extends z.ZodType<string | null, string | null>>(schema: Schema) =>
  z
    .string()
    .default("")
    .transform((typed) => typed || null)
    .pipe(schema)
const idOrNone = orNone(z.uuid().nullable())
const dayOrNone = orNone(z.iso.date("contributions.date-odd").nullable())
const day = z.iso.date("contributions.date-odd")

/** What a form says of a contribution; which fields it has goes with the kind. */
const statement = {
  activityId: idOrNone,
  whatEn: text(2000),
  whatFr: text(2000),
  amount: text(40),
  hours: text(40),
  rate: text(40),
  rateBasis: orNone(z.enum(rateBases, "contributions.choose-one").nullable()),
  valueBasis: orNone(z.enum(valueBases, "contributions.choose-one").nullable()),
  basisNote: text(2000),
  missing: orNone(z.enum(whyMissing, "contributions.choose-one").nullable()),
  fromWhom: text(300),
  becauseEn: text(2000),
  becauseFr: text(2000),
  startsOn: dayOrNone,
  endsOn: dayOrNone,
  toldBy: needed(300),
  toldOn: day,
}

export type StatementTyped = z.output<z.ZodObject<typeof statement>>

type Both = { whatEn: string; whatFr: string }
const oneLanguage = [
  (typed: Both) => typed.whatEn !== "" || typed.whatFr !== "",
  { path: ["whatEn"] as string[], message: "contributions.text-needed" },
] as [(typed: Both) => boolean, { path: string[]; message: string }]

export const newContribution = z
  .strictObject({
    organizationId: z.uuid("contributions.choose-one"),
    fiscalYear: z.coerce.number().int().min(2000).max(2100),
    kind: z.enum(kinds),
    ...statement,
  })
  .refine(...oneLanguage)

export const changedContribution = z
  .strictObject({ version, reason: text(2000), ...statement })
  .refine(...oneLanguage)

export const withdrawal = z.strictObject({ version, why: text(2000) })

/** One giver, or everybody who is silent. */
export const asking = z.strictObject({ organizationId: idOrNone })

const application = {
  funder: needed(300),
  programme: text(300),
  purposeEn: text(2000),
  purposeFr: text(2000),
  organizationId: z.uuid("contributions.choose-one"),
  partnerIds: z.array(z.uuid()).max(50).default([]),
  asked: text(40),
  deadline: dayOrNone,
}

export type ApplicationTyped = z.output<z.ZodObject<typeof application>>

type Purposes = { purposeEn: string; purposeFr: string }
const onePurpose = [
  (typed: Purposes) => typed.purposeEn !== "" || typed.purposeFr !== "",
  { path: ["purposeEn"] as string[], message: "contributions.text-needed" },
] as [(typed: Purposes) => boolean, { path: string[]; message: string }]

export const newApplication = z.strictObject(application).refine(...onePurpose)
export const changedApplication = z.strictObject({ version, ...application }).refine(...onePurpose)

/** What is done on the page of an application. */
export const applicationAct = z.discriminatedUnion("does", [
  z.strictObject({
    does: z.literal("move"),
    from: version,
    state: z.enum(applicationStates, "contributions.choose-one"),
    onDay: day,
    granted: text(40),
    note: text(2000),
  }),
  z.strictObject({ does: z.literal("record-grant") }),
])
