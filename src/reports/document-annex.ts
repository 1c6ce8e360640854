import type { Block } from "#platform/documents"
import type { Locale } from "#platform/words"
import type { ReportContent, RowBehind } from "./content.ts"
import { words } from "./words/index.ts"

const kinds: readonly RowBehind["kind"][] = ["organization", "body", "seat", "activity", "update", "document"]

/** Every row behind the figures, once, with what it was counted by: so that a reader can count again. */
export function annexBlocks({ sections }: ReportContent, locale: Locale): Block[] {
  const say = words(locale)
  const rows = sections.flatMap(({ answers }) =>
    answers.flatMap((answer) => (answer.kind === "figure" ? answer.rows : [])),
  )
  const tables = kinds.flatMap((kind): Block[] => {
    const own = merged(
      rows.filter((row) => row.kind === kind),
      locale,
    )
    if (own.length === 0) return []
    return [
      {
        kind: "table",
        id: `rows-${kind}`,
        caption: say(`rows-${kind}`, { count: own.length }),
        columns: [
          { header: say("row-title"), share: 2 },
          { header: say("row-detail"), share: 2 },
        ],
        rows: own,
        rowHeaders: "first-column",
      },
    ]
  })
  if (tables.length === 0) return []
  return [
    { kind: "page-break" },
    { kind: "heading", level: 2, id: "rows-behind", text: say("rows-behind") },
    { kind: "paragraph", text: say("rows-behind-why") },
    ...tables,
  ]
}

function merged(rows: readonly RowBehind[], locale: Locale): [string, string][] {
  const byId = new Map<string, { title: string; details: Set<string> }>()
  for (const { id, title, detail } of rows) {
    const row = byId.get(id) ?? { title: title[locale], details: new Set<string>() }
    if (detail[locale] !== "") row.details.add(detail[locale])
    byId.set(id, row)
  }
  return [...byId.values()].map(({ title, details }) => [title, [...details].join("; ")])
}
