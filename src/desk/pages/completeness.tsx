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
            form: submission.content.template,
            sections: submission.content.sections.map((section) => ({
              letter: section.letter,
              title: section.title[locale],
              state: sectionState(section),
            })),
          },
        ]
      : [],
  )
  // Letters mean other sections on another form: each form has a table of its own.
  const forms = [...Map.groupBy(submitted, ({ form }) => form.key).values()].map((rows) => ({
    key: rows[0]!.form.key,
    title: rows.at(-1)!.form.title[locale],
    sections: sectionsOf(rows),
    rows,
  }))
  return {
    locale,
    here: deskAddress(visit),
    fiscalYear,
    all: queue.length,
    submitted: submitted.length,
    forms,
  }
}

/** Editions of a form may name a section otherwise; it is another column then. */
function sectionsOf(rows: readonly { sections: readonly { letter: string; title: string }[] }[]) {
  const found = rows.flatMap(({ sections }) =>
    sections.map(({ letter, title }): [string, { letter: string; title: string }] => [
      `${letter} ${title}`,
      { letter, title },
    ]),
  )
  return [...new Map(found).values()].toSorted(byLetter)
}

function byLetter(one: { letter: string }, other: { letter: string }): number {
  return one.letter < other.letter ? -1 : 1
}

export default function Completeness({ loaderData }: Route.ComponentProps) {
  const { locale, here, fiscalYear, all, submitted, forms } = loaderData
  const say = words(locale)
  const year = fiscalYearLabel(fiscalYear)
  return (
    <DeskPage title={say("completeness-title", { year })} lead={<p>{say("completeness-lead")}</p>}>
      <YearChoice locale={locale} here={`${here}/completeness`} year={fiscalYear} />
      <Section title={say("by-partnership", { count: submitted, all })}>
        {forms.length === 0 && (
          <EmptyState
            title={say("nothing-submitted", { year })}
            why={<p>{say("nothing-submitted-why")}</p>}
          />
        )}
        {forms.map((form) => (
          <OnForm key={form.key} {...{ locale, here, fiscalYear }} form={form} isOnly={forms.length === 1} />
        ))}
      </Section>
    </DeskPage>
  )
}

type Shown = Pick<Route.ComponentProps["loaderData"], "locale" | "here" | "fiscalYear">
type Form = Route.ComponentProps["loaderData"]["forms"][number]

function OnForm({ locale, here, fiscalYear, form, isOnly }: Shown & { form: Form; isOnly: boolean }) {
  const say = words(locale)
  const year = fiscalYearLabel(fiscalYear)
  return (
    <Table
      caption={
        isOnly
          ? say("completeness-caption", { year })
          : say("completeness-on-form", { year, form: form.title })
      }
      rows={form.rows}
      rowKey={({ slug }) => slug}
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
        ...form.sections.map(({ letter, title }) => ({
          key: `${letter} ${title}`,
          label: `${letter}. ${title}`,
          cell: ({ sections }: Form["rows"][number]) => {
            const section = sections.find((each) => each.letter === letter && each.title === title)
            return section ? <SectionStateShown locale={locale} state={section.state} /> : say("not-asked")
          },
        })),
      ]}
    />
  )
}
