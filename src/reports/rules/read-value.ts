import type { Locale } from "#platform/words"
import { blank, notApplicable, notYetReported, suppressed, valueOf } from "./report-value.ts"
import type { ReportValue } from "./report-value.ts"

/**
 * What somebody typed where a number is asked, in either language: "1,250.5", "1 250,5", "0", nothing, "n/a", « s. o. »,
 * "later", « à venir », "<5". Null when it is none of these.
 */
export function readValue(locale: Locale, typed: string): ReportValue | null {
  const text = typed.normalize("NFKC").trim().toLowerCase().replaceAll("’", "'")
  if (text === "") return blank
  if (/^(n\.?\/?a\.?|not applicable|s\. ?o\.?|so|sans objet)$/.test(text)) return notApplicable
  if (/^(later|not yet( reported)?|to come|à venir|a venir|pas encore( déclaré)?)$/.test(text))
    return notYetReported
  if (/^(< ?5|fewer than (5|five)|less than (5|five)|moins de (5|cinq))$/.test(text)) return suppressed
  return readNumber(locale, text)
}

/** How the same is written into a field again. */
export function writeValue(locale: Locale, value: ReportValue): string {
  switch (value.state) {
    case "value":
      return locale === "fr" ? String(value.value).replace(".", ",") : String(value.value)
    case "blank":
      return ""
    case "not-applicable":
      return locale === "fr" ? "s. o." : "n/a"
    case "not-yet-reported":
      return locale === "fr" ? "à venir" : "later"
    case "suppressed":
      return "<5"
  }
}

// English groups by comma or space and has a decimal point; French groups by space and has a decimal comma. A plain
// "1250.5", as a spreadsheet gives it, is the same in both.
function readNumber(locale: Locale, text: string): ReportValue | null {
  const bare = text.replaceAll("$", "").replaceAll(/\s+/g, " ").trim()
  if (/^\d+(\.\d+)?$/.test(bare)) return valueOf(Number(bare))
  const written = locale === "fr" ? /^\d{1,3}( ?\d{3})*(,\d+)?$/ : /^\d{1,3}([, ]\d{3})*(\.\d+)?$/
  if (!written.test(bare) && !(locale === "fr" && /^\d+,\d+$/.test(bare))) return null
  const plain = locale === "fr" ? bare.replaceAll(" ", "").replace(",", ".") : bare.replaceAll(/[, ]/g, "")
  return valueOf(Number(plain))
}
