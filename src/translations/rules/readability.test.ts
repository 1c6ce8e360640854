import { expect, test } from "vitest"
import { readability, scoreOf, syllablesOf } from "./readability.ts"

test("the formulas give what their authors give", () => {
  // Kincaid and others 1975: 12 words a sentence, 1.5 syllables a word. Kandel and Moles 1958: 15 and 1.7.
  expect(scoreOf("en", 12, 1.5)).toBeCloseTo(6.79, 2)
  expect(scoreOf("fr", 15, 1.7)).toBeCloseTo(66.655, 3)
})

test.each([
  ["partnership", 3],
  ["newcomer", 3],
  ["the", 1],
  ["library", 3],
  ["community", 4],
])("English: %s has %i syllables", (word, count) => expect(syllablesOf(word, "en")).toBe(count))

test.each([
  ["école", 2],
  ["communauté", 4],
  ["partenariat", 4],
  ["immigrants", 3],
  ["l’organisme", 3],
  ["créer", 2],
  ["poète", 2],
  ["maïs", 2],
  ["parlent", 1],
  ["logement", 3],
  ["souvent", 2],
  ["le", 1],
  ["qui", 1],
  ["beaucoup", 2],
  ["langues", 1],
])("French: %s has %i syllables", (word, count) => expect(syllablesOf(word, "fr")).toBe(count))

const easy =
  "We help people who are new to our town. You can come to us at any time. We speak your language. It is free."
const hard =
  "The partnership facilitates multi-sectoral collaboration regarding the settlement and integration trajectories of immigrant populations, notwithstanding jurisdictional considerations, through evidence-informed community planning mechanisms."

test("a plain text is plain and an official one is hard, in both languages", () => {
  expect(readability(easy, "en")).toMatchObject({ isHard: false, sentences: 4, long: [] })
  const english = readability(hard, "en")!
  expect(english.isHard).toBe(true)
  expect(english.long).toEqual([hard])
  const facile =
    "Nous aidons les gens qui arrivent dans notre ville. Venez nous voir quand vous voulez. Nous parlons votre langue. C’est gratuit."
  expect(readability(facile, "fr")).toMatchObject({ isHard: false, sentences: 4 })
  const difficile =
    "Le partenariat facilite la collaboration multisectorielle concernant l’établissement et l’intégration des populations immigrantes, nonobstant les considérations relatives aux compétences constitutionnelles, par des mécanismes de planification communautaire fondés sur les données probantes."
  expect(readability(difficile, "fr")).toMatchObject({ isHard: true, long: [difficile] })
})

test("a score needs something to measure; a sentence of exactly 20 words is not too long", () => {
  expect(readability("Hello.", "en")).toBeNull()
  const twenty = `${Array.from({ length: 20 }, () => "word").join(" ")}.`
  expect(
    readability(`${twenty} ${twenty.replace(".", " more.").replace("word", "Word")}`, "en")!.long,
  ).toHaveLength(1)
})

test("Mrs. Ali and p. ex. end no sentence; a heading does", () => {
  const text = `About us\nMrs. Ali runs the library and she is there each day of the week. Ask her. ${easy}`
  expect(readability(text, "en")!.sentences).toBe(7)
})
