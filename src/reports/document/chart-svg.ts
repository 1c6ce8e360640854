import { chartWidth } from "./chart.ts"
import type { Chart, Mark } from "./chart.ts"

const inks = { 1: "#1c5a46", 2: "#7a5c00", 3: "#8a3b2e" } as const
const text = "#1d1c1a"

/** A drawing for print: as lines and words, in colours that are told apart in grey too. */
export function chartSvg({ height, marks }: Chart): string {
  const box = `viewBox="0 0 ${chartWidth} ${height}"`
  const font = `font-family="Noto Sans, system-ui, sans-serif" font-size="13" fill="${text}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" direction="ltr" ${box} ${font}>${marks.map(markSvg).join("")}</svg>`
}

function markSvg(mark: Mark): string {
  switch (mark.kind) {
    case "bar":
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="${inks[mark.series]}"/>`
    case "text": {
      const weight = mark.strong ? ' font-weight="600"' : ""
      return `<text x="${mark.x}" y="${mark.y}" text-anchor="${mark.anchor}"${weight}>${escaped(mark.text)}</text>`
    }
    case "line": {
      const dashes = mark.series === 3 ? ' stroke-dasharray="6 4"' : ""
      const points = mark.points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")
      return `<polyline points="${points}" fill="none" stroke="${inks[mark.series]}" stroke-width="2"${dashes}/>`
    }
    case "dot":
      return `<circle cx="${mark.x.toFixed(1)}" cy="${mark.y.toFixed(1)}" r="4" fill="${inks[1]}"/>`
  }
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

function escaped(words: string): string {
  return words.replaceAll(/[&<>"]/g, (character) => entities[character] ?? "").replaceAll(/[^\P{Cc}\n]/gu, "")
}
