import { writeWorkbook } from "#platform/workbooks"
import type { WrittenCell } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { evidenceWords } from "#evidence"
import type { AnswerContent, FigureContent, ReportContent } from "../rules/content.ts"
import type { Cell, ReportValue } from "../rules/report-value.ts"
import { words } from "../words/index.ts"
import { cellWords } from "./value-words.ts"

/** The annex: every figure with how it was counted, every cell of its tables, every row behind, every claim and what it stands on. */
export function figuresWorkbook(content: ReportContent, locale: Locale): Promise<Uint8Array> {
  const say = words(locale)
  const sheets = [
    { name: say("sheet-figures"), rows: figures(content, locale) },
    { name: say("sheet-tables"), rows: cells(content, locale) },
    { name: say("sheet-rows"), rows: rowsBehind(content, locale) },
    { name: say("sheet-claims"), rows: claims(content, locale) },
    { name: say("sheet-sources"), rows: sources(content, locale) },
  ]
  return writeWorkbook(sheets.map(({ name, rows }) => ({ name, rows })))
}

type Placed<Kind extends AnswerContent["kind"]> = {
  letter: string
  answer: Extract<AnswerContent, { kind: Kind }>
}

function answersOf<Kind extends AnswerContent["kind"]>(
  { sections }: ReportContent,
  kind: Kind,
): Placed<Kind>[] {
  return sections.flatMap(({ letter, answers }) =>
    answers.flatMap((answer) => (answer.kind === kind ? [{ letter, answer } as Placed<Kind>] : [])),
  )
}

type Head = Parameters<ReturnType<typeof words>>[0]

function headed(locale: Locale, heads: readonly Head[], rows: WrittenCell[][]): WrittenCell[][] {
  return [heads.map((head) => words(locale)(head)), ...rows]
}

function figures(content: ReportContent, locale: Locale): WrittenCell[][] {
  const rows = answersOf(content, "figure").flatMap(({ letter, answer }) =>
    answer.numbers.map(({ label, value, of, base }): WrittenCell[] => [
      letter,
      answer.wording[locale],
      label[locale],
      ...valueCells(locale, value),
      of ? plain(locale, of) : null,
      base,
      answer.how[locale],
    ]),
  )
  const heads = [
    "section",
    "question",
    "figure",
    "number",
    "computed",
    "reason",
    "out-of",
    "rows-looked-at",
    "how",
  ] as const
  return headed(locale, heads, rows)
}

function cells(content: ReportContent, locale: Locale): WrittenCell[][] {
  const rows = answersOf(content, "figure").flatMap(({ letter, answer }) =>
    answer.tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.map((cell, place): WrittenCell[] => [
          letter,
          table.caption[locale],
          row.label[locale],
          table.headings[place + 1]?.[locale] ?? "",
          ...(cell.state === "words" ? [cell.words[locale], null, null] : valueCells(locale, cell)),
          table.base,
        ]),
      ),
    ),
  )
  return headed(
    locale,
    ["section", "table", "row", "column", "number", "computed", "reason", "rows-looked-at"],
    rows,
  )
}

function rowsBehind(content: ReportContent, locale: Locale): WrittenCell[][] {
  const rows = answersOf(content, "figure").flatMap(({ letter, answer }) =>
    answer.rows.map((row): WrittenCell[] => [
      letter,
      answer.wording[locale],
      row.kind,
      row.title[locale],
      row.detail[locale],
      countedIn(answer, row.id, locale),
      row.id,
    ]),
  )
  return headed(
    locale,
    ["section", "question", "kind-of-row", "row-title", "row-detail", "counted-in", "row-id"],
    rows,
  )
}

/** Which numbers of a figure a row was counted in. */
function countedIn({ numbers, tables }: FigureContent, id: string, locale: Locale): string {
  const inNumbers = numbers.filter(({ behind }) => behind.includes(id)).map(({ label }) => label[locale])
  const inRows = tables.flatMap(({ rows }) =>
    rows.filter(({ behind }) => behind.includes(id)).map(({ label }) => label[locale]),
  )
  return [...new Set([...inNumbers, ...inRows])].join("; ")
}

function claims(content: ReportContent, locale: Locale): WrittenCell[][] {
  const say = words(locale)
  const rows = answersOf(content, "claims").flatMap(({ letter, answer }) =>
    answer.claims.flatMap((claim): WrittenCell[][] => {
      const extent = answer.extents.find(({ code }) => code === claim.extent)?.wording[locale] ?? claim.extent
      const about = [letter, answer.wording[locale], extent, claim.text[locale], claim.contributors[locale]]
      if (claim.evidence.length === 0) return [[...about, say("no-evidence"), null, null]]
      return claim.evidence.map(({ kind, title, strength }) => [
        ...about,
        title[locale],
        evidenceWords(locale)(`kind-${kind}`),
        strength?.words[locale] ?? null,
      ])
    }),
  )
  const heads = [
    "section",
    "question",
    "extent",
    "part-claim",
    "contributors",
    "part-evidence",
    "kind-of-row",
    "strength",
  ] as const
  return headed(locale, heads, rows)
}

function sources(content: ReportContent, locale: Locale): WrittenCell[][] {
  const rows = answersOf(content, "narrative").flatMap(({ letter, answer }) =>
    (answer.sources ?? []).map(({ title, source }): WrittenCell[] => [
      letter,
      answer.wording[locale],
      title[locale],
      source[locale],
    ]),
  )
  return headed(locale, ["section", "question", "row-title", "source"], rows)
}

/** The number or why there is none; what was computed, and the reason, where it was corrected by hand. */
function valueCells(locale: Locale, value: ReportValue): WrittenCell[] {
  if (value.state !== "value" || !value.overridden) return [plain(locale, value), null, null]
  return [value.value, plain(locale, value.overridden.computed), value.overridden.reason]
}

function plain(locale: Locale, cell: Cell): WrittenCell {
  return cell.state === "value" ? cell.value : cellWords(locale, cell)
}
