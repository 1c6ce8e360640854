import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

// Resolved by name, not by this file's address: in the built server bundle this code lives elsewhere.
const require = createRequire(import.meta.url)
export const folder = dirname(require.resolve("#platform/documents"))

/** A drawing's template or stylesheet, from this folder. */
export function readBeside(name: string): string {
  return readFileSync(join(folder, name), "utf8")
}

/** Where a file of an installed package lies, by its `package/path`; nowhere when the package is not installed. */
export function packaged(path: string): string[] {
  try {
    return [require.resolve(path)]
  } catch {
    return []
  }
}
