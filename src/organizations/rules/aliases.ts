import { nameKey } from "./organization-name.ts"

type Named = { nameEn: string; nameFr: string; acronym?: string | null }

/** Of all the names an organisation goes by, those it is not called by today: former ones, short ones, ones in a workbook. */
export function aliasesAmong(names: readonly string[], { nameEn, nameFr, acronym }: Named): string[] {
  const today = new Set([nameEn, nameFr, acronym ?? ""].map(nameKey))
  return names.filter((name) => !today.has(nameKey(name)))
}

/** As a form takes them: one on each line. */
export function aliasesTyped(typed: string): string[] {
  return typed
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => nameKey(name) !== "")
}
