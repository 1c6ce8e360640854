import type { Block, Table } from "#platform/documents"
import type { Locale } from "#platform/words"
import type { ReportContent, RowBehind } from "./content.ts"
import { words } from "./words/index.ts"

const kinds: readonly RowBehind["kind"][] = ["organization", "body", "seat", "activity", "update", "document"]

/** Every row behind the figures and every document under the claims, once: so that a reader can count again. */
export function annexBlocks(content: ReportContent, locale: Locale): Block[] {
  const say = words(locale)
  const rows = rowsIn(content)
  const tables = kinds.flatMap((kind) => {
    const own = merged(
      rows.filter((row) => row.kind === kind),
      locale,
    )
    return own.length === 0
      ? []
      : [annexTable(`rows-${kind}`, say(`rows-${kind}`, { count: own.length }), own, locale)]
  })
  const papers = merged(documentsUnderClaims(content), locale)
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

function merged(
  rows: readonly Pick<RowBehind, "id" | "title" | "detail">[],
  locale: Locale,
): [string, string][] {
  const byId = new Map<string, { title: string; details: Set<string> }>()
  for (const { id, title, detail } of rows) {
    const row = byId.get(id) ?? { title: title[locale], details: new Set<string>() }
    if (detail[locale] !== "") row.details.add(detail[locale])
    byId.set(id, row)
  }
  return [...byId.values()].map(({ title, details }) => [title, [...details].join("; ")])
}
