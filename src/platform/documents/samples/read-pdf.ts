import { inflateSync } from "node:zlib"

export type Role = { name: string; source: string; children: Role[] }
export type PdfStructure = { source: string; tree: Role; bookmarks: string[] }

/** The objects of a PDF that Typst wrote (they stand uncompressed), its structure tree and its bookmarks. */
export function readPdf(pdf: Uint8Array): PdfStructure {
  const source = Buffer.from(pdf).toString("latin1")
  const objects = new Map<string, string>()
  for (const [, number = "", body = ""] of source.matchAll(/\n(\d+) 0 obj\n([^]*?)\nendobj/g))
    objects.set(number, body)
  const root = /\/StructTreeRoot (\d+) 0 R/.exec(source)?.[1]
  if (root === undefined) throw new Error("the PDF is untagged")
  return { source, tree: readRole(objects, root), bookmarks: readBookmarks(objects) }
}

/** Every element of a role, in reading order. */
export function roles(role: Role, name: string): Role[] {
  return role.children.flatMap((child) => [...(child.name === name ? [child] : []), ...roles(child, name)])
}

function readRole(objects: Map<string, string>, number: string): Role {
  const source = objects.get(number) ?? ""
  const kids = /\/K \[([^\]]*)\]/.exec(source)?.[1] ?? ""
  const children = [...kids.matchAll(/(\d+) 0 R/g)]
    .map(([, kid = ""]) => kid)
    .filter((kid) => objects.get(kid)?.includes("/Type /StructElem"))
  return {
    name: /\/S \/(\w+)/.exec(source)?.[1] ?? "",
    source,
    children: children.map((kid) => readRole(objects, kid)),
  }
}

function readBookmarks(objects: Map<string, string>): string[] {
  return [...objects.values()].flatMap((body) => {
    if (!body.includes("/Dest")) return []
    const plain = /\/Title \(((?:[^()\\]|\\.)*)\)/.exec(body)?.[1]
    const wide = /\/Title <FEFF([0-9A-F]*)>/i.exec(body)?.[1]
    if (wide !== undefined) return [Buffer.from(wide, "hex").swap16().toString("utf16le")]
    return plain === undefined ? [] : [plain.replaceAll(/\\(.)/g, "$1")]
  })
}

/** The metadata packet, where the file says which standard it keeps. */
export function metadataOf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf)
  const source = bytes.toString("latin1")
  if (source.includes("<x:xmpmeta"))
    return source.slice(source.indexOf("<x:xmpmeta"), source.indexOf("</x:xmpmeta"))
  const streams = [...source.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) =>
    bytes.subarray(index + mark.length),
  )
  return streams.map(inflated).find((text) => text.includes("xmpmeta")) ?? ""
}

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString("utf8")
  } catch {
    return ""
  }
}
