export { access as translationAccess } from "./access.ts"
export { chooseLanguages, showMachine } from "./acts/choose-languages.ts"
export { chooseTranslatorLanguages } from "./acts/choose-translator-languages.ts"
export { translate } from "./acts/translate.ts"
export { closeTexts, longestText, writeTexts } from "./acts/write-texts.ts"
export type { WrittenTexts } from "./acts/write-texts.ts"
export { languageChoice, offeredLanguages } from "./reads/languages.ts"
export type { LanguageChoice } from "./reads/languages.ts"
export { parityOf } from "./reads/parity.ts"
export { standingsOf } from "./reads/standings.ts"
export type { TextRow } from "./reads/standings.ts"
export { versionsOf } from "./reads/text-to-translate.ts"
export { languagesOf, textsIn } from "./reads/texts-in.ts"
export {
  isOfficial,
  knownLanguages,
  languageLabel,
  languageTag,
  nameOfLanguage,
  officialLanguages,
  otherOfficial,
  ownNameOf,
} from "./rules/language.ts"
export type { OfficialLanguage } from "./rules/language.ts"
export type { ParityProblem } from "./rules/parity.ts"
export { readability } from "./rules/readability.ts"
export type { Readability } from "./rules/readability.ts"
export type { ShownText } from "./rules/shown-text.ts"
export { isCurrent, sourceOf, translationState } from "./rules/translation-state.ts"
export type { TranslationState } from "./rules/translation-state.ts"
export { wordDifference } from "./rules/word-difference.ts"
export { words as translationWords } from "./words/index.ts"
