/** The labels of a breakdown: one a line, each once, in the order they were written. */
export function labelsOf(breakdown: string): string[] {
  const lines = breakdown.split("\n").map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ""))]
}
