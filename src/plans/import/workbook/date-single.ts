import type { FiscalYear } from "#partnerships"
import {
  dayIn,
  fiscalSpan,
  isNextYear,
  monthIn,
  numberedMonth,
  onlyDay,
  quarterIn,
  seasonIn,
  yearsSpan,
} from "./date-meaning.ts"
import type { Span } from "./date-span.ts"
import { daySpan, fullYear, isYear, monthsSpan } from "./date-span.ts"
import { isNone, isOngoing, isUndecided, monthPattern, seasonPattern } from "./date-text.ts"

type Form = { pattern: RegExp; span: (found: readonly string[], fiscalYear: FiscalYear) => Span | null }

/** A text that is one date, month, quarter, season or year; null otherwise. The text is in the form `dateText` gives it. */
export function singleSpan(text: string, fiscalYear: FiscalYear): Span | null {
  if (isOngoing(text)) return { from: null, to: null, precision: "ongoing" }
  if (isUndecided(text)) return { from: null, to: null, precision: "undecided" }
  if (isNone(text)) return { from: null, to: null, precision: "none" }
  for (const { pattern, span } of forms) {
    const found = pattern.exec(text)
    const understood = found
      ? span(
          found.map((part) => part ?? ""),
          fiscalYear,
        )
      : null
    if (understood) return understood
  }
  return null
}

const year = String.raw`(\d{4})`
const of = "(?:of |de |d |the |du )?"
const fiscal = String.raw`(?:fy|fiscal year|fiscal|exercice|annee financiere|annee fiscale|ef|af)`
const nth: Record<string, number> = {
  first: 1,
  premier: 1,
  second: 2,
  deuxieme: 2,
  third: 3,
  troisieme: 3,
  fourth: 4,
  quatrieme: 4,
  last: 4,
  dernier: 4,
}

