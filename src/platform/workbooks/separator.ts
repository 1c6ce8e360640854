const candidates = [",", ";", "\t"] as const

/**
 * What stands between the cells of a text file: a comma, a semicolon (spreadsheet programs set to French write it) or a
 * tab. Chosen by which one splits most of the first lines into the same number of cells. A first line "sep=;" says it
 * outright, as Excel writes it, and is no row.
 */
export function separatorOf(text: string): { separator: string; body: string } {
  const said = /^sep=([,;\t])\r?\n/i.exec(text)
  if (said) return { separator: said[1]!, body: text.slice(said[0].length) }
  const lines = firstLines(text)
  const best = candidates.map((separator) => ({ separator, score: scoreOf(lines, separator) }))
  return { separator: best.toSorted((a, b) => b.score - a.score)[0]!.separator, body: text }
}

/** The first 40 lines with everything between quotes taken out, so that what is quoted does not count. */
function firstLines(text: string): string[] {
  return text
    .slice(0, 100_000)
    .split('"')
    .filter((_, index) => index % 2 === 0)
    .join("")
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 40)
}

function scoreOf(lines: readonly string[], separator: string): number {
  const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0)
  const alike = Map.groupBy(counts, (count) => count)
  return Math.max(0, ...[...alike].map(([count, same]) => same.length * same.length * count))
}
