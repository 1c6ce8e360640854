export type Count = { option: string; value: number }

/** The counts of a vote as one text, an option on each line: "yes: 5". */
export function countsText(counts: readonly Count[]): string {
  return counts.map(({ option, value }) => `${option}: ${value}`).join("\n")
}

/** Null where a line is no count. */
export function countsIn(text: string): Count[] | null {
  const counts = text.split("\n").map((line) => /^(.+): *(\d{1,9})$/.exec(line.trim()))
  if (counts.includes(null)) return null
  return counts.map((count) => ({ option: count![1]!.trim(), value: Number(count![2]) }))
}
