import { columns } from "../rules/lists.ts"
import type { NamedList } from "../rules/lists.ts"
import type { Fault } from "../rules/row.ts"
import { classes } from "../rules/shape.ts"

/** What the class's schema refuses, by pointer. */
export function shapeFaults(list: NamedList, said: unknown, pointer: string): Fault[] {
  const read = classes[list].safeParse(said)
  if (read.success) return []
  return read.error.issues.map((issue) => {
    const at = [pointer, ...issue.path.map((part) => escaped(String(part)))].join("/")
    const value = issue.path.reduce<unknown>(
      (inner, part) => (inner as Record<string, unknown> | undefined)?.[part as string],
      said,
    )
    const code = value === undefined || value === "" ? "needed" : codeOf(issue.code, at)
    const isChoice = code === "no-choice"
    return {
      place: { pointer: at },
      code,
      ...(isChoice
        ? { values: { written: String(value).slice(0, 60), choice: choiceAt(list, issue.path) } }
        : {}),
      ...(code === "no-day" ? { values: { written: String(value).slice(0, 60) } } : {}),
      ...(code === "too-long" && "maximum" in issue ? { values: { most: Number(issue.maximum) } } : {}),
    }
  })
}

function codeOf(issue: string, pointer: string): Fault["code"] {
  if (issue === "too_big") return "too-long"
  if (issue === "invalid_value") return "no-choice"
  return issue === "invalid_format" && /_(date|on)$/.test(pointer) ? "no-day" : "wrong-type"
}

function choiceAt(list: NamedList, path: readonly PropertyKey[]): string {
  return columns[list].find(({ code }) => code === path[0])?.of ?? "classification"
}

function escaped(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1")
}
