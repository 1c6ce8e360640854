import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { reportFile, startReport } from "#reports"
import type { Opened } from "../src/commands/open-services.ts"
import { firstYear } from "./fixture.ts"

/** The annual report of a year of 200 activities as PDF: the first, which warms the typesetter, and the second. Seconds. */
export async function measureReport(opened: Opened, actor: Actor) {
  const { database } = opened
  const fiscalYear = firstYear + 4
  await act({ database, actor }, (tx) => startReport(tx, actor, { fiscalYear }))
  const wanted = { fiscalYear, locale: "en", format: "pdf", today: actor.today } as const
  const first = await timed(() => reportFile(database, actor.partnershipId, wanted))
  const second = await timed(() => reportFile(database, actor.partnershipId, wanted))
  return {
    firstPdfSeconds: first.seconds,
    pdfSeconds: second.seconds,
    bytes: second.result.content.byteLength,
  }
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> {
  const began = performance.now()
  const result = await work()
  return { result, seconds: Number(((performance.now() - began) / 1000).toFixed(2)) }
}
