import { readFileSync } from "node:fs"
import { join } from "node:path"
import { setImmediate } from "node:timers/promises"
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { directionOf } from "#platform/words"
import { DocumentRefused, nodesIn } from "./check-document.ts"
import type { DocumentTree } from "./document-tree.ts"
import { layOut } from "./lay-out.ts"
import type { Layout } from "./lay-out.ts"
import { fontFiles } from "./fonts.ts"
import { folder, readBeside } from "./read-beside.ts"

export type Pdf = {
  pdf: Uint8Array
  pages: number
  /** Characters no font here has, drawn as the replacement character U+FFFD: warn whoever asked for the file. */
  undrawn: readonly string[]
}

/** A file carried inside the PDF; readers list it beside the pages under its name. */
export type Attachment = { name: string; mediaType: string; description: string; content: Uint8Array }

/**
 * A tagged PDF/UA-1 file on Letter paper, the same bytes for the same tree. Measured: 27 pages in 0.2 s once warm.
 * @throws DocumentRefused when the tree or the typesetter finds it could not be accessible; never an untagged file.
 */
export async function toPdf(tree: DocumentTree, attachments: readonly Attachment[] = []): Promise<Pdf> {
  const source = JSON.stringify(typesettable(layOut(tree)))
  const typesetter = await warmTypesetter()
  // What the typesetter made is freed only when the event loop turns: a long run of reports would keep them all.
  await setImmediate()
  const { compiler } = typesetter
  const carried = attachments.map(({ content, mediaType, ...said }, place) => {
    const path = `/attached/${place}`
    compiler.mapShadow(join(folder, path), Buffer.from(content))
    return { ...said, mediaType: withoutParameters(mediaType), path }
  })
  try {
    return typesetWhatFontsHave({ ...typesetter, attached: JSON.stringify(carried) }, source)
  } finally {
    for (const { path } of carried) compiler.unmapShadow(join(folder, path))
    compiler.evictCache(2)
  }
}

/** `text/csv; charset=utf-8` is `text/csv`: in a PDF a type has no parameters. */
function withoutParameters(mediaType: string): string {
  return mediaType.split(";", 1)[0]!.trim()
}

/** What the pages are set with; `attached` says, as JSON, which files they carry. */
type Typesetter = { compiler: NodeCompiler; template: string; attached: string }
let warm: Promise<Typesetter> | undefined

function warmTypesetter(): Promise<Typesetter> {
  warm ??= startTypesetter()
  return warm
}

async function startTypesetter(): Promise<Typesetter> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler")
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
  })
  return { compiler, template: readBeside("document.typ"), attached: "[]" }
}

const isInvisible = (sign: string) => /^\p{Cf}+$/u.test(sign)
const standIn = (sign: string) => (isInvisible(sign) ? "" : "\uFFFD")

/** PDF/UA refuses a character without a glyph; one emoji in a comment must not hold back an annual report. */
function typesetWhatFontsHave(typesetter: Typesetter, source: string): Pdf {
  const undrawn = new Set<string>()
  for (;;) {
    const drawable = [...undrawn].reduce((text, sign) => text.replaceAll(sign, standIn(sign)), source)
    try {
      return { ...typeset(typesetter, drawable), undrawn: [...new Set([...undrawn].join(""))] }
    } catch (refusal) {
      const refused = charactersIn(refusal).filter((sign) => !undrawn.has(sign))
      if (refused.length === 0) throw refusal
      // A joiner fails only beside a character that does: it is left alone while others can go.
      const visible = refused.filter((sign) => !isInvisible(sign))
      const missing = visible.length > 0 ? visible : refused
      for (const sign of missing) undrawn.add(sign)
      refuseMostlyUndrawn(source, undrawn)
    }
  }
}

function typeset(
  { compiler, template, attached }: Typesetter,
  tree: string,
): { pdf: Uint8Array; pages: number } {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { tree, attached } })
  const document = compiled.result
  if (!document) throw new DocumentRefused(messagesIn(compiled.takeError()?.shortDiagnostics ?? []))
  try {
    return {
      pdf: new Uint8Array(compiler.pdf(document, { pdfStandard: "ua-1" })),
      pages: document.numOfPages,
    }
  } catch (refusal) {
    throw new DocumentRefused(refusalsIn(String(refusal)))
  }
}

/** The layout with each of its languages spelled as the typesetter wants it. */
function typesettable(layout: Layout): object {
  const languages = [...nodesIn(layout)].flatMap(({ language }) =>
    typeof language === "string" ? [language] : [],
  )
  const tongues = languages.map((language) => {
    const { language: lang, region = null } = new Intl.Locale(language)
    return [language, { lang, region, direction: directionOf(language) }]
  })
  return { ...layout, tongues: Object.fromEntries(tongues) }
}

// The exporter's refusals come as one printed Rust value: ... message: "PDF/UA-1 error: missing alt text", ...
function refusalsIn(printed: string): string[] {
  const messages = [...printed.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = ""]) => message)
  return messages.length === 0 ? [printed] : messages.map((message) => message.replaceAll(/\\(["\\])/g, "$1"))
}

function charactersIn(refusal: unknown): string[] {
  if (!(refusal instanceof DocumentRefused)) return []
  const printed = refusal.faults.flatMap(
    (fault) => /the text `"(.+)"` could not be displayed/.exec(fault)?.[1] ?? [],
  )
  return printed.map((sign) =>
    sign.replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  )
}

// A page of replacement characters is no document: its language needs a font that is not here.
function refuseMostlyUndrawn(source: string, undrawn: ReadonlySet<string>): void {
  const words = source.replaceAll(/"svg":"(?:[^"\\]|\\.)*"/g, "")
  const lost = [...undrawn].reduce((sum, sign) => sum + (words.split(sign).length - 1) * sign.length, 0)
  if (lost * 50 > words.length) throw new DocumentRefused([`no font here draws ${[...undrawn].join(" ")}`])
}

function messagesIn(diagnostics: readonly { message?: string }[]): string[] {
  return diagnostics.map(({ message = "the typesetter gave no reason" }) => message)
}
