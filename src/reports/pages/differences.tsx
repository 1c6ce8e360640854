import { visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, Section } from "#ui"
import { changedSince, versionDifferences } from "../reads/desk.ts"
import { DifferenceTable } from "../parts/difference-table.tsx"
import { ReportPage } from "../parts/report-page.tsx"
import { readReport } from "../reads/read-report.ts"
import { reportTitle } from "../document/report-words.ts"
import { words } from "../words/index.ts"
import { reportIn } from "../parts/report-in.ts"
import type { Route } from "./+types/differences"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { actor, locale } = visit
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const read = await readReport(tx, { ...which, today: actor.today })
    return {
      locale,
      home: visit.address(""),
      name,
      title: reportTitle(locale, read.content),
      isOpen: read.report.isOpen,
      date: read.content.date,
      since: await changedSince(tx, read, actor.today),
      versions: await versionDifferences(tx, read.report.id),
    }
  })
}

export default function Differences({ loaderData }: Route.ComponentProps) {
  const { locale, home, name, title, isOpen, date, since, versions } = loaderData
  const say = words(locale)
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: title, href: `${home}/reports/${name}` }}
      title={say("differences")}
      lead={<p>{say(isOpen ? "differences-open" : "differences-lead")}</p>}
    >
      {!isOpen && (
        <Section title={say("since-submitted", { date: formatDate(locale, date) })}>
          <DifferenceTable
            differences={since}
            locale={locale}
            caption={say("changed-count", { count: since.length })}
            headings={{ before: say("as-submitted"), after: say("in-records-now") }}
          />
        </Section>
      )}
      {versions.map(({ from, to, differences }) => (
        <Section
          key={`${from} ${to}`}
          title={say("between-versions", { from: formatDate(locale, from), to: formatDate(locale, to) })}
        >
          <DifferenceTable
            differences={differences}
            locale={locale}
            caption={say("changed-count", { count: differences.length })}
            headings={{ before: formatDate(locale, from), after: formatDate(locale, to) }}
          />
        </Section>
      ))}
      <ButtonRow>
        <Button look="secondary" href={`${home}/reports/comparison`}>
          {say("compare-any")}
        </Button>
      </ButtonRow>
    </ReportPage>
  )
}
