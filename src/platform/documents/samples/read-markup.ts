/** Words are tags without a name. */
export type Tag = { name: string; attributes: Record<string, string>; text: string; children: Tag[] }

/** Reads markup strictly: a tag left open or an attribute out of place throws. Enough for what we write ourselves. */
export function readMarkup(source: string): Tag {
  if (/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/u.test(source)) throw new Error("a character XML refuses")
  const root: Tag = { name: "", attributes: {}, text: "", children: [] }
  const open = [root]
  const body = source
    .replace(/^<\?xml[^>]*\?>|^<!doctype html>/, "")
    .replace(/<style>[^]*?<\/style>/, "<style/>")
  for (const piece of body.matchAll(token)) readPiece(piece, open)
  if (open.length > 1 || body.replaceAll(token, "") !== "") throw new Error("not well formed")
  return root
}

function readPiece(
  [, closing, name = "", attributes = "", selfClosed, text = ""]: RegExpMatchArray,
  open: Tag[],
): void {
  const current = open.at(-1) as Tag
  if (text) current.children.push({ name: "", attributes: {}, text: unescaped(text), children: [] })
  else if (closing) close(open, name)
  else {
    const tag = { name, attributes: readAttributes(attributes), text: "", children: [] }
    current.children.push(tag)
    if (!selfClosed && !/^(meta|img)$/.test(name)) open.push(tag)
  }
}

/** Every tag of a name below this one, in reading order. */
export function all(tag: Tag, name: string): Tag[] {
  return tag.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

export function wordsOf(tag: Tag): string {
  return tag.text + tag.children.map(wordsOf).join("")
}

const token = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<>]+)/g

function close(open: Tag[], name: string): void {
  if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([\w:.-]+)="([^"]*)"/g)]
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, unescaped(value)]))
}

function unescaped(text: string): string {
  if (/&(?!#\d+;|amp;|lt;|gt;|quot;|apos;)/.test(text)) throw new Error(`bare & in "${text.slice(0, 40)}"`)
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }
  return text.replaceAll(/&(#\d+|\w+);/g, (_, name: string) =>
    name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : (named[name] ?? ""),
  )
}
