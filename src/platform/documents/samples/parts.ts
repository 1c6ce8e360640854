import type { Block } from "../document-tree.ts"

export function sampleRows(name: string, service: string, count: number): string[][] {
  return Array.from({ length: count }, (_, place) => [
    `${name} ${place + 1}`,
    service,
    String(20 + ((place * 7) % 13)),
    place % 5 === 4 ? "" : String(5 + ((place * 3) % 11)),
  ])
}

export function sampleFigure(
  caption: string,
  alt: string,
  [year, people, source] = ["Year", "People", "Partners’ quarterly reports"],
): Block {
  const heights = [310, 280, 455, 610, 760, 905]
  const bars = heights.map((height, place) => {
    const top = 240 - height / 4
    return `<rect x="${50 + place * 90}" y="${top}" width="56" height="${height / 4}" fill="#1d5c4c"/><text x="${78 + place * 90}" y="${top - 8}" text-anchor="middle">${height}</text><text x="${78 + place * 90}" y="262" text-anchor="middle">${2021 + place}</text>`
  })
  return {
    kind: "figure",
    caption,
    alt,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -20 600 300" font-family="system-ui, sans-serif" font-size="14" fill="#1d1c1a">${bars.join("")}<path d="M40 240H590" stroke="#1d1c1a"/></svg>`,
    numbers: {
      columns: [{ header: year as string }, { header: people as string, align: "end" }],
      rows: heights.map((height, place) => [String(2021 + place), String(height)]),
      rowHeaders: "first-column",
    },
    source: source as string,
  }
}
