import { join } from "node:path"
import { Resvg } from "@resvg/resvg-js"
import { wrapped } from "../rules/wrapped.ts"

export type PreviewPicture = {
  title: string
  /** What kind of thing it is; the tagline, of the site itself. */
  kind: string
  /** Whose site it is. */
  name: string
  /** The site's own colour, dark enough for white letters. */
  ground: string
}

const [width, height, edge] = [1200, 630, 80]

/** Latin letters and Arabic ones: files of our own, so that a picture is the same on every machine. */
const fontFiles = [
  "noto-sans/700Bold/NotoSans_700Bold.ttf",
  "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "vazirmatn/700Bold/Vazirmatn_700Bold.ttf",
  "vazirmatn/400Regular/Vazirmatn_400Regular.ttf",
].map((path) => join(process.cwd(), "node_modules/@expo-google-fonts", path))

/** What a shared link shows of a page: 1200 by 630, PNG. */
export function previewPicture({ title, kind, name, ground }: PreviewPicture): Uint8Array {
  const size = title.length > 90 ? 52 : title.length > 45 ? 64 : 80
  const lines = wrapped(title, Math.floor((width - 2 * edge) / (size * 0.58)), 4)
  const top = height / 2 - ((lines.length - 1) * size * 1.2) / 2 + size * 0.3
  const isRightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(title)
  const place = isRightToLeft ? `x="${width - edge}" text-anchor="end"` : `x="${edge}"`
  const line = (y: number, look: string, said: string) =>
    `<text ${place} y="${y}" ${look}>${escaped(said)}</text>`
  const small = 'font-size="34" font-weight="400"'
  const large = `font-size="${size}" font-weight="700"`
  const [aside = ""] = wrapped(kind, 56, 1)
  const [whose = ""] = name === title ? [] : wrapped(name, 56, 1)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${ground}"/>
<rect y="${height - 18}" width="${width}" height="18" fill="#ffd08a"/>
<g fill="#ffffff" font-family="Noto Sans, Vazirmatn">
${line(edge + 30, small, aside)}
${lines.map((text, index) => line(top + index * size * 1.2, large, text)).join("\n")}
${line(height - edge, small, whose)}
</g></svg>`
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans" }
  return new Resvg(svg, { font }).render().asPng()
}

function escaped(text: string): string {
  return text
    .replaceAll(/\p{C}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
}
