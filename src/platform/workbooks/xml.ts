import { WorkbookRefusal } from "./refusal.ts"

/**
 * The text of an XML part, without what a spreadsheet never needs: a document type or an entity is refused (nothing is
 * ever expanded or looked up), comments are dropped, and quoted sections become ordinary text.
 */
export function xmlText(bytes: Buffer): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  if (!text.includes("<!")) return text
  if (/<!(?:doctype|entity)/i.test(text)) throw new WorkbookRefusal("forbidden-xml")
  return rewritten(
    rewritten(text, "<!--", "-->", () => ""),
    "<![CDATA[",
    "]]>",
    escapeXml,
  )
}

const attribute = /(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The attributes of one tag, by their name without its prefix ("r:id" is "id"). */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = "", double, single] of tag.matchAll(attribute)) {
    found[name.slice(name.indexOf(":") + 1)] = unescapeXml(double ?? single ?? "")
  }
  return found
}

/** Every opening tag of that name, whatever its prefix, as its attributes. */
export function tagsOf(xml: string, name: string): Record<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^<>]*)>`, "g"))
  return [...tags].map(([, inside = ""]) => attributesOf(inside))
}

/**
 * The text inside the first element of that name, or null. Looks once for its start and once for its end, so that a file
 * made to be slow (a million starts, no end) is no slower than another.
 */
export function insideOf(xml: string, name: string): string | null {
  const { open, close } = edgesOf(name)
  const found = open.exec(xml)
  if (!found) return null
  if (found[0].endsWith("/>")) return ""
  const start = found.index + found[0].length
  close.lastIndex = start
  return xml.slice(start, close.exec(xml)?.index ?? xml.length)
}

/** The text inside every element of that name, in order. One of them inside another counts with the outer one. */
export function insidesOf(xml: string, name: string): string[] {
  return elementsOf(xml, name).map(({ from, to }) => xml.slice(from, to))
}

/** The text without the elements of that name. */
export function withoutElements(xml: string, name: string): string {
  let rest = ""
  let after = 0
  for (const { start, end } of elementsOf(xml, name)) {
    rest += xml.slice(after, start)
    after = end
  }
  return rest + xml.slice(after)
}

/** Where an element starts and ends, and what lies inside it. */
type Element = { start: number; from: number; to: number; end: number }

function elementsOf(xml: string, name: string): Element[] {
  const { each, close } = edgesOf(name)
  const found: Element[] = []
  each.lastIndex = 0
  for (let open = each.exec(xml); open; open = each.exec(xml)) {
    const from = each.lastIndex
    if (open[0].endsWith("/>")) {
      found.push({ start: open.index, from, to: from, end: from })
      continue
    }
    close.lastIndex = from
    const shut = close.exec(xml)
    if (!shut) throw new WorkbookRefusal("damaged")
    found.push({ start: open.index, from, to: shut.index, end: close.lastIndex })
    each.lastIndex = close.lastIndex
  }
  return found
}

type Edges = { open: RegExp; each: RegExp; close: RegExp }

const edges = new Map<string, Edges>()

function edgesOf(name: string): Edges {
  const known = edges.get(name)
  if (known) return known
  const made = {
    open: new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^<>]*>`),
    each: new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^<>]*>`, "g"),
    close: new RegExp(`</(?:\\w+:)?${name}\\s*>`, "g"),
  }
  edges.set(name, made)
  return made
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal, hex, name: string) => {
      if (name) return entities[name] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

function rewritten(text: string, open: string, close: string, rewrite: (inside: string) => string): string {
  let whole = ""
  let from = 0
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
    const end = text.indexOf(close, at + open.length)
    if (end < 0) throw new WorkbookRefusal("damaged")
    whole += text.slice(from, at) + rewrite(text.slice(at + open.length, end))
    from = end + close.length
  }
  return whole + text.slice(from)
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  return "utf-8"
}
