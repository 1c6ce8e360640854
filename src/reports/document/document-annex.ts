import type { Block, Table } from "#platform/documents"
import type { Locale } from "#platform/words"
import type { ReportContent, RowBehind } from "../rules/content.ts"
import { words } from "../words/index.ts"

const kinds: readonly RowBehind["kind"][] = [
  "organization",
  "body",
  "seat",
  "meeting",
  "plan",
  "step",
  "decision",
  "priority",
  "activity",
  "lead",
  "update",
  "indicator",
  "contribution",
  "document",
]

/** The others stand in the order of the council and of the plan. */
const listedByName: ReadonlySet<RowBehind["kind"]> = new Set(["organization", "seat", "document"])

/** Every row behind the figures and every document under the claims, once: so that a reader can count again. */
export function annexBlocks(content: ReportContent, locale: Locale): Block[] {
  const say = words(locale)
  const rows = rowsIn(content)
  const tables = kinds.flatMap((kind) => {
    const found = merged(
      rows.filter((row) => row.kind === kind),
      locale,
    )
    const own = listedByName.has(kind) ? byName(found, locale) : found
    return own.length === 0
      ? []
      : [annexTable(`rows-${kind}`, say(`rows-${kind}`, { count: own.length }), own, locale)]
  })
  const papers = byName(merged(documentsUnderClaims(content), locale), locale)
  const evidence =
    papers.length === 0
      ? []
      : [annexTable("under-claims", say("documents-under-claims", { count: papers.length }), papers, locale)]
  if (tables.length + evidence.length === 0) return []
  return [
    { kind: "page-break" },
    { kind: "heading", level: 2, id: "rows-behind", text: say("rows-behind") },
    { kind: "paragraph", text: say("rows-behind-why") },
    ...tables,
    ...evidence,
  ]
}

function rowsIn({ sections }: ReportContent): RowBehind[] {
  return sections.flatMap(({ answers }) =>
    answers.flatMap((answer) => (answer.kind === "figure" ? answer.rows : [])),
  )
}

function documentsUnderClaims({ sections }: ReportContent) {
  const claims = sections.flatMap(({ answers }) =>
    answers.flatMap((answer) => (answer.kind === "claims" ? answer.claims : [])),
  )
  return claims
    .flatMap(({ evidence }) => evidence)
    .filter(({ kind }) => kind === "document")
    .map(({ id, title, strength }) => ({ id, title, detail: strength?.words ?? { en: "", fr: "" } }))
}

function annexTable(id: string, caption: string, rows: [string, string][], locale: Locale): Table {
  const say = words(locale)
  const hasDetails = rows.some(([, detail]) => detail !== "")
  const details = hasDetails ? [{ header: say("row-detail"), share: 2 }] : []
  return {
    kind: "table",
    id,
    caption,
    columns: [{ header: say("row-title"), share: 2 }, ...details],
    rows: hasDetails ? rows : rows.map(([title]) => [title]),
    rowHeaders: "first-column",
  }
}

/** Each row once, with all that is said of it; what is listed by name stands in the reader's alphabet. */
function merged(
  rows: readonly Pick<RowBehind, "id" | "title" | "detail">[],
  locale: Locale,
): [string, string][] {
  const byId = new Map<string, { title: string; details: string[] }>()
  for (const { id, title, detail } of rows) {
    const row = byId.get(id) ?? { title: title[locale], details: [] }
    if (!row.details.includes(detail[locale])) row.details.push(detail[locale])
    byId.set(id, row)
  }
  return [...byId.values()].map(({ title, details }) => [title, withoutRepeats(details).join("; ")])
}

function withoutRepeats(details: readonly string[]): string[] {
  return details.filter((detail) => !details.some((other) => other !== detail && other.includes(detail)))
}

function byName(rows: [string, string][], locale: Locale): [string, string][] {
  const { compare } = new Intl.Collator(`${locale}-CA`)
  return rows.toSorted(([one], [other]) => compare(one, other))
}
