import type { MeetingHeld } from "#attendance"
import { formatDate, formatNumber } from "#platform/words"
import { both, joined } from "../rules/both.ts"
import type { Figure, RowBehind } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { notApplicable, valueOf } from "../rules/report-value.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** How often each group met, how many seats had somebody at them on average, and where too few came to decide. */
export function meetingsHeldFigure({ meetings, bodies, from, asOf }: YearRecords): Figure {
  const short = meetings.filter(({ hadQuorum }) => !hadQuorum)
  return figureOf({
    how: both(words, "how-meetings-held", (locale) => ({
      from: formatDate(locale, from),
      to: formatDate(locale, asOf),
    })),
    numbers: [
      countOf({
        key: "meetings",
        label: both(words, "meetings-held"),
        behind: asRows(meetings),
        base: meetings.length,
      }),
      countOf({
        key: "without-quorum",
        label: both(words, "meetings-without-quorum"),
        behind: asRows(short),
        of: meetings.length,
        base: meetings.length,
      }),
    ],
    tables:
      meetings.length === 0
        ? []
        : [
            {
              key: "by-body",
              caption: both(words, "meetings-by-body"),
              headings: (["group", "meetings-held", "average-present", "without-quorum"] as const).map(
                (key) => both(words, key),
              ),
              rows: bodies.map(({ id, nameEn, nameFr }) => {
                const own = meetings.filter(({ bodyId }) => bodyId === id)
                const present = own.reduce((sum, meeting) => sum + meeting.present, 0)
                return {
                  key: id,
                  label: { en: nameEn, fr: nameFr },
                  cells:
                    own.length === 0
                      ? [valueOf(0), notApplicable, notApplicable]
                      : [
                          valueOf(own.length),
                          valueOf(Math.round((present / own.length) * 10) / 10),
                          valueOf(own.filter(({ hadQuorum }) => !hadQuorum).length),
                        ],
                  behind: own.map(({ meetingId }) => meetingId),
                }
              }),
              base: meetings.length,
            },
          ],
    rows: meetings.map(meetingRow),
  })
}

function asRows(meetings: readonly MeetingHeld[]): { id: string }[] {
  return meetings.map(({ meetingId: id }) => ({ id }))
}

function meetingRow({ meetingId, nameEn, nameFr, heldOn, present, held, hadQuorum }: MeetingHeld): RowBehind {
  const detail = joined([
    both(words, "held-on", (locale) => ({ date: formatDate(locale, heldOn) })),
    both(words, "seats-present", (locale) => ({
      present: formatNumber(locale, present),
      held: formatNumber(locale, held),
    })),
    hadQuorum ? { en: "", fr: "" } : both(words, "no-quorum"),
  ])
  return { id: meetingId, kind: "meeting", title: { en: nameEn, fr: nameFr }, detail }
}
