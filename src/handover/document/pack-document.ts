import { documentLabels } from "#platform/documents"
import type { Block, DocumentTree } from "#platform/documents"
import { formatDate } from "#platform/words"
import type { Pack, Part, Said } from "../rules/pack.ts"
import { words } from "../words/index.ts"

/** A pack as a document to print or to send. */
export function packDocument(pack: Pack): DocumentTree {
  const { language: locale } = pack
  const say = words(locale)
  return {
    language: `${locale}-CA`,
    title: pack.title,
    subtitle: pack.from,
    author: pack.from,
    date: pack.on,
    ...(pack.isSample ? { banner: say("sample") } : {}),
    runningHead: `${pack.from} · ${pack.title}`,
    labels: documentLabels(locale),
    facts: [{ label: say("as-of"), value: formatDate(locale, pack.on) }, ...pack.facts],
    blocks: [{ kind: "paragraph", text: pack.lead }, ...pack.parts.flatMap((part) => partBlocks(pack, part))],
  }
}

function partBlocks({ language }: Pack, { id, title, said, lines, none }: Part): Block[] {
  const paragraph = ({ text, lang }: Said): Block => ({
    kind: "paragraph",
    text: lang === language ? text : [{ kind: "foreign", text, language: `${lang}-CA` }],
  })
  return [
    { kind: "heading", level: 2, id, text: title },
    ...said.map(paragraph),
    ...(lines.length > 0
      ? [
          {
            kind: "list" as const,
            ordering: "bulleted" as const,
            points: lines.map(({ text }) => ({ text })),
          },
        ]
      : []),
    ...(none !== undefined && said.length + lines.length === 0
      ? [{ kind: "paragraph" as const, text: none }]
      : []),
  ]
}
