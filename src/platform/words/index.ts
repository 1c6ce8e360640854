export { defineWords, sentence, wordsOf } from "./catalogue.ts"
export type { DomainWords, Message, Values } from "./catalogue.ts"
export { directionOf } from "./direction.ts"
export { inLanguage, nameIn, titleIn } from "./in-language.ts"
export { isLocale, locales, otherLocale } from "./locale.ts"
export type { Locale } from "./locale.ts"
export {
  formatDate,
  formatDateTime,
  formatHundredths,
  formatMoney,
  formatNumber,
  formatPercent,
} from "./format.ts"
export { readNumber, writeNumber } from "./read-number.ts"
