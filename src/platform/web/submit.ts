import { data } from "react-router"
import type { z } from "zod"
import { Invalid, isInvalid, isRefusal } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import { sentence } from "#platform/words"
import type { Locale } from "#platform/words"
import { showable } from "./refused.ts"

/** What a page shows again when a form is refused: each problem by field, and everything that was typed. */
export type Refused = {
  /** By field name; "" for a problem of the whole form. */
  problems: { name: string; message: string }[]
  typed: Record<string, string[]>
}

/** The form behind an act: its key, and what it said. */
export type Form = { key: string; sent: unknown; body: FormData }

/**
 * The one way a form becomes an act: read it, parse it with its schema, do the work. A refusal comes back to the same
 * page with every problem named and nothing typed lost; what is not the sender's to mend goes to the error page.
 */
export async function submit<Schema extends z.ZodType, Result>(
  asked: { request: Request; locale: Locale; schema: Schema },
  work: (input: z.output<Schema>, form: Form) => Promise<Result>,
) {
  const body = await asked.request.formData()
  try {
    const key = String(body.get("key") ?? "")
    if (!/^[\w-]{8,64}$/.test(key)) throw new Invalid({ key: "web.no-form-key" })
    const input = parse(asked.schema, body)
    return await work(input, { key, sent: { at: new URL(asked.request.url).pathname, input }, body })
  } catch (thrown) {
    return answerRefusal(asked.locale, body, thrown)
  }
}

/** Parses a form strictly: a field the schema does not know is refused, so nobody can slip one in (assurance SEC-019). */
export function parse<Schema extends z.ZodType>(schema: Schema, body: FormData): z.output<Schema> {
  const read = schema.safeParse(fieldsOf(body))
  if (read.success) return read.data
  throw new Invalid(read.error.issues.map(problemOf))
}

/** The files of one field, without the empty one a browser sends when nothing was chosen. */
export function files(body: FormData, field: string): File[] {
  return body.getAll(field).filter((value): value is File => value instanceof File && value.size > 0)
}

/** What was typed into a field, when a refused form is shown again; else what is known. */
export function typedIn(refused: Refused | undefined, field: string, known = ""): string {
  return refused ? (refused.typed[field]?.[0] ?? "") : known
}

/** What is wrong with one field, if anything is. */
export function errorOf(refused: Refused | undefined, field: string): string | undefined {
  return refused?.problems.find((problem) => problem.name === field)?.message
}

/** A field as a form shows it: by its name, with what was typed or is known, and what is wrong with it. */
export function asTyped<Name extends string>(refused: Refused | undefined, name: Name, known?: string) {
  return { name, value: typedIn(refused, name, known), error: errorOf(refused, name) }
}

/** `name[]` fields become lists; files stay out: an action takes them by `files`. */
function fieldsOf(body: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  for (const [name, value] of body) {
    if (name === "key" || typeof value !== "string") continue
    if (isOfEveryObject(name))
      throw new Invalid([{ field: "", reason: { key: "web.unknown-field", values: { field: name } } }])
    // No database keeps the character NUL.
    const tidy = value.replaceAll("\0", "").replaceAll("\r\n", "\n").trim()
    if (!name.endsWith("[]")) fields[name] = tidy
    else fields[name.slice(0, -2)] = [...((fields[name.slice(0, -2)] as string[] | undefined) ?? []), tidy]
  }
  return fields
}

/** `__proto__`, `constructor` and their like: no form of ours has them, and a plain object has them all. */
function isOfEveryObject(name: string): boolean {
  return (name.endsWith("[]") ? name.slice(0, -2) : name) in Object.prototype
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  if (issue.code === "unrecognized_keys") {
    return { field: "", reason: { key: "web.unknown-field", values: { field: issue.keys[0] ?? "" } } }
  }
  const field = issue.path.join(".")
  // A schema names the sentence of a problem by its key: z.string().min(1, "organizations.name-needed").
  const key = /^[\w-]+\.[\w-]+$/.test(issue.message) ? issue.message : "web.invalid-field"
  return { field, reason: { key } }
}

function answerRefusal(locale: Locale, body: FormData, thrown: unknown) {
  if (!isRefusal(thrown)) throw thrown
  if (thrown.refusal === "not-found" || thrown.refusal === "not-allowed") throw showable(locale, thrown)
  const problems = isInvalid(thrown) ? thrown.problems : [{ field: "", reason: thrown.reason }]
  const answer: Refused = {
    problems: problems.map((problem) => ({ name: problem.field, message: sentence(locale, problem.reason) })),
    typed: typedOf(body),
  }
  return data(answer, { status: thrown.status })
}

function typedOf(body: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {}
  for (const [name, value] of body) {
    if (typeof value === "string" && name !== "key" && !isOfEveryObject(name))
      typed[name] = [...(typed[name] ?? []), value]
  }
  return typed
}
