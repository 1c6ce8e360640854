const hiding = new Set(["script", "style", "head", "blockquote"])
const ofItsOwnLine = new Set(["p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6"])

/**
 * The words of a letter that has no plain text. It is gone through once, piece by piece: a stranger may have written it,
 * and no length or nesting of it may hold the others up.
 */
export function textOfMarkup(html: string): string {
  const words: string[] = []
  let [hiddenBy, depth] = ["", 0]
  for (const [piece] of html.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const { name, isEnd } = tagIn(piece)
    if (hiddenBy) {
      if (name === hiddenBy) depth += isEnd ? -1 : 1
      // A head need not be closed.
      if (depth === 0 || (hiddenBy === "head" && name === "body")) hiddenBy = ""
    } else if (!name) words.push(piece.startsWith("<") && piece.length > 1 ? "" : piece)
    else if (hiding.has(name) && !isEnd) [hiddenBy, depth] = [name, 1]
    else if (name === "br" || (isEnd && ofItsOwnLine.has(name))) words.push("\n")
  }
  return words
    .join("")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim()
}

function tagIn(piece: string): { name: string; isEnd: boolean } {
  const [, slash = "", name = ""] = /^<(\/?)([a-z][a-z0-9]{0,20})\b/i.exec(piece) ?? []
  return { name: piece.endsWith(">") ? name.toLowerCase() : "", isEnd: slash === "/" }
}
