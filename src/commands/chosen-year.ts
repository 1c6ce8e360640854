import { CommandFault } from "./command-fault.ts"
import type { Asked } from "./command.ts"
import { words } from "./words/index.ts"

/** The fiscal year of `--year 2026`, also written as funders do: `2026-27`. */
export function chosenYear(options: Asked["options"]): number {
  const [, year, next] = /^(20\d\d)(?:-(\d\d))?$/.exec(String(options["year"] ?? "")) ?? []
  const fiscalYear = Number(year)
  const isPair = next === undefined || Number(next) === (fiscalYear + 1) % 100
  if (year === undefined || !isPair) throw new CommandFault(words.message("year-needed"))
  return fiscalYear
}
