import { globSync, readFileSync } from "node:fs"

export type SourceFile = { path: string; text: string }

/** Every source file of ours, for the tests that read the house as a whole. */
export function sourceFiles(pattern: string): SourceFile[] {
  return globSync(pattern)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }))
}
