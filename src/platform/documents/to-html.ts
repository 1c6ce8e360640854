import { directionOf } from "#platform/words"
import { markup, Markup } from "./markup.ts"
import type {
  Callout,
  DocumentTree,
  Fact,
  Grid,
  Heading,
  List,
  Phrase,
  Quotation,
  SubPoint,
  Text,
} from "./document-tree.ts"
import { layOut, phrasesIn } from "./lay-out.ts"
import type { LaidBlock, Layout } from "./lay-out.ts"
import { readBeside } from "./read-beside.ts"

type Laid<Kind extends LaidBlock["kind"]> = Extract<LaidBlock, { kind: Kind }>

const style = new Markup(readBeside("document.css"))

/**
 * A whole HTML page that stands alone: no script, no request, its own style for screen, dark and print.
 * @throws DocumentRefused when the tree cannot be accessible.
 */
export function toHtml(tree: DocumentTree): string {
  const layout = layOut(tree)
  const { language, direction, title, author, date, banner, footer, labels } = layout
  return String(markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="author" content="${author}">
<meta name="date" content="${date}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#_text">${labels.skipToText}</a>
<header>
<p class="running-head">${layout.runningHead}</p>
${banner && markup`<p class="banner">${banner}</p>`}
<h1>${title}</h1>
${layout.subtitle && markup`<p class="subtitle">${layout.subtitle}</p>`}
${layout.facts?.length ? factList(layout.facts) : undefined}
</header>
${contents(layout)}
<main id="_text" tabindex="-1">
${layout.blocks.map((block) => [drawBlock(block, layout), "\n"])}</main>
${footer && markup`<footer><p>${footer}</p></footer>`}
</body>
</html>
`)
}

function contents({ contents: headings, labels }: Layout): Markup | undefined {
  if (headings.length === 0) return undefined
  return markup`<nav aria-labelledby="_contents">
<h2 id="_contents">${labels.contents}</h2>
<ul>${headings.map(entry)}</ul>
</nav>`
}

function entry({ id, level, text }: Heading): Markup {
  return markup`<li class="level-${level}"><a href="#${id}">${text}</a></li>`
}

function drawBlock(block: LaidBlock, layout: Layout): Markup {
  switch (block.kind) {
    case "heading":
      return heading(block)
    case "paragraph":
      return markup`<p${anchor(block.id)}>${line(block.text)}</p>`
    case "list":
      return list(block.ordering, block.points)
    case "table":
      return table(block, layout)
    case "facts":
      return factList(block.facts)
    case "quotation":
      return quotation(block)
    case "callout":
      return callout(block, layout)
    case "figure":
      return figure(block, layout)
    case "page-break":
      return markup`<div class="page-break"></div>`
  }
}

function heading({ level, id, text }: Heading): Markup {
  if (level === 2) return markup`<h2 id="${id}">${text}</h2>`
  if (level === 3) return markup`<h3 id="${id}">${text}</h3>`
  return markup`<h4 id="${id}">${text}</h4>`
}

function list(ordering: List["ordering"], points: readonly (List["points"][number] | SubPoint)[]): Markup {
  const drawn = points.map((point) => {
    const under = "under" in point && point.under ? list(point.under.ordering, point.under.points) : undefined
    return markup`<li${anchor(point.id)}>${line(point.text)}${under}</li>`
  })
  return ordering === "numbered" ? markup`<ol>${drawn}</ol>` : markup`<ul>${drawn}</ul>`
}

function table(block: Laid<"table">, { labels }: Layout): Markup {
  const caption = markup`<strong>${block.label}</strong> ${block.caption}`
  const notes = block.notes?.map((note) => markup`<p class="small">${line(note)}</p>`)
  return markup`<div class="table"${anchor(block.id)}>
${grid(block, caption, `${block.label} ${block.caption}`)}
${notes}${source(block.source, labels.source)}</div>`
}

/** The table scrolls in its own region on a narrow screen, so the region takes the keyboard and has a name. */
function grid({ columns, rows, rowHeaders }: Grid, caption: Markup | string, name: string): Markup {
  const side = (column: number) => columns[column]?.align ?? "start"
  const head = columns.map(
    ({ header }, place) => markup`<th scope="col" class="${side(place)}">${header}</th>`,
  )
  const cell = (text: Text, place: number) =>
    rowHeaders && place === 0
      ? markup`<th scope="row" class="${side(place)}">${line(text)}</th>`
      : markup`<td class="${side(place)}">${line(text)}</td>`
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${name}">
<table><caption><span>${caption}</span></caption>
<thead><tr>${head}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map(cell)}</tr>\n`)}</tbody></table>
</div>`
}

// As an image the SVG runs no script, loads nothing and shares no ids with the page.
function figure(block: Laid<"figure">, { labels }: Layout): Markup {
  const address = `data:image/svg+xml;base64,${Buffer.from(block.svg).toString("base64")}`
  return markup`<figure${anchor(block.id)}>
<img src="${address}" alt="${block.alt}" width="${block.width}" height="${block.height}">
<figcaption><strong>${block.label}</strong> ${block.caption}</figcaption>
${source(block.source, labels.source)}<details><summary>${block.numbersLabel}</summary>
${grid(block.numbers, block.numbersLabel, block.numbersLabel)}
</details>
</figure>`
}

function factList(facts: readonly Fact[]): Markup {
  return markup`<dl>${facts.map(fact)}</dl>`
}

function fact({ label, value, id }: Fact): Markup {
  return markup`<div${anchor(id)}><dt>${label}</dt><dd>${line(value)}</dd></div>`
}

function quotation({ text, source: from, id }: Quotation): Markup {
  return markup`<figure class="quotation"${anchor(id)}><blockquote><p>${line(text)}</p></blockquote>
<figcaption>${line(from)}</figcaption></figure>`
}

function callout({ tone, text, id }: Callout, { labels }: Layout): Markup {
  return markup`<p class="callout ${tone}"${anchor(id)}><strong class="tone">${labels[tone]}</strong> ${line(text)}</p>`
}

function source(text: Text | undefined, label: string): Markup | undefined {
  return text === undefined ? undefined : markup`<p class="small">${label} ${line(text)}</p> `
}

function anchor(id: string | undefined): Markup | undefined {
  return id === undefined ? undefined : markup` id="${id}"`
}

function line(text: Text): Markup[] {
  return phrasesIn(text).map(phrase)
}

function phrase(part: Phrase): Markup {
  if (typeof part === "string") return markup`${part}`
  switch (part.kind) {
    case "strong":
      return markup`<strong>${part.text}</strong>`
    case "emphasis":
      return markup`<em>${part.text}</em>`
    case "foreign":
      return markup`<span lang="${part.language}" dir="${directionOf(part.language)}">${part.text}</span>`
    case "link":
      return markup`<a href="${part.address}">${part.text}</a>`
    case "reference":
      return markup`<a href="#${part.to}">${part.text}</a>`
  }
}
