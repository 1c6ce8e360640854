import { z } from "zod"
import { claimExtents, keyFrom, linesIn, optionsFrom } from "../rules/edit-template.ts"
import { audiences, computationNames, regions } from "../rules/template.ts"
import type { Column, Question, ReportTemplate } from "../rules/template.ts"

const short = z.string().max(300).default("")
/** As the schema of a form's file bounds them, so that what is written here can be taken out and brought in. */
const options = z
  .string()
  .max(8000)
  .refine((text) => linesIn(text).length <= 60, "reports.options-many")
  .refine((text) => linesIn(text).every((line) => line.length <= 300), "reports.option-long")
  .default("")
const heading = z.string().max(200).default("")
const year = z
  .string()
  .trim()
  .regex(/^(20\d\d)?$/, "reports.year-odd")
  .default("")

export const headingFields = {
  titleEn: short,
  titleFr: short,
  labelEn: short,
  labelFr: short,
  audience: z.enum(audiences),
  claims: z.enum(["acknowledged", "with-evidence"]),
  region: z.enum(["", ...regions]).default(""),
  fromYear: year,
  toYear: year,
}

type HeadingTyped = z.output<z.ZodObject<typeof headingFields>>

export function headingIn(typed: HeadingTyped): Pick<ReportTemplate, "title" | "label"> {
  const { audience, claims, region, fromYear, toYear } = typed
  const years = { from: yearRead(fromYear), to: yearRead(toYear) }
  return {
    title: { en: typed.titleEn.trim(), fr: typed.titleFr.trim() },
    label: { en: typed.labelEn.trim(), fr: typed.labelFr.trim() },
    rules: { audience, claims },
    ...(region === "" ? {} : { region }),
    ...(years.from === null && years.to === null ? {} : { fiscalYears: years }),
  } as Pick<ReportTemplate, "title" | "label">
}

export function yearWritten(known: number | null | undefined): string {
  return known == null ? "" : String(known)
}

function yearRead(text: string): number | null {
  return text === "" ? null : Number(text)
}

export const sectionFields = {
  letter: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9]{1,12}$/, "reports.letter-odd"),
  titleEn: short,
  titleFr: short,
  helpEn: z.string().max(1000).default(""),
  helpFr: z.string().max(1000).default(""),
}

/** As many columns as the page of a question has fields for, beyond those that are there. */
export const spareColumns = 3
export const mostColumns = 12
export const columnKinds = ["text", "number", "year", "amount", "choice"] as const

export const questionFields = {
  kind: z.enum(["narrative", "figure", "choice", "claims", "table"]),
  wordingEn: z.string().max(400).default(""),
  wordingFr: z.string().max(400).default(""),
  hintEn: z.string().max(600).default(""),
  hintFr: z.string().max(600).default(""),
  required: z.literal("yes").optional(),
  was: short,
  most: z.coerce
    .number("reports.limit-odd")
    .int("reports.limit-odd")
    .min(50, "reports.limit-odd")
    .max(20_000, "reports.limit-odd")
    .default(1500),
  computation: z.enum(computationNames).default("identification"),
  choose: z.enum(["one", "several"]).default("one"),
  optionsEn: options,
  optionsFr: options,
  columnEn: z.array(heading).max(mostColumns).default([]),
  columnFr: z.array(heading).max(mostColumns).default([]),
  columnKind: z.array(z.enum(columnKinds)).max(mostColumns).default([]),
  columnOptionsEn: z.array(options).max(mostColumns).default([]),
  columnOptionsFr: z.array(options).max(mostColumns).default([]),
}

export type QuestionTyped = z.output<z.ZodObject<typeof questionFields>>

/** The question somebody wrote; what stays of the one before keeps its keys and codes. */
export function questionIn(
  typed: QuestionTyped,
  { before, taken }: { before: Question | null; taken: readonly string[] },
): Question {
  const was = typed.was.split(/[\s,;]+/).filter(Boolean)
  const asked = {
    key: before?.key ?? keyFrom(typed.wordingEn, taken),
    ...(was.length > 0 ? { was } : {}),
    wording: { en: typed.wordingEn.trim(), fr: typed.wordingFr.trim() },
    hint: { en: typed.hintEn.trim(), fr: typed.hintFr.trim() },
    required: typed.required === "yes",
  }
  switch (typed.kind) {
    case "narrative":
      return { ...asked, kind: typed.kind, maximumCharacters: typed.most }
    case "figure":
      return { ...asked, kind: typed.kind, computation: typed.computation, required: false }
    case "choice": {
      const options = optionsFrom(
        { en: typed.optionsEn, fr: typed.optionsFr },
        before?.kind === "choice" ? before.options : [],
      )
      return { ...asked, kind: typed.kind, choose: typed.choose, options }
    }
    case "claims":
      return {
        ...asked,
        kind: typed.kind,
        extents: before?.kind === "claims" ? before.extents : claimExtents,
      }
    case "table":
      return { ...asked, kind: typed.kind, columns: columnsIn(typed, before) }
  }
}

function columnsIn(typed: QuestionTyped, before: Question | null): Column[] {
  const { columnEn, columnFr, columnKind, columnOptionsEn, columnOptionsFr } = typed
  const known = before?.kind === "table" ? before.columns : []
  const columns: Column[] = []
  for (const [place, kind] of columnKind.entries()) {
    const heading = { en: (columnEn[place] ?? "").trim(), fr: (columnFr[place] ?? "").trim() }
    if (heading.en === "" && heading.fr === "") continue
    const old = known[place]
    const key =
      old?.key ??
      keyFrom(
        heading.en,
        [...known, ...columns].map((column) => column.key),
      )
    const lines = { en: columnOptionsEn[place] ?? "", fr: columnOptionsFr[place] ?? "" }
    if (kind !== "choice") columns.push({ key, heading, kind })
    else
      columns.push({
        key,
        heading,
        kind,
        options: optionsFrom(lines, old?.kind === "choice" ? old.options : []),
      })
  }
  return columns
}
