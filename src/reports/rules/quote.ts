import type { Bilingual } from "./template.ts"

/** What a partner said, as a draft may quote it. */
export type Quoted = { locale: "en" | "fr"; narrative: string; source: Bilingual }

const marks = {
  en: (text: string, source: string) => `“${text}” (${source})`,
  fr: (text: string, source: string) => `«\u00a0${text}\u00a0» (${source})`,
}

/** A text with the quotation after it and its source beside, in the language in which it was said; nobody translates it here. */
export function withQuote(text: Bilingual, { locale, narrative, source }: Quoted): Bilingual {
  const quotation = marks[locale](narrative.trim(), source[locale])
  const before = text[locale].trim()
  if (before.includes(quotation)) return text
  return { ...text, [locale]: before === "" ? quotation : `${before}\n\n${quotation}` }
}
