import { visitOf } from "#platform/web"
import { formatDate, otherLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { Section, Table } from "#ui"
import { changedSince, versionDifferences } from "../reads/desk.ts"
import type { Difference } from "../rules/differences.ts"
import { CellShown } from "../parts/cell-shown.tsx"
import { ReportPage } from "../parts/report-page.tsx"
import { readReport } from "../reads/read-report.ts"
import type { Cell } from "../rules/report-value.ts"
import { reportTitle } from "../document/report-words.ts"
import { cellWords } from "../document/value-words.ts"
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
    </ReportPage>
  )
}

function DifferenceTable(props: {
  differences: readonly Difference[]
  locale: Locale
  caption: string
  headings: { before: string; after: string }
}) {
  const { differences, locale, caption, headings } = props
  const say = words(locale)
  const numbered = differences.map((difference, place) => ({ ...difference, place }))
  return (
    <Table
      caption={caption}
      rows={numbered}
      rowKey={({ place }) => String(place)}
      empty={<p>{say("no-differences")}</p>}
      columns={[
        {
          key: "where",
          label: say("where"),
          width: "wide",
          cell: ({ letter, wording }) => `${letter}. ${wording[locale]}`,
        },
        {
          key: "what",
          label: say("what"),
          width: "wide",
          cell: ({ part, change, subject }) => (
            <>
              {say(`part-${part}`)}
              {subject && (
                <>
                  {" · "}
                  <bdi>{subject[locale]}</bdi>
                </>
              )}
              {" · "}
              {say(`change-${change}`)}
            </>
          ),
        },
        {
          key: "before",
          label: headings.before,
          width: "wide",
          cell: (row) => <Cells cells={row.before} locale={locale} shownIn={languageOf(row, locale)} />,
        },
        {
          key: "after",
          label: headings.after,
          width: "wide",
          cell: (row) => <Cells cells={row.after} locale={locale} shownIn={languageOf(row, locale)} />,
        },
      ]}
    />
  )
}

/** The reader's own, unless the words changed only in the other. */
function languageOf({ before, after }: Difference, locale: Locale): Locale {
  const said = (cells: readonly Cell[]) => cells.map((cell) => cellWords(locale, cell)).join(" ")
  return said(before) === said(after) ? otherLocale(locale) : locale
}

function Cells({ cells, locale, shownIn }: { cells: readonly Cell[]; locale: Locale; shownIn: Locale }) {
  if (cells.length === 0) return <>{words(locale)("not-there")}</>
  return cells.map((cell, place) => (
    // Cells of one side, in an order of their own, drawn once.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={place} lang={`${shownIn}-CA`}>
      {place > 0 && " · "}
      <CellShown cell={cell} locale={shownIn} />
    </span>
  ))
}
