/**
 * What somebody typed as beginnings of words without accents, for `to_tsquery`: "réfugiés" and "refugie" both ask for
 * "refugi:*". Null where it would be no help: quotes, a word to leave out, only short words.
 */
export function beginnings(typed: string): string | null {
  if (/["“”«»]|(^|\s)-\S|\sor\s/i.test(typed)) return null
  const words = typed
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => (word.length > 4 ? word.replace(/(e?s|e|x)$/, "").replace(/e$/, "") : word))
  if (words.length === 0) return null
  return words.map((word) => (word.length > 3 ? `'${word}':*` : `'${word}'`)).join(" & ")
}
