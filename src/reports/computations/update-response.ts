import { both, joined } from "../rules/both.ts"
import type { Figure, FigureTable, RowBehind } from "../rules/content.ts"
import { figureOf } from "../rules/figure-parts.ts"
import type { UpdateAsked } from "#updates"
import { notApplicable, notYetReported, valueOf, wordsOf } from "../rules/report-value.ts"
import type { Cell } from "../rules/report-value.ts"
import { isLed, leadsOf } from "../parts/rows-behind.ts"
import type { Bilingual } from "../rules/template.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** Updates asked for, received, accepted and never answered; then the number each activity's lead reported. */
export function updateResponse(records: YearRecords): Figure {
  const { response, updatesAsked: asked } = records
  const received = asked.filter(({ nodeId }) => nodeId !== null)
  const silent = asked.filter(({ nodeId }) => nodeId === null)
  const accepted = received.filter(({ verdict }) => verdict === "accepted")
  const { updatesAsked, updatesReceived, updatesAccepted } = response
  const part = (
    key: "updates-received" | "updates-accepted" | "updates-unanswered",
    value: number,
    rows: UpdateAsked[],
  ) => ({
    key,
    label: both(words, key),
    value: updatesAsked === 0 ? notApplicable : valueOf(value),
    of: updatesAsked === 0 ? null : valueOf(updatesAsked),
    base: updatesAsked,
    behind: rows.map(rowId),
  })
  return figureOf({
    how: both(words, "how-update-response"),
    numbers: [
      {
        key: "updates-asked",
        label: both(words, "updates-asked"),
        value: valueOf(updatesAsked),
        of: null,
        base: updatesAsked,
        behind: asked.map(rowId),
      },
      part("updates-received", updatesReceived, received),
      part("updates-accepted", updatesAccepted, accepted),
      part("updates-unanswered", updatesAsked - updatesReceived, silent),
    ],
    tables: records.activities.length === 0 ? [] : [reportedNumbers(records)],
    rows: asked.map(askedRow),
  })
}

/** Zero is a number somebody reported; blank, not applicable and not yet reported are not. */
function reportedNumbers({ activities, accepted, updatesAsked }: YearRecords): FigureTable {
  return {
    key: "reported-numbers",
    caption: both(words, "reported-numbers"),
    headings: (["activity", "reported-by", "reported-number", "unit"] as const).map((key) =>
      both(words, key),
    ),
    rows: activities.flatMap((activity) => {
      const { id, titleEn, titleFr } = activity
      const label = { en: titleEn, fr: titleFr }
      const own = accepted.filter(({ activityId }) => activityId === id)
      if (own.length === 0) {
        const none = isLed(activity) ? notYetReported : notApplicable
        const by = wordsOf(reporters(activity, updatesAsked))
        return [{ key: id, label, cells: [by, none, none], behind: [] }]
      }
      return own.map(({ nodeId, organizationId, organizationEn, organizationFr, figure }) => {
        const by = wordsOf({ en: organizationEn, fr: organizationFr })
        return {
          key: `${id} ${organizationId}`,
          label,
          cells: [by, ...figureCells(figure)],
          behind: [nodeId],
        }
      })
    }),
    base: activities.length,
  }
}

/** Whoever sent an update, though it is not accepted yet; else whoever leads it. */
function reporters(activity: YearRecords["activities"][number], asked: readonly UpdateAsked[]): Bilingual {
  const sent = asked.filter(({ activityId, nodeId }) => activityId === activity.id && nodeId !== null)
  const names = new Map(
    sent.map(({ organizationEn, organizationFr }) => [
      organizationEn,
      { en: organizationEn, fr: organizationFr },
    ]),
  )
  return names.size > 0 ? joined([...names.values()], ", ") : leadsOf(activity)
}

function figureCells(figure: YearRecords["accepted"][number]["figure"]): Cell[] {
  if (figure.state === "not-applicable") return [notApplicable, notApplicable]
  // A partner writes the unit in one language, and it is shown as written in both.
  const unit = wordsOf({ en: figure.unit, fr: figure.unit })
  return figure.state === "blank" ? [{ state: "blank" }, unit] : [valueOf(figure.value), unit]
}

function rowId({ nodeId, requestId, activityId }: UpdateAsked): string {
  return nodeId ?? `${requestId} ${activityId}`
}

function askedRow(asked: UpdateAsked): RowBehind {
  const { activityEn, activityFr, organizationEn, organizationFr, nodeId, verdict } = asked
  const standing = nodeId === null ? "update-silent" : (`update-${verdict ?? "waiting"}` as const)
  return {
    id: rowId(asked),
    kind: "update",
    title: { en: activityEn, fr: activityFr },
    detail: joined([{ en: organizationEn, fr: organizationFr }, both(words, standing)]),
  }
}
