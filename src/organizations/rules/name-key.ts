import { fold } from "#platform/workbooks"

/** Forms a company's name may end in; whoever types a partner's name seldom types them. */
const legalForms = new Set(
  "inc incorporated incorporee ltd limited ltee limitee llc llp corp senc sencrl srl".split(" "),
)
const articles = new Set(["the", "le", "la", "les"])

/**
 * What a name comes down to when it is looked for: folded (see `fold`), without a leading article or a trailing legal form,
 * "et" as "and". "The Y.M.C.A. of Cornwall, Inc." and "ymca of cornwall" have one key. Never empty unless nothing was
 * written in letters or digits; taking the key of a key changes nothing.
 */
export function nameKey(name: string): string {
  const words = fold(name)
    .split(" ")
    .map((word) => (word === "et" ? "and" : word))
  while (words.length > 1 && legalForms.has(words.at(-1)!)) words.pop()
  while (words.length > 1 && isArticle(words)) words.shift()
  return words.join(" ")
}

/** "l" is an article when a word follows it ("l’Accueil"); in "L & M Services" it is a letter. */
function isArticle([first = "", second = ""]: readonly string[]): boolean {
  return articles.has(first) || (first === "l" && second !== "and" && second.length > 1)
}
