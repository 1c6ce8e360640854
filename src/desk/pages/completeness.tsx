import { fiscalYearLabel } from "#partnerships"
import { SectionStateShown } from "#parts/reports"
import { visitOf } from "#platform/web"
import { nameIn } from "#platform/words"
import { EmptyState, Section, Table } from "#ui"
import { sectionState } from "#reports"
import { access } from "../access.ts"
import { deskAddress, deskYear } from "../parts/desk-address.ts"
import { DeskPage } from "../parts/desk-page.tsx"
import { YearChoice } from "../parts/year-choice.tsx"
import { deskQueue } from "../reads/desk-queue.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/completeness"

/** By which names this page's address may be asked. */
export const handle = { asks: ["year"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "desk")
  const { locale, actor } = visit
  const fiscalYear = deskYear(request.url, actor.today)
  const queue = await visit.read((tx) =>
    deskQueue(tx, { personId: actor.id, fiscalYear, today: actor.today }),
  )
  const submitted = queue.flatMap(({ partnership, submission }) =>
    submission
      ? [
          {
            slug: partnership.slug,
            name: nameIn(locale, partnership),
            sections: submission.content.sections.map((section) => ({
              letter: section.letter,
              title: section.title[locale],
              state: sectionState(section),
            })),
          },
        ]
      : [],
  )
  const sections = new Map(
    submitted.flatMap((row) => row.sections).map(({ letter, title }) => [letter, title]),
  )
  return {
    locale,
    here: deskAddress(visit),
    fiscalYear,
    all: queue.length,
    sections: [...sections].map(([letter, title]) => ({ letter, title })).toSorted(byLetter),
    rows: submitted,
  }
}

function byLetter(one: { letter: string }, other: { letter: string }): number {
  return one.letter < other.letter ? -1 : 1
}

export default function Completeness({ loaderData }: Route.ComponentProps) {
  const { locale, here, fiscalYear, all, sections, rows } = loaderData
  const say = words(locale)
  const year = fiscalYearLabel(fiscalYear)
  return (
    <DeskPage title={say("completeness-title", { year })} lead={<p>{say("completeness-lead")}</p>}>
      <YearChoice locale={locale} here={`${here}/completeness`} year={fiscalYear} />
      <Section title={say("by-partnership", { count: rows.length, all })}>
        <Table
          caption={say("completeness-caption", { year })}
          rows={rows}
          rowKey={({ slug }) => slug}
          empty={
            <EmptyState
              title={say("nothing-submitted", { year })}
              why={<p>{say("nothing-submitted-why")}</p>}
            />
          }
          columns={[
            {
              key: "partnership",
              label: say("partnership"),
              width: "wide",
              cell: ({ slug, name }) => (
                <a href={`${here}/reports/${slug}/${fiscalYear}`}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            ...sections.map(({ letter, title }) => ({
              key: letter,
              label: `${letter}. ${title}`,
              cell: (row: (typeof rows)[number]) => {
                const section = row.sections.find((each) => each.letter === letter)
                return section ? (
                  <SectionStateShown locale={locale} state={section.state} />
                ) : (
                  say("not-asked")
                )
              },
            })),
          ]}
        />
      </Section>
    </DeskPage>
  )
}
