/** What may be kept of what somebody looked for: the words alone, and none that could name a person. */
export function wantedWords(typed: string): string | null {
  const words = typed
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\p{C}"“”«»<>()[\]{}*|\\]+/gu, " ")
    .replaceAll(/[\s\u00a0]+/g, " ")
    .replaceAll(/^[\s.,;:!?'’-]+|[\s.,;:!?'’-]+$/g, "")
  if (words.length < 2 || words.length > 80) return null
  return namesSomebody(words) ? null : words
}

/** An address, a number as long as a telephone's, a postal code: somebody typed more than a subject. */
function namesSomebody(words: string): boolean {
  const digits = words.replaceAll(/\D/g, "")
  return words.includes("@") || digits.length > 4 || /\b[a-z]\d[a-z] ?\d[a-z]\d\b/.test(words)
}
