import { nothingPublic } from "#partnerships"
import { SitePage } from "#parts/site"
import { formatDate, otherLocale } from "#platform/words"
import { siteVisit } from "#site"
import { Downloads, Notice, Section } from "#ui"
import { publicFormats } from "../rules/public-format.ts"
import { reportTitle } from "../document/report-words.ts"
import { AnswerShown } from "../parts/answer-shown.tsx"
import { publicReports } from "../reads/published.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-report"

/** The same for anyone, until an act or the end of the day. */
export const handle = { isKept: true }

/** A report as it was submitted: the part of it that is for anyone. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const all = await visit.read((tx) => publicReports(tx, visit.actor.at))
  const report = all.find(({ id }) => id === params.publicReport)
  if (!report) throw nothingPublic(visit.locale)
  return { frame, report }
}

export default function SiteReport({ loaderData }: Route.ComponentProps) {
  const { frame, report } = loaderData
  const { locale } = frame
  const { content, isForEverybody } = report
  const say = words(locale)
  const { fiscalYear, date } = content
  const lead = say("public-report-lead", {
    from: formatDate(locale, fiscalYear.from),
    to: formatDate(locale, fiscalYear.to),
    date: formatDate(locale, date),
  })
  return (
    <SitePage
      frame={frame}
      title={reportTitle(locale, content)}
      lead={<p>{lead}</p>}
      above={{ path: "/reports", label: say("public-menu") }}
      description={lead}
    >
      {!isForEverybody && (
        <Notice kind="information" title={say("public-part")}>
          <p>{say("public-part-why")}</p>
        </Notice>
      )}
      {content.sections.map((section) => (
        <Section key={section.letter} title={section.title[locale]}>
          {section.answers.map((answer) => (
            <Section key={answer.key} level={3} title={answer.wording[locale]}>
              <AnswerShown answer={answer} locale={locale} home={null} />
            </Section>
          ))}
        </Section>
      ))}
      <Section title={say("public-take-away")}>
        <Files {...loaderData} />
      </Section>
    </SitePage>
  )
}

function Files({ frame, report }: Route.ComponentProps["loaderData"]) {
  const { locale, base } = frame
  const say = words(locale)
  const files = `${base}/reports/${report.id}/files`
  const size = say("drawn-when-asked")
  const readable = [locale, otherLocale(locale)].flatMap((language) =>
    publicFormats.map((format) => ({
      href: `${files}/report-${language}.${format}`,
      title: reportTitle(language, report.content),
      format: say(`format-${format}`),
      size,
      language: { lang: language, name: say(`in-${language}`) },
    })),
  )
  const machine = {
    href: `${files}/report.json`,
    title: reportTitle(locale, report.content),
    format: say("format-json"),
    size,
    language: { lang: locale, name: say("in-both") },
  }
  return <Downloads downloads={[...readable, machine]} />
}
