import type { RouterContextProvider } from "react-router"
import { nothingPublic } from "#partnerships"
import type { Visit } from "#platform/web"
import { publicComments } from "../reads/public-comments.ts"
import type { PublicComment } from "../reads/public-comments.ts"
import { publishedReport } from "../reads/reports.ts"
import type { PublishedReport } from "../reads/reports.ts"
import { commentVisit } from "./comment-visit.ts"

export type AskedReport = {
  visit: Visit
  periodId: string
  report: PublishedReport
  comments: PublicComment[]
}

/** The published report an address asks for by its period, else the newest; where none is published, nothing is there. */
export async function askedReport(
  context: Readonly<RouterContextProvider>,
  params: { locale?: string | undefined; partnership?: string | undefined },
  url: string,
): Promise<AskedReport> {
  const { visit, periods } = await commentVisit(context, params)
  const asked = new URL(url).searchParams.get("period")
  const period = periods.find(({ id, reportNumber }) => reportNumber !== null && (!asked || id === asked))
  if (!period) throw nothingPublic(visit.locale)
  return visit.read(async (tx) => ({
    visit,
    periodId: period.id,
    report: (await publishedReport(tx, period.id))!,
    comments: await publicComments(tx, { periodId: period.id }),
  }))
}
