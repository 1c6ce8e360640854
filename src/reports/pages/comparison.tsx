import { fiscalYearLabel } from "#partnerships"
import { visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Disclosure, EmptyState, FilterForm, Section, Select } from "#ui"
import { access } from "../access.ts"
import { DifferenceTable } from "../parts/difference-table.tsx"
import { ReportPage } from "../parts/report-page.tsx"
import { comparables, compared } from "../reads/comparable.ts"
import type { Comparable } from "../reads/comparable.ts"
import { differences } from "../rules/differences.ts"
import type { Difference } from "../rules/differences.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/comparison"

/** By which names this page's address may be asked. */
export const handle = { asks: ["from", "to"] }

/** As many lines as a page shows; the file holds all. */
const most = 300

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "report")
  const { actor, locale } = visit
  const { searchParams } = new URL(request.url)
  return visit.read(async (tx) => {
    const choices = await comparables(tx)
    const known = (name: string) => choices.find(({ ref }) => ref === searchParams.get(name)) ?? null
    const [from, to] = [known("from"), known("to")]
    const found =
      from && to
        ? differences(await compared(tx, from.ref, actor.today), await compared(tx, to.ref, actor.today))
        : null
    return {
      locale,
      home: visit.address(""),
      choices,
      from,
      to,
      count: found?.length ?? 0,
      figures: found?.filter(({ part }) => isFigure(part)).slice(0, most) ?? null,
      words: found?.filter(({ part }) => !isFigure(part) && part !== "row").slice(0, most) ?? [],
      rows: found?.filter(({ part }) => part === "row").slice(0, most) ?? [],
    }
  })
}

function isFigure(part: Difference["part"]): boolean {
  return part === "number" || part === "table" || part === "fact"
}

export default function Comparison({ loaderData }: Route.ComponentProps) {
  const { locale, home, choices, from, to, figures, count } = loaderData
  const say = words(locale)
  const headings = { before: stateSaid(locale, from), after: stateSaid(locale, to) }
  const options = choices.map((each) => ({ value: each.ref, label: stateSaid(locale, each) }))
  return (
    <ReportPage locale={locale} home={home} title={say("compare")} lead={<p>{say("compare-lead")}</p>}>
      {choices.length < 2 ? (
        <EmptyState
          title={say("compare-nothing")}
          why={<p>{say("compare-nothing-why")}</p>}
          next={<Button href={`${home}/reports`}>{say("back-to-reports")}</Button>}
        />
      ) : (
        <FilterForm act={say("compare-show")} label={say("compare")} isWide>
          <Select
            name="from"
            label={say("compare-from")}
            value={from?.ref ?? choices.at(-1)?.ref}
            options={options}
          />
          <Select name="to" label={say("compare-to")} value={to?.ref ?? choices[0]?.ref} options={options} />
        </FilterForm>
      )}
      {from && to && figures && (
        <Section
          title={say("compared", { from: stateSaid(locale, from), to: stateSaid(locale, to) })}
          intro={count > most ? <p>{say("compared-first", { most, count })}</p> : undefined}
        >
          <DifferenceTable
            {...{ locale, headings }}
            differences={figures}
            caption={say("compared-figures", { count: figures.length })}
          />
          <DifferenceTable
            {...{ locale, headings }}
            differences={loaderData.words}
            caption={say("compared-words", { count: loaderData.words.length })}
          />
          {loaderData.rows.length > 0 && (
            <Disclosure summary={say("compared-rows", { count: loaderData.rows.length })}>
              <DifferenceTable
                {...{ locale, headings }}
                differences={loaderData.rows}
                caption={say("compared-rows", { count: loaderData.rows.length })}
              />
            </Disclosure>
          )}
          <ButtonRow>
            {(["xlsx", "csv"] as const).map((format) => (
              <Button
                key={format}
                look="secondary"
                href={`${home}/reports/comparison/export/${format}?from=${from.ref}&to=${to.ref}`}
                download
              >
                {say(`take-${format}`)}
              </Button>
            ))}
          </ButtonRow>
        </Section>
      )}
    </ReportPage>
  )
}

/** "Annual partnership report 2026-27, submitted on 3 June 2027". */
function stateSaid(locale: Locale, state: Comparable | null): string {
  if (!state) return ""
  const { fiscalYear, title, submittedOn } = state
  const say = words(locale)
  const report = `${title[locale]} ${fiscalYearLabel(fiscalYear)}`
  return submittedOn === null
    ? say("state-now", { report })
    : say("state-then", { report, date: formatDate(locale, submittedOn) })
}
