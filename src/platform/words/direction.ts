const rightToLeftScripts = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"])

/** The direction a language is written in, from its BCP 47 tag: `uz-Arab` is right to left, `uz` is not. */
export function directionOf(lang: string): Direction {
  const known = directions.get(lang)
  if (known) return known
  const script = new Intl.Locale(lang).maximize().script ?? ""
  const direction = rightToLeftScripts.has(script) ? "rtl" : "ltr"
  directions.set(lang, direction)
  return direction
}

type Direction = "ltr" | "rtl"

// A page asks once for every text in another language; working it out took a hundredth of the page.
const directions = new Map<string, Direction>()
