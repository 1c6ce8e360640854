import { fold } from "#platform/workbooks"
import type { Locale } from "#platform/words"

/** One address as people type it: bare, as a link, or behind a name. Names and phrases around it are dropped. */
const address = /[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+/g
const plausible = /^[^.@][^@]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u

/** The addresses in a cell that mail could be sent to, and what is left that could not. */
export function emailsIn(written: string): { emails: string[]; invalid: string[] } {
  const found = written.replace(/mailto:/gi, "").match(address) ?? []
  const emails = found.map((text) => text.replace(/[.,]+$/, "")).filter(isEmail)
  const invalid = found.filter((text) => !isEmail(text.replace(/[.,]+$/, "")))
  if (found.length === 0 && fold(written) !== "") invalid.push(written)
  return { emails: [...new Set(emails)], invalid }
}

function isEmail(text: string): boolean {
  return text.length <= 254 && !text.includes("..") && plausible.test(text)
}

const languages: Record<Locale | "both", ReadonlySet<string>> = {
  en: new Set("en english e eng anglais anglaise ang a".split(" ")),
  fr: new Set("fr french f fra fre francais francaise fran".split(" ")),
  both: new Set([
    "both",
    "bilingual",
    "bilingue",
    "en fr",
    "fr en",
    "english french",
    "english and french",
    "les deux",
    "anglais et francais",
    "francais et anglais",
    "francais anglais",
    "anglais francais",
    "french and english",
    "both official languages",
    "french english",
  ]),
}

/** The language somebody is written to in; "both" says nothing of which. */
export function languageOf(written: string): Locale | "both" | null {
  const text = fold(written)
  for (const language of ["en", "fr", "both"] as const) if (languages[language].has(text)) return language
  return null
}

/** A web address with its scheme, or null: http and https only (SEC-081). */
export function webAddress(written: string): string | null {
  const text = written.trim()
  if (/\s/.test(text) || !/^[^@]+\.[^@]+$/.test(text)) return null
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(whole)) return null
  return ["http:", "https:"].includes(new URL(whole).protocol) ? whole : null
}
