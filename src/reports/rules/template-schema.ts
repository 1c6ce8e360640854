import { z } from "zod"
import type { ReportTemplate } from "./template.ts"
import { audiences, computationNames, regions } from "./template.ts"

/** What a form's file says of itself; the number changes when a file of before can no longer be read. */
export const templateFormat = "entente.report-template/1"

/** Text the database keeps as it is: without the character NUL, without half characters. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((one) => one.isWellFormed() && !one.includes("\0"))
const said = (most: number) => z.strictObject({ en: text(most), fr: text(most) })

/** Words of small letters and digits, joined by hyphens: a key stands in addresses and in answers, and stays. */
export const keyPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const key = z.string().max(38).regex(keyPattern)
const code = z
  .string()
  .max(38)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const option = z.strictObject({ code, wording: said(300) })

const asked = {
  key,
  was: z.array(key).max(20).optional(),
  wording: said(400),
  hint: said(600),
  required: z.boolean(),
}

const question = z.discriminatedUnion("kind", [
  z.strictObject({
    ...asked,
    kind: z.literal("narrative"),
    maximumCharacters: z.number().int().min(50).max(20_000),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal("figure"),
    computation: z.enum(computationNames),
    required: z.literal(false),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal("choice"),
    choose: z.enum(["one", "several"]),
    options: z.array(option).max(60),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal("claims"),
    extents: z
      .array(z.strictObject({ code: z.enum(["yes", "partly", "no", "too-early"]), wording: said(100) }))
      .min(2)
      .max(4),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal("table"),
    columns: z
      .array(
        z.union([
          z.strictObject({ key, heading: said(200), kind: z.enum(["text", "number", "year", "amount"]) }),
          z.strictObject({
            key,
            heading: said(200),
            kind: z.literal("choice"),
            options: z.array(option).max(60),
          }),
        ]),
      )
      .max(12),
  }),
])

const section = z.strictObject({
  letter: z.string().regex(/^[A-Za-z0-9]{1,12}$/),
  title: said(200),
  help: said(1000),
  questions: z.array(question).max(80),
})

const year = z.number().int().min(2000).max(2100).nullable()

/** A form as a file: plain JSON, all its words in both languages. What a form lacks to be used is another question. */
export const templateFile = z.strictObject({
  $schema: z.string().max(300).optional(),
  format: z.literal(templateFormat),
  key,
  version: z
    .string()
    .max(20)
    .regex(/^[0-9]+(-[0-9]+)?$/),
  title: said(200),
  label: said(300),
  rules: z
    .strictObject({ audience: z.enum(audiences), claims: z.enum(["acknowledged", "with-evidence"]) })
    .optional(),
  region: z.enum(regions).optional(),
  fiscalYears: z.strictObject({ from: year, to: year }).optional(),
  sections: z.array(section).max(40),
})

/** By which name the schema is known, wherever the software runs. */
export const templateSchemaId = "urn:entente:report-template:1"

/** JSON Schema 2020-12 of a form's file. */
export function publishedTemplateSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(templateFile, { target: "draft-2020-12", io: "input" })
  return { ...schema, $id: templateSchemaId, title: "Entente report form" }
}

/** The file of a form. */
export function templateText(template: ReportTemplate): string {
  return `${JSON.stringify({ $schema: templateSchemaId, format: templateFormat, ...template }, null, 2)}\n`
}

export type FileFault = { where: string; what: "unknown" | "missing" | "long" | "many" | "odd" }

/** The form a file holds, or what keeps it from being read, place by place. */
export function readTemplate(text: string): { template: ReportTemplate } | { faults: FileFault[] } {
  const whole = parsed(text)
  const read = templateFile.safeParse(whole)
  if (!read.success)
    return { faults: read.error.issues.flatMap((issue) => faultsIn(issue, whole)).slice(0, 20) }
  const { $schema: _, format: __, ...template } = read.data
  return { template: template as ReportTemplate }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type Issue = z.core.$ZodIssue

function faultsIn(issue: Issue, whole: unknown): FileFault[] {
  const where = placeOf(issue.path)
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((name) => ({ where: [where, name].filter(Boolean).join(" / "), what: "unknown" }))
  if (issue.code === "too_big") return [{ where, what: issue.origin === "array" ? "many" : "long" }]
  const isMissing = issue.code === "invalid_type" && at(whole, issue.path) === undefined
  return [{ where, what: isMissing ? "missing" : "odd" }]
}

function at(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, step) => (typeof part === "object" && part !== null ? Reflect.get(part, step) : undefined),
    whole,
  )
}

/** "sections 2 / questions 1 / wording / en": counted from one, as a reader counts. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? String(step + 1) : String(step)))
    .join(" / ")
    .replaceAll(/ \/ (\d+)(?= |$)/g, " $1")
}
