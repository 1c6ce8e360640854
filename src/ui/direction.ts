const rightToLeftScripts = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"])

/** The direction a language is written in, from its BCP 47 tag: `uz-Arab` is right to left, `uz` is not. */
export function directionOf(lang: string): "ltr" | "rtl" {
  return rightToLeftScripts.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr"
}