const forms: readonly Form[] = [
  // 2016-06-15, with or without a time
  {
    pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ][\d:.]+z?)?$/,
    span: ([, y, m, d]) => daySpan(Number(y), Number(m), Number(d)),
  },
  // 13/04/2026: only when it can be no other day
  {
    pattern: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
    span: ([, a, b, y]) => onlyDay(Number(a), Number(b), Number(y)),
  },
  // 15 June 2016, le 15 juin 2016, 15-Jun-16, 1 avril
  {
    pattern: new RegExp(`^(?:le )?(\\d{1,2})[ -]${of}(${monthPattern})(?:[ -]${of}(\\d{4}|\\d{2}))?$`),
    span: ([, d, m, y], at) => dayIn({ day: d!, month: m!, year: y! }, at),
  },
  // June 15 2016, June 15
  {
    pattern: new RegExp(`^(${monthPattern}) (?:the )?(\\d{1,2})(?: ${year})?$`),
    span: ([, m, d, y], at) => dayIn({ day: d!, month: m!, year: y! }, at),
  },
  // March 2017, mars, 2017 March
  {
    pattern: new RegExp(`^(${monthPattern})(?:[ -]${of}${year})?$`),
    span: ([, m, y], at) => monthIn(m!, y!, at),
  },
  { pattern: new RegExp(`^${year}[ -](${monthPattern})$`), span: ([, y, m], at) => monthIn(m!, y!, at) },
  // Mar-17, as a spreadsheet shows a month
  {
    pattern: new RegExp(`^(${monthPattern})-(\\d{2})$`),
    span: ([, m, y], at) => monthIn(m!, String(fullYear(y!)), at),
  },
  // 06/2026; 2026-06 (but 2026-27 is a fiscal year, below)
  { pattern: /^(\d{1,2})[/-](\d{4})$/, span: ([, m, y]) => numberedMonth(Number(y), Number(m)) },
  {
    pattern: /^(\d{4})[-/](\d{1,2})$/,
    span: ([, y, m]) => (isNextYear(y!, m!) ? null : numberedMonth(Number(y), Number(m))),
  },
  // Summer 2016, été 2016, Winter 2016-17, hiver
  {
    pattern: new RegExp(`^(?:l )?(${seasonPattern})(?: ${of}${year}(?:[-/ ](\\d{2,4}))?)?$`),
    span: ([, s, y, next], at) => seasonIn({ season: s!, year: y!, next: next! }, at),
  },
  // Q3, T3 2026-27, Quarter 3, 3 trimestre, third quarter of 2026-27
  {
    pattern: new RegExp(
      `^(?:q|t|quarter|qtr|trimestre|trim) ?([1-4])(?:[ ,-]+${of}${fiscal}? ?${year}(?:[-/](\\d{2,4}))?)?$`,
    ),
    span: ([, q, y, next], at) => quarterIn({ quarter: Number(q), year: y!, next: next! }, at),
  },
  {
    pattern: new RegExp(
      `^(?:le |the )?([1-4]|${Object.keys(nth).join("|")}) (?:quarter|qtr|trimestre|trim)(?: ${of}${fiscal}? ?${year}(?:[-/](\\d{2,4}))?)?$`,
    ),
    span: ([, q, y, next], at) => quarterIn({ quarter: nth[q!] ?? Number(q), year: y!, next: next! }, at),
  },
  // 2016-17, FY 2026-27, exercice 2026-2027, FY26-27
  {
    pattern: new RegExp(`^(?:${fiscal} ?)?${year}[-/](\\d{2}|\\d{4})$`),
    span: ([, y, next]) => yearsSpan(y!, next!),
  },
  {
    pattern: new RegExp(`^${fiscal} ?(\\d{2})[-/](\\d{2})$`),
    span: ([, y, next]) => yearsSpan(String(fullYear(y!)), next!),
  },
  { pattern: new RegExp(`^${fiscal} ?${year}$`), span: ([, y]) => fiscalSpan(Number(y)) },
  {
    pattern: /^(?:fiscal year|this fiscal year|l exercice|exercice|annee financiere|plan year)$/,
    span: (_, at) => fiscalSpan(at),
  },
  // 2016
  {
    pattern: new RegExp(`^(?:in |en )?${year}$`),
    span: ([, y]) => (isYear(Number(y)) ? monthsSpan({ year: Number(y), month: 1 }, 12, "year") : null),
  },
  // the end of ..., early ..., mi-...
  {
    pattern: /^(?:the |la |le )?(end|late|fin|early|beginning|start|debut|mid|middle|mi|milieu)[ -](.+)$/,
    span: ([, part, rest], at) => partOf(part!, rest!, at),
  },
  {
    pattern: /^(?:fiscal )?year[ -]?end$|^fin d (?:annee|exercice)$/,
    span: (_, at) => edge(fiscalSpan(at), "to"),
  },
  // the week of 15 June
  {
    pattern: /^(?:the )?(?:week of|semaine du|la semaine du) (.+)$/,
    span: ([, rest], at) => weekFrom(singleSpan(rest!, at)),
  },
  // by ..., from ...
  {
    pattern: /^(?:before|avant)(?: the| la| le| l)? (.+)$/,
    span: ([, rest], at) => beside(singleSpan(rest!, at), "before"),
  },
  {
    pattern: /^(?:after|apres)(?: the| la| le| l)? (.+)$/,
    span: ([, rest], at) => beside(singleSpan(rest!, at), "after"),
  },
  {
    pattern:
      /^(?:by|until|till|no later than|due|on or before|up to|d ici|au plus tard|jusqu a|jusqu au|d ici a)(?: the| la| le| l)? (.+)$/,
    span: ([, rest], at) => oneSided(singleSpan(rest!, at), "to"),
  },
  {
    pattern:
      /^(?:from|since|starting|starts|beginning|as of|a partir de|a partir du|a compter de|a compter du|des|depuis|debute en)(?: the| la| le| l| in)? (.+)$/,
    span: ([, rest], at) => oneSided(singleSpan(rest!, at), "from"),
  },
  { pattern: /^(?:in|on|during|en|au|a l|le|the) (.+)$/, span: ([, rest], at) => singleSpan(rest!, at) },
]

/**
 * The end or the start of a period is its last or first day. Of a month, early is up to the 10th, the middle up to the
 * 20th, late after that; what is early in a year nobody can say.
 */
function partOf(part: string, rest: string, fiscalYear: FiscalYear): Span | null {
  const whole = singleSpan(rest.replace(/^(?:of the|of|de la|de l|de|d|du) /, ""), fiscalYear)
  if (/^(?:end|fin)$/.test(part)) return edge(whole, "to")
  if (/^(?:beginning|start|debut)$/.test(part)) return edge(whole, "from")
  if (whole?.precision !== "month" || !whole.from || !whole.to) return null
  const first = { early: 1, late: 21 }[part] ?? 11
  const to = first === 21 ? whole.to : whole.from.with({ day: first + 9 })
  return { from: whole.from.with({ day: first }), to, precision: "part-of-month" }
}

function edge(whole: Span | null, which: "from" | "to"): Span | null {
  const day = whole?.[which]
  return day ? { from: day, to: day, precision: "part-of-month" } : null
}

function weekFrom(day: Span | null): Span | null {
  if (!day?.from || day.precision !== "day") return null
  return { from: day.from, to: day.from.add({ days: 6 }), precision: "range" }
}

function beside(whole: Span | null, which: "before" | "after"): Span | null {
  if (!whole?.from || !whole.to) return null
  if (which === "before") return { ...whole, from: null, to: whole.from.subtract({ days: 1 }) }
  return { ...whole, from: whole.to.add({ days: 1 }), to: null }
}

function oneSided(whole: Span | null, which: "from" | "to"): Span | null {
  if (!whole?.[which]) return null
  return which === "to" ? { ...whole, from: null } : { ...whole, to: null }
}
