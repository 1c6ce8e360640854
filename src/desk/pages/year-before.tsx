import { fiscalYearLabel } from "#partnerships"
import { differences, reportTitle, submittedReport } from "#reports"
import type { AnswerContent, ReportContent } from "#reports"
import { DifferenceTable } from "#parts/reports"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { nameIn } from "#platform/words"
import { EmptyState, Section } from "#ui"
import { access } from "../access.ts"
import { deskAddress } from "../parts/desk-address.ts"
import { DeskPage } from "../parts/desk-page.tsx"
import { reviewAddress } from "../parts/review-address.ts"
import { reviewed, reviewOf } from "../parts/review-context.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/year-before"

/** What a report says otherwise than the one of the year before, both as they were submitted. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const [desk, review] = [visitOf(context), reviewOf(context)]
  review.check(access, "read", "comment")
  const { locale, partnership } = review
  return review.read(async (tx) => {
    const which = await reviewed(tx, context, params)
    const year = which.fiscalYear
    const { content } = await submittedReport(tx, which)
    const before = await submittedReport(tx, await reviewed(tx, context, { year: String(year - 1) })).catch(
      orNothing,
    )
    return {
      locale,
      base: reviewAddress(desk, review, year),
      queue: deskAddress(desk, `?year=${year}`),
      name: nameIn(locale, partnership),
      title: reportTitle(locale, content),
      years: { now: fiscalYearLabel(year), before: fiscalYearLabel(year - 1) },
      changes: before ? differences(before.content, content) : null,
      onlyNow: before ? onlyIn(content, before.content).map(({ wording }) => wording[locale]) : [],
      onlyBefore: before ? onlyIn(before.content, content).map(({ wording }) => wording[locale]) : [],
    }
  })
}

function orNothing(thrown: unknown): null {
  if (thrown instanceof NotFound) return null
  throw thrown
}

function onlyIn(one: ReportContent, other: ReportContent): AnswerContent[] {
  const asked = new Set(other.sections.flatMap(({ answers }) => answers.map(({ key }) => key)))
  return one.sections.flatMap(({ answers }) => answers.filter(({ key }) => !asked.has(key)))
}

export default function YearBefore({ loaderData }: Route.ComponentProps) {
  const { locale, base, queue, name, title, years, changes, onlyNow, onlyBefore } = loaderData
  const say = words(locale)
  return (
    <DeskPage
      title={say("beside-last-year")}
      lead={<p>{say("beside-lead", { name, ...years })}</p>}
      breadcrumb={[
        { label: say("queue"), href: queue },
        { label: `${title}, ${name}`, href: base },
      ]}
    >
      {changes === null ? (
        <EmptyState title={say("no-year-before", years)} why={<p>{say("no-year-before-why")}</p>} />
      ) : (
        <Section title={say("what-differs")}>
          <DifferenceTable
            differences={changes}
            locale={locale}
            caption={say("differs-count", { count: changes.length })}
            headings={{ before: years.before, after: years.now }}
          />
        </Section>
      )}
      <OnlyAsked title={say("asked-only-in", { year: years.now })} questions={onlyNow} />
      <OnlyAsked title={say("asked-only-in", { year: years.before })} questions={onlyBefore} />
    </DeskPage>
  )
}

/** The form changed between the two years: what is asked in one of them alone is no difference of the partnership's. */
function OnlyAsked({ title, questions }: { title: string; questions: readonly string[] }) {
  if (questions.length === 0) return null
  return (
    <Section title={title}>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Section>
  )
}
