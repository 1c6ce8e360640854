/** Stands in a comment where words were taken out for good. */
export const removedMark = "\uFFFC"

/** Without these words, wherever they stand and however they are capitalised; null where one of them does not occur. */
export function withoutWords(text: string, words: readonly string[]): string | null {
  let left = text
  for (const word of words) {
    const without = left.replaceAll(new RegExp(escaped(word), "giu"), removedMark)
    if (without === left) return null
    left = without
  }
  return left
}

/** As it is read: the mark in the reader's language. */
export function readable(text: string, mark: string): string {
  return text.replaceAll(removedMark, mark)
}

/** What somebody sent, without the mark they did not make, control characters, and what turns text around. */
export function plainText(typed: string): string {
  // oxlint-disable-next-line no-control-regex -- removing them is the point
  return typed.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\uFFFC]/g, "").trim()
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === "-" ? "\\x2d" : `\\${sign}`))
}
