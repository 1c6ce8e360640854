/** A language as its readers name it. BCP 47, with the script where the language is written in several. */
export type Language = { tag: string; name: string; english: string; french: string }

/** The two languages whose texts stand side by side as equals: either may be the one a text is written in. */
export const officialLanguages = ["en", "fr"] as const
export type OfficialLanguage = (typeof officialLanguages)[number]

/** What newcomers most often read; a partnership may offer any other by its tag. */
export const knownLanguages: readonly Language[] = [
  { tag: "en", name: "English", english: "English", french: "anglais" },
  { tag: "fr", name: "Français", english: "French", french: "français" },
  { tag: "ar", name: "العربية", english: "Arabic", french: "arabe" },
  { tag: "prs", name: "دری", english: "Dari", french: "dari" },
  { tag: "fa", name: "فارسی", english: "Farsi", french: "farsi" },
  { tag: "uk", name: "Українська", english: "Ukrainian", french: "ukrainien" },
  { tag: "ti", name: "ትግርኛ", english: "Tigrinya", french: "tigrigna" },
  { tag: "es", name: "Español", english: "Spanish", french: "espagnol" },
  { tag: "zh-Hans", name: "简体中文", english: "Simplified Chinese", french: "chinois simplifié" },
  { tag: "so", name: "Soomaali", english: "Somali", french: "somali" },
  { tag: "pa", name: "ਪੰਜਾਬੀ", english: "Punjabi", french: "pendjabi" },
  { tag: "tl", name: "Tagalog", english: "Tagalog", french: "tagalog" },
]

export function isOfficial(tag: string): tag is OfficialLanguage {
  return tag === "en" || tag === "fr"
}

/** The tag as it is written (`ZH-hans` is `zh-Hans`), or null where it is none. Extensions and private tags are none. */
export function languageTag(typed: string): string | null {
  try {
    const locale = new Intl.Locale(typed.trim().replaceAll("_", "-"))
    const { language, script, region } = locale
    const tag = [language, script, region].filter(Boolean).join("-")
    return tag === locale.toString() && language !== "und" && language.length <= 3 ? tag : null
  } catch {
    return null
  }
}

/** In its own script; of a language not on our list what the platform calls it, or its tag. */
export function ownNameOf(tag: string): string {
  return known(tag)?.name ?? nameBy(tag, tag)
}

/** As readers of English or French call it. */
export function nameOfLanguage(locale: OfficialLanguage, tag: string): string {
  const named = known(tag)
  if (named) return locale === "fr" ? named.french : named.english
  return nameBy(locale, tag)
}

/** The same at the head of a line or a list: « Arabe ». */
export function languageLabel(locale: OfficialLanguage, tag: string): string {
  const name = nameOfLanguage(locale, tag)
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

function known(tag: string): Language | undefined {
  return knownLanguages.find((one) => one.tag === tag)
}

function nameBy(speaker: string, tag: string): string {
  try {
    return new Intl.DisplayNames([speaker], { type: "language" }).of(tag) ?? tag
  } catch {
    return tag
  }
}

export function otherOfficial(tag: OfficialLanguage): OfficialLanguage {
  return tag === "en" ? "fr" : "en"
}

/** As the log keeps it: a name in each of the languages the history is read in. */
export function languageNamed(tag: string): { language: string; languageFr: string } {
  return { language: nameOfLanguage("en", tag), languageFr: nameOfLanguage("fr", tag) }
}
