import type { Locale } from "#platform/words"
import type { WrittenCell } from "#platform/workbooks"
import { stepOf } from "../rules/differences.ts"
import type { Difference } from "../rules/differences.ts"
import type { Cell } from "../rules/report-value.ts"
import { words } from "../words/index.ts"
import { cellWords } from "./value-words.ts"

/** One line a difference, under a line of headings; numbers as numbers, and why there is none in words. */
export function differenceRows(locale: Locale, found: readonly Difference[]): WrittenCell[][] {
  const say = words(locale)
  const heads = [
    "section",
    "question",
    "what",
    "change",
    "before",
    "after",
    "by-how-much",
    "in-percent",
  ] as const
  return [
    heads.map((head) => say(head)),
    ...found.map((difference) => {
      const step = stepOf(difference)
      return [
        difference.letter,
        difference.wording[locale],
        [say(`part-${difference.part}`), difference.subject?.[locale]].filter(Boolean).join(" · "),
        say(`change-${difference.change}`),
        side(locale, difference.before),
        side(locale, difference.after),
        step?.by ?? null,
        step?.share == null ? null : Math.round(step.share * 1000) / 10,
      ]
    }),
  ]
}

function side(locale: Locale, cells: readonly Cell[]): WrittenCell {
  const [only, ...more] = cells
  if (only === undefined) return words(locale)("not-there")
  if (more.length === 0 && only.state === "value" && !only.overridden) return only.value
  return cells.map((cell) => cellWords(locale, cell)).join(" · ")
}
