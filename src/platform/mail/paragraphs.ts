/** The body of a letter: its paragraphs apart by an empty line, those with nothing to say left out. */
export function paragraphs(...texts: string[]): string {
  return texts.filter((text) => text !== "").join("\n\n")
}
