import { IntlMessageFormat } from "intl-messageformat"
import type { Locale } from "./locale.ts"

export type Values = Record<string, string | number | boolean | null | undefined>

/** A sentence not yet said: which one, and with what in it. Refusals, import doubts and activities carry these. */
export type Message = { key: string; values?: Values }

export type DomainWords<Key extends string> = {
  /** Speak one language: `words("fr")("title")`. */
  (locale: Locale): (key: Key, values?: Values) => string
  /** The same sentence, to be said later in the reader's language. */
  message: (key: Key, values?: Values) => Message
  /** Whether a key composed at run time (`sector-${code}`) stands in the catalogue. */
  has: (key: string) => key is Key
}

type Texts = Readonly<Record<string, string>>
type Catalogue = Record<Locale, Texts>

const catalogues = new Map<string, Catalogue>()
const compiled = new Map<string, IntlMessageFormat>()
const steady = new Map<string, string>()

/**
 * Registers one domain's texts in both languages and gives its way of speaking.
 * The types refuse a French catalogue that lacks an English key, and the other way round.
 */
export function defineWords<const English extends Texts>(
  domain: string,
  texts: { en: English; fr: Readonly<Record<keyof English & string, string>> },
): DomainWords<keyof English & string> {
  type Key = keyof English & string
  catalogues.set(domain, texts)
  const speak = (locale: Locale) => (key: Key, values?: Values) =>
    sentence(locale, { key: `${domain}.${key}`, ...(values ? { values } : {}) })
  const message = (key: Key, values?: Values): Message => ({
    key: `${domain}.${key}`,
    ...(values ? { values } : {}),
  })
  const has = (key: string): key is Key => Object.hasOwn(texts.en, key)
  return Object.assign(speak, { message, has })
}

/** Says a message in one language. A key nobody defined is a bug and says so. */
export function sentence(locale: Locale, message: Message): string {
  if (!message.values) return steadySentence(locale, message.key)
  return String(formatOf(locale, message.key).format(message.values))
}

/** Every catalogue by domain, for the test that compares English and French. */
export function wordsOf(): ReadonlyMap<string, Catalogue> {
  return catalogues
}

function textOf(locale: Locale, key: string): string {
  const dot = key.indexOf(".")
  const text = catalogues.get(key.slice(0, dot))?.[locale][key.slice(dot + 1)]
  if (text === undefined)
    throw new Error(`No words for "${key}" in ${locale}: add it to that domain's words/`)
  return text
}

/** One without values is always the same; most of a page are such. */
function steadySentence(locale: Locale, key: string): string {
  const name = `${locale} ${key}`
  const known = steady.get(name)
  if (known !== undefined) return known
  const said = String(formatOf(locale, key).format())
  steady.set(name, said)
  return said
}

function formatOf(locale: Locale, key: string): IntlMessageFormat {
  const name = `${locale} ${key}`
  const known = compiled.get(name)
  if (known) return known
  const text = textOf(locale, key)
  const format = new IntlMessageFormat(text, `${locale}-CA`, undefined, { ignoreTag: true })
  compiled.set(name, format)
  return format
}
