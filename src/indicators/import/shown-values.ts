import { shownDoubts, shownPlace } from "#platform/imports"
import type { ShownPreview } from "#platform/imports"
import { formatDate, formatNumber, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Measured } from "../rules/value.ts"
import { words } from "../words/index.ts"
import type { PlannedValue } from "./compare-values.ts"
import type { ValuesPreview } from "./import-values.ts"

/** What a file of values would do, in the reader's words: each value with what stands now and what it would be. */
export function shownValues(locale: Locale, preview: ValuesPreview): ShownPreview {
  const { planned, doubtful, added, changed, unchanged } = preview
  const say = words(locale)
  const isAdded = ({ from }: PlannedValue) => from === null || from.state === "not-yet-reported"
  return {
    headings: {
      added: say("to-add", { count: added }),
      changed: say("to-change", { count: changed }),
      unchanged: say("to-leave", { count: unchanged }),
      wasAdded: say("was-added", { count: added }),
      wasChanged: say("was-changed", { count: changed }),
    },
    added: planned.filter(isAdded).map((one) => shownRow(locale, one)),
    changed: planned.filter((one) => !isAdded(one)).map((one) => shownRow(locale, one)),
    doubtful: shownDoubts(locale, doubtful, words),
    also: [],
  }
}

function shownRow(locale: Locale, one: PlannedValue) {
  const say = words(locale)
  const { indicatorId, startsOn, endsOn, label, measured, from, reason } = one
  const period = say("period", { from: formatDate(locale, startsOn), to: formatDate(locale, endsOn) })
  const becomes =
    from === null || from.state === "not-yet-reported"
      ? said(locale, measured)
      : say("was-becomes", { was: said(locale, from), becomes: said(locale, measured) })
  return {
    key: `${indicatorId} ${startsOn} ${endsOn} ${label}`,
    title:
      label === "" ? titleIn(locale, one) : say("of-group", { title: titleIn(locale, one), group: label }),
    place: shownPlace(locale, one),
    says: [period, becomes, ...(reason === "" ? [] : [reason])],
  }
}

function said(locale: Locale, measured: Measured): string {
  const say = words(locale)
  if (measured.state !== "value") return say(`state-${measured.state}`)
  const amount = formatNumber(locale, measured.amount)
  return measured.outOf === null
    ? amount
    : say("so-many-of", { amount, of: formatNumber(locale, measured.outOf) })
}
