import { mkdtemp } from "node:fs/promises"
import { join } from "node:path"
import { inject } from "vitest"

/** A folder of one test's own, taken away with all others when the run ends. */
export function aTestFolder(): Promise<string> {
  return mkdtemp(join(inject("ground").files, "test-"))
}
