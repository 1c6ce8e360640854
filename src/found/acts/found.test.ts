import { beforeEach, expect, test } from "vitest"
import { publish, whenPublished, withdraw } from "#site"
import type { FoundText } from "#site"
import { fixedClock } from "#platform/clock"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { statementsDuring } from "../../../tests/statements.ts"
import { missed } from "../reads/missed.ts"
import { search } from "../reads/search.ts"
import { keepSearchTexts } from "./keep-search-texts.ts"
import { makeNeed } from "./make-need.ts"
import { miss } from "./miss.ts"

const matter = "test-found"
const clock = fixedClock("2026-11-22T17:00:00Z")
const texts = new Map<string, FoundText[]>()

beforeEach(() => {
  texts.clear()
  whenPublished(matter, {
    label: () => "Things",
    named: async (_, { ids }) =>
      new Map(
        ids
          .filter((id) => texts.has(id))
          .map((id) => [
            id,
            { title: texts.get(id)![0]!.title, publicPath: `/things/${id}`, staffPath: "/" },
          ]),
      ),
    hindrances: async () => [],
    texts: async (_, id) => texts.get(id) ?? [],
  })
})

async function published(partnership: TestPartnership, said: FoundText[], visibleFrom: Date | null = null) {
  const subjectId = crypto.randomUUID()
  texts.set(subjectId, said)
  await partnership.act((tx, actor) => publish(tx, actor, { matter, subjectId, visibleFrom }))
  return subjectId
}

const keep = (partnership: TestPartnership) =>
  keepSearchTexts({ database: partnership.database, clock }, partnership.id)

const found = async (partnership: TestPartnership, words: string, language = "en", at = clock.now()) =>
  (await partnership.read((tx) => search(tx, { words, language, locale: "en", at }))).map(
    (one) => one.subjectId,
  )

const english = (title: string, text = ""): FoundText => ({ language: "en", title, text })
const french = (title: string, text = ""): FoundText => ({ language: "fr", title, text })

test("words are found by their stems and without their accents, in English and in French", async () => {
  const partnership = await aPartnership()
  const id = await published(partnership, [
    english("Housing for refugees", "Families are looking for apartments."),
    french("Se loger", "Des familles réfugiées cherchent des logements à Montréal."),
  ])
  for (const isKept of [false, true]) {
    if (isKept) await keep(partnership)
    for (const words of [
      "apartment",
      "REFUGEE",
      "look",
      "montreal",
      "famille refugie",
      "logement",
      "cherche",
    ])
      expect([words, await found(partnership, words)]).toEqual([words, [id]])
    for (const words of ["hospital", "hôpital", ""]) expect(await found(partnership, words)).toEqual([])
  }
})

test("what stands in the reader's own language comes first, each thing once", async () => {
  const partnership = await aPartnership()
  const [both, other] = [
    await published(partnership, [english("Transport"), french("Transport")]),
    await published(partnership, [english("Transport transport transport")]),
  ]
  await keep(partnership)
  const results = await partnership.read((tx) =>
    search(tx, { words: "transport", language: "fr", locale: "fr", at: clock.now() }),
  )
  expect(results.map(({ subjectId, language }) => [subjectId, language])).toEqual([
    [both, "fr"],
    [other, "en"],
  ])
})

test("a word that was found is marked, in its title and in what is said around it", async () => {
  const partnership = await aPartnership()
  await published(partnership, [
    english("A line at night", `${"Many words. ".repeat(40)} New lines run from May.`),
  ])
  await keep(partnership)
  const [one] = await partnership.read((tx) =>
    search(tx, { words: "lines", language: "en", locale: "en", at: clock.now() }),
  )
  expect(one!.title.filter(({ isFound }) => isFound)).toEqual([{ text: "line", isFound: true }])
  expect(one!.excerpt.find(({ isFound }) => isFound)).toEqual({ text: "lines", isFound: true })
})

test("what was withdrawn, is under an embargo, or has lost the word is not found, whatever was kept of it", async () => {
  const partnership = await aPartnership()
  const later = new Date("2026-11-23T14:00:00Z")
  const [gone, to_come, changed] = [
    await published(partnership, [english("Secret of the withdrawn")]),
    await published(partnership, [english("Secret under embargo")], later),
    await published(partnership, [english("Secret that was taken out")]),
  ]
  await keep(partnership)
  await partnership.act((tx, actor) => withdraw(tx, actor, { matter, subjectId: gone }))
  texts.set(changed, [english("Nothing to hide")])
  expect(await found(partnership, "secret")).toEqual([])
  expect(await found(partnership, "secret", "en", later)).toEqual([to_come])
  await keep(partnership)
  expect(await found(partnership, "hide")).toEqual([changed])
})

test("keeping the words again writes nothing, and of what was withdrawn none are kept", async () => {
  const partnership = await aPartnership()
  const id = await published(partnership, [english("Library"), french("Bibliothèque")])
  expect(await keep(partnership)).toEqual({ written: 2, removed: 0 })
  const again = await statementsDuring(partnership.database.pool, () => keep(partnership))
  expect(again.filter(({ text }) => /^(insert|update|delete)/i.test(text))).toEqual([])
  texts.set(id, [english("Library")])
  expect(await keep(partnership)).toEqual({ written: 0, removed: 1 })
  await partnership.act((tx, actor) => withdraw(tx, actor, { matter, subjectId: id }))
  expect(await keep(partnership)).toEqual({ written: 0, removed: 1 })
})

test("what another partnership published is not found", async () => {
  const [one, other] = [await aPartnership(), await aPartnership()]
  await published(other, [english("Ours alone")])
  await keep(other)
  expect(await found(one, "ours")).toEqual([])
})

test("signs that mean something to a database mean nothing in a search", async () => {
  const partnership = await aPartnership()
  const id = await published(partnership, [english("Plain words")])
  await keep(partnership)
  for (const odd of ["':*", "plain & !", '"', "(((", "plain:* | x", "\\", "%_", "\ue000plain"])
    expect([[], [id]]).toContainEqual(await found(partnership, odd))
  expect(await found(partnership, '"plain words"')).toEqual([id])
  expect(await found(partnership, "plain -words")).toEqual([])
})

test("what people missed is counted by day and never by whom, and becomes a need once", async () => {
  const partnership = await aPartnership()
  const anybody = { ...partnership.as("anybody"), kind: "system", id: null } as const
  const tell = (words: string) => partnership.act((tx) => miss(tx, anybody, { words, language: "fr" }))
  await tell("Garde d’enfants")
  await tell("  garde   d’ENFANTS ?")
  await expect(tell("call 519 555 0101")).rejects.toMatchObject({ refusal: "invalid" })
  const wanted = { wanted: "garde d’enfants", language: "fr" }
  const before = await partnership.read((tx) => missed(tx))
  expect(before).toEqual([{ ...wanted, times: 2, lastOn: "2026-11-22", needId: null }])
  const needId = await partnership.act((tx, actor) => makeNeed(tx, actor, wanted))
  expect((await partnership.read((tx) => missed(tx)))[0]).toMatchObject({ needId })
  await expect(partnership.act((tx, actor) => makeNeed(tx, actor, wanted))).rejects.toMatchObject({
    refusal: "conflict",
  })
  for (const role of ["chair", "observer", "anybody"] as const)
    await expect(partnership.act((tx) => makeNeed(tx, partnership.as(role), wanted))).rejects.toMatchObject({
      refusal: "not-allowed",
    })
})
