import { BesidePage } from "#parts/site"
import { formatDate } from "#platform/words"
import { besideSite } from "#site"
import { Button, ButtonRow } from "#ui"
import { reportSaid } from "../document/report-said.ts"
import { askedReport } from "../parts/asked-report.ts"
import { ReportShown } from "../parts/report-shown.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/public-report"

/** By which names this page's address may be asked. */
export const handle = { asks: ["period"], isKept: true }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, periodId, report, comments } = await askedReport(context, params, request.url)
  const { locale } = visit
  return {
    locale,
    base: visit.address("/community-plan/comments"),
    around: await besideSite(visit, { context, request }),
    periodId,
    published: formatDate(locale, report.publishedOn),
    said: reportSaid(locale, report.content, comments),
  }
}

export default function PublicReport({ loaderData }: Route.ComponentProps) {
  const { locale, base, around, periodId, published, said } = loaderData
  const say = words(locale)
  return (
    <BesidePage
      {...around}
      title={say("report-title")}
      lead={<p>{say("report-lead", { plan: said.plan, published })}</p>}
    >
      <ReportShown locale={locale} said={said} />
      <ButtonRow>
        {(["pdf", "docx"] as const).map((format) => (
          <Button
            key={format}
            look="quiet"
            href={`${base}/report/what-you-said-${locale}.${format}?period=${periodId}`}
            download
          >
            {say(`take-${format}`)}
          </Button>
        ))}
      </ButtonRow>
      <p>
        <a href={base}>{say("back-to-plan")}</a>
      </p>
    </BesidePage>
  )
}
