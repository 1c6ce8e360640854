/** A text in at most so many lines of at most so many letters; what does not fit ends with an ellipsis. */
export function wrapped(text: string, most: number, lines: number): string[] {
  const kept: string[] = []
  let line = ""
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .map((one) => shortened(one, most))) {
    const longer = line ? `${line} ${word}` : word
    if ([...longer].length <= most) line = longer
    else {
      kept.push(line)
      line = word
    }
  }
  if (line) kept.push(line)
  if (kept.length <= lines) return kept
  return [...kept.slice(0, lines - 1), shortened(`${kept[lines - 1]}…${" ".repeat(most)}`, most)]
}

function shortened(text: string, most: number): string {
  const letters = [...text]
  if (letters.length <= most) return text
  return `${letters
    .slice(0, most - 1)
    .join("")
    .replace(/[\s…]+$/, "")}…`
}
