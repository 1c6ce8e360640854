import type { Lead } from "#plans"
import { formatDate } from "#platform/words"
import { levelSaid } from "#strategy"
import { both, joined } from "../rules/both.ts"
import type { Figure, FigureTable, RowBehind } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { valueOf } from "../rules/report-value.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/**
 * Of the leads named in the plan, how many took on what they are named for. What was changed since it was accepted is
 * not answered. Only who accepted is named.
 */
export function leadsAccepted(records: YearRecords): Figure {
  const leads = leadsIn(records)
  return figureOf({
    how: both(words, "how-leads-accepted", (locale) => ({ date: formatDate(locale, records.asOf) })),
    numbers: [
      countOf({ key: "leads-named", label: both(words, "leads-named"), behind: leads, base: leads.length }),
      ...answers.map((answer) =>
        countOf({
          key: answer,
          label: both(words, answer),
          behind: leads.filter((lead) => lead.answer === answer),
          of: leads.length,
          base: leads.length,
        }),
      ),
    ],
    tables: leads.length === 0 ? [] : [byPriority(leads, records)],
    rows: leads.map(leadRow),
  })
}

const answers = ["leads-accepted", "leads-declined", "leads-silent", "leads-not-asked"] as const

type Answer = (typeof answers)[number]
type Counted = { id: string; answer: Answer; lead: Lead; activity: YearRecords["activities"][number] }

/** One for each organisation and activity; its id does not tell which organisation. */
function leadsIn({ activities, leads }: YearRecords): Counted[] {
  return activities
    .filter(({ status }) => status !== "dropped" && status !== "carried-over")
    .flatMap((activity) =>
      leads
        .filter(({ activityId }) => activityId === activity.id)
        .map((lead, place) => ({
          id: `${activity.id} ${place + 1}`,
          answer: answerOf(lead),
          lead,
          activity,
        })),
    )
}

function answerOf({ standing, isAskedSince }: Lead): Answer {
  switch (standing) {
    case "accepted":
    case "declined":
      return `leads-${standing}`
    case "asked":
      return "leads-silent"
    case "not-asked":
      return "leads-not-asked"
    case "earlier-wording":
      return isAskedSince ? "leads-silent" : "leads-not-asked"
  }
}

function byPriority(leads: readonly Counted[], { level }: YearRecords): FigureTable {
  const groups = Map.groupBy(leads, ({ activity }) => activity.priorityId)
  return {
    key: "by-priority",
    caption: both(words, "leads-by-priority", (locale) => ({ level: levelSaid(locale, level).one })),
    headings: [
      { en: levelSaid("en", level).One, fr: levelSaid("fr", level).One },
      ...(["leads-named", ...answers] as const).map((key) => both(words, key)),
    ],
    rows: [...groups].map(([key, own]) => ({
      key,
      label: { en: own[0]!.activity.priorityEn, fr: own[0]!.activity.priorityFr },
      cells: [own, ...answers.map((answer) => own.filter((lead) => lead.answer === answer))].map((some) =>
        valueOf(some.length),
      ),
      behind: own.map(({ id }) => id),
    })),
    base: leads.length,
  }
}

function leadRow({ id, answer, lead, activity }: Counted): RowBehind {
  const { titleEn, titleFr } = activity
  const name = answer === "leads-accepted" ? { en: lead.nameEn, fr: lead.nameFr } : { en: "", fr: "" }
  const detail = joined([both(words, answer), name])
  return { id, kind: "lead", title: { en: titleEn, fr: titleFr }, detail }
}
