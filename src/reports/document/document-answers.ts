import { chartOf } from "./chart.ts"
import { chartSvg } from "./chart-svg.ts"
import type { Block, Grid, Phrase, Text } from "#platform/documents"
import { formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import { evidenceWords } from "#evidence"
import type {
  AnswerContent,
  ChoiceContent,
  ClaimContent,
  ClaimsContent,
  EvidenceContent,
  FigureContent,
  FigureTable,
  NarrativeContent,
  TableContent,
} from "../rules/content.ts"
import { overriddenIn } from "../rules/override.ts"
import { correctionWords } from "./correction-words.ts"
import { cellWords, numberWords } from "./value-words.ts"
import { words } from "../words/index.ts"

/** One question and its answer, under a heading that is the question. */
export function answerBlocks(answer: AnswerContent, locale: Locale): Block[] {
  return [
    { kind: "heading", level: 3, id: `q-${answer.key}`, text: answer.wording[locale] },
    ...answered(answer, locale),
  ]
}

function answered(answer: AnswerContent, locale: Locale): Block[] {
  switch (answer.kind) {
    case "narrative":
      return narrative(answer, locale)
    case "choice":
      return choice(answer, locale)
    case "table":
      return typedTable(answer, locale)
    case "claims":
      return claims(answer, locale)
    case "figure":
      return figure(answer, locale)
  }
}

function narrative(answer: NarrativeContent, locale: Locale): Block[] {
  return [...narrativeText(answer, locale), ...sourcesQuoted(answer, locale)]
}

function sourcesQuoted({ sources = [] }: NarrativeContent, locale: Locale): Block[] {
  if (sources.length === 0) return []
  const points = sources.map(({ title, source }) => ({
    text: words(locale)("source-line", { title: title[locale], source: source[locale] }),
  }))
  return [
    { kind: "paragraph", text: words(locale)("sources-quoted") },
    { kind: "list", ordering: "bulleted", points },
  ]
}

function narrativeText({ text, required }: NarrativeContent, locale: Locale): Block[] {
  const say = words(locale)
  const other = locale === "en" ? "fr" : "en"
  if (text[locale] !== "") return paragraphs(text[locale])
  if (text[other] === "") return [none(say(required ? "not-written-yet" : "value-blank"))]
  return [
    none(say("not-written-in-this-language")),
    ...paragraphs(text[other], (part) => [{ kind: "foreign", text: part, language: `${other}-CA` }]),
  ]
}

/** A line somebody ended is a paragraph somebody meant. */
function paragraphs(text: string, as: (part: string) => Text = (part) => part): Block[] {
  return text
    .split(/\n+/)
    .filter((part) => part.trim() !== "")
    .map((part) => ({ kind: "paragraph", text: as(part) }))
}

function choice({ options, chosen, required }: ChoiceContent, locale: Locale): Block[] {
  const points = options
    .filter(({ code }) => chosen.includes(code))
    .map(({ wording }) => ({ text: wording[locale] }))
  const [only, ...more] = points
  if (!only) return [none(words(locale)(required ? "not-answered-yet" : "value-blank"))]
  return more.length === 0
    ? [{ kind: "paragraph", text: only.text }]
    : [{ kind: "list", ordering: "bulleted", points }]
}

function typedTable({ columns, rows, wording, required }: TableContent, locale: Locale): Block[] {
  if (rows.length === 0) return [none(words(locale)(required ? "not-answered-yet" : "value-blank"))]
  const headings = columns.map(({ heading, kind }) => ({
    header: heading[locale],
    align: kind === "text" || kind === "choice" ? ("start" as const) : ("end" as const),
  }))
  const [first, ...others] = headings
  if (!first) return []
  return [
    {
      kind: "table",
      caption: wording[locale],
      columns: [first, ...others],
      rows: rows.map((row) => row.map((cell, place) => cellWords(locale, cell, columns[place]?.kind))),
      rowHeaders: "first-column",
    },
  ]
}

function claims({ extents, claims: made, required }: ClaimsContent, locale: Locale): Block[] {
  if (made.length === 0) return [none(words(locale)(required ? "no-claim-yet" : "value-blank"))]
  const worded = (claim: ClaimContent) =>
    extents.find(({ code }) => code === claim.extent)?.wording[locale] ?? claim.extent
  return made.flatMap((claim) => claimBlocks(claim, worded(claim), locale))
}

function claimBlocks(claim: ClaimContent, extent: string, locale: Locale): Block[] {
  const say = words(locale)
  const said: Phrase[] = [{ kind: "strong", text: `${extent}.` }, ` ${claim.text[locale]}`]
  const others = claim.contributors[locale]
  const direct = claim.evidence.filter(({ steps }) => steps === 1)
  return [
    { kind: "paragraph", text: said },
    ...(others === "" ? [] : [{ kind: "paragraph" as const, text: say("also-contributed", { others }) }]),
    ...(direct.length === 0
      ? []
      : [
          { kind: "paragraph" as const, text: say("evidence-under") },
          {
            kind: "list" as const,
            ordering: "bulleted" as const,
            points: direct.map((node) => evidencePoint(node, claim, locale)),
          },
        ]),
    ...(claim.hasEvidence
      ? []
      : [{ kind: "callout" as const, tone: "important" as const, text: say("no-evidence") }]),
  ]
}

/** A piece of evidence and what it rests on next; all that lies deeper is in the annex, once. */
function evidencePoint(node: EvidenceContent, claim: ClaimContent, locale: Locale) {
  const next = claim.evidence.filter(({ under }) => under === node.id)
  const points = next.map((under) => ({ text: evidenceLine(under, locale) }))
  const text = evidenceLine(node, locale)
  return points.length === 0 ? { text } : { text, under: { ordering: "bulleted" as const, points } }
}

function evidenceLine({ kind, title, strength }: EvidenceContent, locale: Locale): string {
  return words(locale)("evidence-line", {
    kind: evidenceWords(locale)(`kind-${kind}`),
    title: title[locale],
    strength: strength?.words[locale] ?? "none",
  })
}

function figure(answer: FigureContent, locale: Locale): Block[] {
  const say = words(locale)
  const [first, ...others] = answer.facts.map(({ label, value }) => ({
    label: label[locale],
    value: value[locale],
  }))
  const points = answer.numbers.map((number) => ({
    text: [
      say("label", { label: number.label[locale] }),
      " ",
      { kind: "strong" as const, text: numberWords(locale, number) },
    ],
  }))
  const kinds = [...new Set(answer.rows.map(({ kind }) => kind))]
  const how: Phrase[] = [say("how-computed", { how: answer.how[locale] })]
  const annexes = kinds.flatMap((kind): Phrase[] => [
    " ",
    { kind: "reference", text: say("rows-in-annex", { kind }), to: `rows-${kind}` },
  ])
  return [
    ...(first ? [{ kind: "facts" as const, facts: [first, ...others] as const }] : []),
    ...(points.length > 0 ? [{ kind: "list" as const, ordering: "bulleted" as const, points }] : []),
    ...answer.tables.flatMap((table) => figureTable(table, locale)),
    ...corrections(answer, locale),
    { kind: "paragraph", text: [...how, ...annexes] },
  ]
}

/** Each number that was corrected by hand, with both numbers, the reason, and who and when. */
function corrections(answer: FigureContent, locale: Locale): Block[] {
  const points = overriddenIn(answer).map((part) => ({ text: correctionWords(locale, part) }))
  if (points.length === 0) return []
  return [
    { kind: "callout", tone: "note", text: words(locale)("corrected-by-hand", { count: points.length }) },
    { kind: "list", ordering: "bulleted", points },
  ]
}

/** Drawn and told: a drawing never stands without its numbers. */
function figureTable(table: FigureTable, locale: Locale): Block[] {
  const { caption, headings, rows, base } = table
  const [first, ...others] = headings
  if (!first || rows.length === 0) return []
  const isNumber = (place: number) => rows.every(({ cells }) => cells[place]?.state !== "words")
  // Words that say why there is no number need more room than a number.
  const isPlain = (place: number) => rows.every(({ cells }) => cells[place]?.state === "value")
  const chart = chartOf(table, locale)
  const named = `${caption[locale]} (${words(locale)("base", { base: formatNumber(locale, base) })})`
  const numbers: Grid = {
    columns: [
      { header: first[locale], share: 3 },
      ...others.map((heading, place) => ({
        header: heading[locale],
        share: isPlain(place) ? 1 : 2,
        align: isNumber(place) ? ("end" as const) : ("start" as const),
      })),
    ],
    rows: rows.map(({ label, cells }) => [label[locale], ...cells.map((cell) => cellWords(locale, cell))]),
    rowHeaders: "first-column",
  }
  if (!chart) return [{ kind: "table", caption: named, ...numbers }]
  return [{ kind: "figure", svg: chartSvg(chart), alt: chart.alt, caption: named, numbers }]
}

function none(text: string): Block {
  return { kind: "paragraph", text: [{ kind: "emphasis", text }] }
}
