import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import type { KeptReport } from "./queries.ts"

/** Something to know before a report goes out, and where under the partnership one sees to it. It never stops anybody. */
export type ToKnow = { label: string; path: string }

type Asked = { locale: Locale; report: KeptReport }

// The web bundle and the process around it each hold this module: under a name they share, it is wired once.
const wired = Symbol.for("entente.reports.before-submission")
const shared = globalThis as { [wired]?: Map<string, (tx: Tx, asked: Asked) => Promise<ToKnow[]>> }

/** Says what a domain to the right of reports would have its submitter know. Wired once, where the services are. */
export function sayBeforeSubmission(domain: string, say: (tx: Tx, asked: Asked) => Promise<ToKnow[]>): void {
  shared[wired] = (shared[wired] ?? new Map<string, typeof say>()).set(domain, say)
}

/** What is to be known of an open report; of one that is submitted, nothing. */
export async function toKnowBeforeSubmission(tx: Tx, asked: Asked): Promise<ToKnow[]> {
  const found: ToKnow[] = []
  if (asked.report.isOpen)
    for (const say of shared[wired]?.values() ?? []) found.push(...(await say(tx, asked)))
  return found
}
