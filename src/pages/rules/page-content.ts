import { fromMarkdown } from "mdast-util-from-markdown"
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent } from "mdast"
import { isTangled } from "./tangled.ts"

/** What a page may hold, and nothing else: no markup of the writer's reaches the reader. */
export type Block =
  | { kind: "heading"; level: 2 | 3 | 4; children: Inline[] }
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "list"; isOrdered: boolean; start: number; items: Block[][] }
  | { kind: "quote"; children: Block[] }
  | { kind: "break" }

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong" | "emphasis"; children: Inline[] }
  | { kind: "link"; href: string; children: Inline[] }
  | { kind: "line-break" }

/** What a writer should mend, with the words it is about. */
export type ContentProblem = {
  problem:
    | "first-heading"
    | "skipped-heading"
    | "empty-heading"
    | "bare-link"
    | "odd-address"
    | "markup"
    | "picture"
    | "picture-without-words"
  about: string
}

export type PageContent = { blocks: Block[]; problems: ContentProblem[] }

/**
 * A subset of CommonMark: headings from the second level, paragraphs, lists, quotes, strong, emphasis, links. Headings never
 * skip a level as they are shown, whatever was typed; the problem is told to the writer.
 */
export function pageContent(body: string): PageContent {
  const reading: Reading = { problems: [], level: 1 }
  const isPlain = isTangled(body)
  if (isPlain) reading.problems.push({ problem: "markup", about: shortened(body) })
  const { children } = fromMarkdown(body, isPlain ? { extensions: [plainly] } : undefined)
  return { blocks: children.flatMap((node) => blocksOf(node, reading)), problems: reading.problems }
}

/** What can be nested is left as it was typed. */
const plainly = { disable: { null: ["blockQuote", "list", "attention"] } }

type Reading = { problems: ContentProblem[]; level: number }

function blocksOf(node: RootContent | BlockContent | DefinitionContent, reading: Reading): Block[] {
  switch (node.type) {
    case "heading":
      return headingOf(node.depth, inlinesOf(node.children, reading), reading)
    case "paragraph":
      return [{ kind: "paragraph", children: inlinesOf(node.children, reading) }]
    case "list":
      return [
        {
          kind: "list",
          isOrdered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item: ListItem) =>
            item.children.flatMap((child) => blocksOf(child, reading)),
          ),
        },
      ]
    case "blockquote":
      return [{ kind: "quote", children: node.children.flatMap((child) => blocksOf(child, reading)) }]
    case "thematicBreak":
      return [{ kind: "break" }]
    case "code":
      return [{ kind: "paragraph", children: [{ kind: "text", text: node.value }] }]
    case "html":
      reading.problems.push({ problem: "markup", about: shortened(node.value) })
      return [{ kind: "paragraph", children: [{ kind: "text", text: node.value }] }]
    default:
      return []
  }
}

/** The page's title is the first level; a heading goes at most one deeper than the one before it. */
function headingOf(depth: number, children: Inline[], reading: Reading): Block[] {
  const about = textOf(children)
  if (about === "") {
    reading.problems.push({ problem: "empty-heading", about: "#".repeat(depth) })
    return []
  }
  if (depth === 1) reading.problems.push({ problem: "first-heading", about })
  else if (depth > reading.level + 1) reading.problems.push({ problem: "skipped-heading", about })
  const level = Math.min(Math.max(2, depth), reading.level + 1, 4) as 2 | 3 | 4
  reading.level = level
  return [{ kind: "heading", level, children }]
}

function inlinesOf(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case "text":
        return [{ kind: "text", text: node.value }]
      case "inlineCode":
        return [{ kind: "text", text: node.value }]
      case "strong":
      case "emphasis":
        return [{ kind: node.type, children: inlinesOf(node.children, reading) }]
      case "break":
        return [{ kind: "line-break" }]
      case "link":
        return linkOf(node.url, inlinesOf(node.children, reading), reading)
      case "image":
        reading.problems.push({
          problem: node.alt ? "picture" : "picture-without-words",
          about: shortened(node.alt || node.url),
        })
        return node.alt ? [{ kind: "text", text: node.alt }] : []
      case "html":
        reading.problems.push({ problem: "markup", about: shortened(node.value) })
        return [{ kind: "text", text: node.value }]
      default:
        return []
    }
  })
}

/** What says nothing by itself: a screen reader lists links without the sentence around them (WCAG 2.4.4). */
const bare = new Set(
  ["here", "click here", "this link", "link", "read more", "more", "learn more", "this page"].concat([
    "ici",
    "cliquez ici",
    "ce lien",
    "lien",
    "lire la suite",
    "en savoir plus",
    "plus",
    "cette page",
  ]),
)

function linkOf(url: string, children: Inline[], reading: Reading): Inline[] {
  const text = textOf(children).trim()
  const href = safeAddress(url)
  if (!href) {
    reading.problems.push({ problem: "odd-address", about: shortened(text || url) })
    return children
  }
  const said = text.toLowerCase().replaceAll(/[.!…:]+$/g, "")
  if (said === "" || bare.has(said) || /^(https?:\/\/|www\.)/.test(said))
    reading.problems.push({ problem: "bare-link", about: shortened(text || url) })
  return [{ kind: "link", href, children: text === "" ? [{ kind: "text", text: url }] : children }]
}

/**
 * The web, mail, telephone, or an address of this site. Anything else (scripts, files) is no link; nor is what holds a
 * control character, as browsers leave tabs and newlines out: `/<tab>/elsewhere` would lead to another site.
 */
export function safeAddress(typed: string): string | null {
  if (/\p{Cc}/u.test(typed)) return null
  const url = typed.trim()
  if (/^\/(?![/\\])/.test(url)) return url
  if (!URL.canParse(url)) return null
  return ["https:", "http:", "mailto:", "tel:"].includes(new URL(url).protocol) ? url : null
}

/** The words alone, a line for each block: for search, for a summary, for how hard they are to read. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "list") return block.items.map((item) => plainText(item)).join("\n")
      if (block.kind === "quote") return plainText(block.children)
      return block.kind === "break" ? "" : textOf(block.children)
    })
    .filter((line) => line !== "")
    .join("\n")
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === "text") return inline.text
      return inline.kind === "line-break" ? " " : textOf(inline.children)
    })
    .join("")
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
