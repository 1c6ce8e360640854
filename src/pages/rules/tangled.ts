/** One mark after the other in front of a line, deeper than anybody reads: quotes in quotes, lists in lists. */
const deepMarks = /^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){11}/m
const deepIndent = /^(?: {4}|\t){10}/m
/** Where a text that may hold emphasis surely ends: an empty line, or the next of a list. */
const ends = /\n[ \t]*\n|\n {0,3}[-+*][ \t]+(?=\S)/
const mostEmphasis = 500

/**
 * Marks so deep or so many that reading them would take minutes and all the memory there is. Nobody writes so; a text
 * that is pasted, or meant to do harm, is shown as it was typed.
 */
export function isTangled(body: string): boolean {
  const text = body.replaceAll(/\r\n?/g, "\n")
  if (deepMarks.test(text) || deepIndent.test(text)) return true
  return text.split(ends).some((part) => (part.match(/[*_]/g)?.length ?? 0) > mostEmphasis)
}
