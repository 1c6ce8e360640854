import { syllable } from "syllable"
import type { OfficialLanguage } from "./language.ts"

/** How hard a text is to read. A score is a hint to its writer, never a verdict (CAN-ASC-3.1 asks for testing with people). */
export type Readability = {
  language: OfficialLanguage
  words: number
  sentences: number
  /** English: the school grade that reads it with ease. French: 0 to 100, the higher the easier. */
  score: number
  isHard: boolean
  /** The sentences of more than 20 words, as they stand. */
  long: string[]
}

/** More than this is too much to hold in mind at once. */
export const longSentence = 20

/** What anyone should be able to read: grade 8 in English, 60 of 100 in French. */
export const hardestGrade = 8
export const hardestEase = 60

/** Too little to measure. */
const fewestWords = 20

/** The readability of plain text; null where there is too little of it. Each line ends a sentence, as a heading does. */
export function readability(text: string, language: OfficialLanguage): Readability | null {
  const sentences = sentencesOf(text)
  const words = sentences.flatMap(wordsOf)
  if (words.length < fewestWords) return null
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0)
  const perSentence = words.length / sentences.length
  const perWord = syllables / words.length
  const score = Math.round(scoreOf(language, perSentence, perWord) * 10) / 10
  return {
    language,
    words: words.length,
    sentences: sentences.length,
    score,
    isHard: language === "en" ? score > hardestGrade : score < hardestEase,
    long: sentences.filter((sentence) => wordsOf(sentence).length > longSentence),
  }
}

/**
 * English: the grade of Kincaid, Fishburne, Rogers and Chissom (1975). French: Flesch's reading ease as Kandel and Moles
 * fitted it to French (1958).
 */
export function scoreOf(
  language: OfficialLanguage,
  wordsPerSentence: number,
  syllablesPerWord: number,
): number {
  if (language === "en") return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59
  return 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord
}

const abbreviations = /\b(?:Mr|Mrs|Ms|Dr|St|Ste|No|vs|e\.g|i\.e|p\. ex|M|Mme|Mlle|etc|art|tél|ext)\.(?=\s)/g

function sentencesOf(text: string): string[] {
  return text
    .replaceAll(abbreviations, (found) => found.replaceAll(".", "\u2024"))
    .split(/\n+|(?<=[.!?…]["”»)]?)\s+(?=["“«(]?\s?[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.replaceAll("\u2024", ".").trim())
    .filter((sentence) => wordsOf(sentence).length > 0)
}

/** An elided article is no word by itself: « l’école » is one. */
function wordsOf(sentence: string): string[] {
  return sentence.match(/\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu) ?? []
}

export function syllablesOf(word: string, language: OfficialLanguage): number {
  return Math.max(1, language === "en" ? syllable(word) : frenchSyllables(word))
}

/** Two vowels side by side that are two syllables, as in « créer » or « poète »: the second carries them apart. */
const apart = /[éëïü][aeouâêîôûàè]|[aeiou][ëïü]|[ao][éè]/g

/**
 * Groups of vowels, without the mute e at the end. A reading aloud in one breath: « communauté » has four, « école » two.
 */
function frenchSyllables(word: string): number {
  return word
    .toLowerCase()
    .normalize("NFC")
    .split(/[’'-]/)
    .reduce((sum, part) => sum + ofPart(part), 0)
}

function ofPart(part: string): number {
  const spoken = part.replace(/qu(?=[aeiouyéèêàâîôû])/g, "q").replace(/gu(?=[eiyéèê])/g, "g")
  const groups = spoken.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g) ?? []
  const count = groups.length + (spoken.match(apart)?.length ?? 0)
  return isMute(spoken) && count > 1 ? count - 1 : count
}

/** -e and -es are mute after a consonant; -ent only in verbs, which « -ment » and its like are not. */
function isMute(spoken: string): boolean {
  if (/(?:[^aeiouyàâäéèêëîïôöùûü]es?|(?:rl|ill)ent)$/.test(spoken)) return true
  return /[^aeiouyàâäéèêëîïôöùûüm]ent$/.test(spoken) && !/(?:[cgdlsv]ent|ient)$/.test(spoken)
}
