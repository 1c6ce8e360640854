/** Where somebody's own words end and the letter they answer begins, as mail programs write it in both languages. */
const beginnings: readonly RegExp[] = [
  /^>/,
  /^-{2,}\s*(original message|message d[’']origine|forwarded message|message transféré)\s*-{2,}/i,
  /^_{10,}$/,
  /^on\b.{4,200}\bwrote:\s*$/i,
  /^le\b.{4,200}\ba écrit\s*:\s*$/i,
  /^(from|de)\s*:\s.*@/i,
  /^(sent from my|envoyé de mon|envoyé depuis|get outlook for|téléchargez outlook)/i,
]

/**
 * What somebody wrote in answer to a letter, without the letter and their signature, as far as can be told. Where nothing
 * would be left, all of it: better too much than nothing.
 */
export function ownWords(text: string): string {
  const lines = joinedAttribution(text.replaceAll("\r\n", "\n")).split("\n")
  const end = lines.findIndex((line) => line === "-- " || beginnings.some((one) => one.test(line.trim())))
  const own = (end === -1 ? lines : lines.slice(0, end)).join("\n").trim()
  return own || text.trim()
}

/** "On … wrote:" is often cut over two lines. */
function joinedAttribution(text: string): string {
  return text.replaceAll(/^((?:On|Le)\b[^\n]{4,120})\n([^\n]{0,120}(?:wrote|a écrit)\s*:)\s*$/gim, "$1 $2")
}
