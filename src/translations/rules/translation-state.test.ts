import fc from "fast-check"
import { expect, test } from "vitest"
import { languageTag } from "./language.ts"
import { editorsVersions } from "./next-version.ts"
import type { NextVersion } from "./next-version.ts"
import { parityProblems } from "./parity.ts"
import { sourceOf, translationState } from "./translation-state.ts"
import type { Standing } from "./translation-state.ts"

/** A text whose history is written as it happens. */
class History {
  readonly versions: Standing[] = []

  standings(): Standing[] {
    return [...new Map(this.versions.map((one) => [one.language, one])).values()]
  }

  edit(languages: readonly ("en" | "fr")[], isMinor = false) {
    const changed = languages.map((language) => ({ language, isEmpty: false }))
    const now = { standings: this.standings(), next: this.versions.length + 1, main: "en" as const }
    for (const next of editorsVersions(changed, isMinor, now)) this.add(next)
    return this
  }

  translate(language: string, state: "machine" | "in-review" | "reviewed" = "reviewed") {
    const source = sourceOf(this.standings(), "en")
    if (!source || source.language === language) return this
    const number = this.versions.length + 1
    const { basis } = source
    this.add({ language, number, state, basis, follows: source.number, isMinor: false, isEmpty: false })
    return this
  }

  state(language: string) {
    return translationState(this.standings(), language, "en")
  }

  private add({ follows, ...next }: NextVersion) {
    const model = follows ? this.versions[follows - 1]! : null
    this.versions.push({
      ...next,
      follows: model && { number: model.number, language: model.language },
    })
  }
}

test("English edited, French turns outdated; a typo only asks to be looked at", () => {
  const text = new History().edit(["en", "fr"]).translate("ar")
  expect([text.state("en"), text.state("fr"), text.state("ar")]).toEqual(["source", "reviewed", "reviewed"])
  text.edit(["en"], true)
  expect([text.state("fr"), text.state("ar")]).toEqual(["minor-edit", "minor-edit"])
  text.edit(["en"])
  expect([text.state("en"), text.state("fr"), text.state("ar")]).toEqual(["source", "outdated", "outdated"])
})

test("French may be the source as well: edited in substance, English is the one to bring up", () => {
  const text = new History().edit(["en", "fr"]).edit(["fr"])
  expect([text.state("fr"), text.state("en")]).toEqual(["source", "outdated"])
  text.edit(["en"])
  expect([text.state("fr"), text.state("en")]).toEqual(["source", "reviewed"])
  text.edit(["en"])
  expect([text.state("fr"), text.state("en")]).toEqual(["outdated", "source"])
})

test("a correction of an outdated text does not bring it up, and one of both at once leaves neither behind", () => {
  const text = new History().edit(["en", "fr"]).edit(["en"]).edit(["fr"], true)
  expect(text.state("fr")).toBe("outdated")
  const both = new History().edit(["en", "fr"]).edit(["en", "fr"], true)
  expect([both.state("en"), both.state("fr")]).toEqual(["source", "reviewed"])
})

test("what a machine made stays the machine’s until somebody checks it; in review is not reviewed", () => {
  const text = new History().edit(["en"]).translate("fr", "machine")
  expect(text.state("fr")).toBe("machine")
  expect(text.translate("fr", "in-review").state("fr")).toBe("in-review")
  expect(text.translate("fr").state("fr")).toBe("reviewed")
  expect(text.state("so")).toBe("missing")
})

test("parity names each text that is missing, outdated, in review or only a machine’s, and lets a typo pass", () => {
  const of = (text: History) => parityProblems([{ field: "title", standings: text.standings() }], "en")
  expect(of(new History())).toEqual([])
  expect(of(new History().edit(["en"]))).toEqual([{ field: "title", language: "fr", state: "missing" }])
  expect(of(new History().edit(["en"]).translate("fr", "machine"))).toMatchObject([{ state: "machine" }])
  expect(of(new History().edit(["en"]).translate("fr", "in-review"))).toMatchObject([{ state: "in-review" }])
  expect(of(new History().edit(["en", "fr"]).edit(["fr"]))).toMatchObject([{ language: "en" }])
  expect(of(new History().edit(["en", "fr"]).edit(["en"], true))).toEqual([])
})

const languages = ["en", "fr", "ar", "so"]
type Step =
  | { does: "edit"; languages: ("en" | "fr")[]; isMinor: boolean }
  | { does: "translate"; language: string; state: "machine" | "in-review" | "reviewed" }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant("edit" as const),
    languages: fc.constantFrom<("en" | "fr")[]>(["en"], ["fr"], ["en", "fr"]),
    isMinor: fc.boolean(),
  }),
  fc.record({
    does: fc.constant("translate" as const),
    language: fc.constantFrom(...languages),
    state: fc.constantFrom("machine" as const, "in-review" as const, "reviewed" as const),
  }),
)

function played(steps: Step[]): History {
  const text = new History()
  for (const one of steps)
    if (one.does === "edit") text.edit(one.languages, one.isMinor)
    else text.translate(one.language, one.state)
  return text
}

test("whatever happened before: a typo turns nothing outdated, and who is brought up is no longer behind", () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 14 }),
      fc.constantFrom("en" as const, "fr" as const),
      (steps, where) => {
        const text = played(steps)
        const before = languages.map((language) => text.state(language))
        const isThere = !["missing", "absent"].includes(text.state(where))
        text.edit([where], true)
        const after = languages.map((language) => text.state(language))
        if (isThere)
          for (const [index, state] of after.entries())
            expect(state === "outdated").toBe(before[index] === "outdated")
        for (const language of languages) text.translate(language)
        for (const language of languages)
          expect(["source", "reviewed", "absent"]).toContain(text.state(language))
      },
    ),
  )
})

test("whatever happened before: there is one source, and an edit of it in substance leaves every other text behind", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const text = played(steps)
      const sources = languages.filter((language) => text.state(language) === "source")
      expect(sources.length).toBe(text.versions.length === 0 ? 0 : 1)
      const [source] = sources as ("en" | "fr")[]
      if (!source) return
      const present = languages.filter((language) =>
        text.standings().some((one) => one.language === language),
      )
      text.edit([source])
      for (const language of present.filter((one) => one !== source))
        expect(text.state(language)).toBe("outdated")
    }),
  )
})

test("a language is named by its tag, written one way only, and never by a private one", () => {
  expect(languageTag("ZH-hans")).toBe("zh-Hans")
  expect(languageTag("uz_arab")).toBe("uz-Arab")
  for (const odd of ["", "english", "x-secret", "en-u-ca-buddhist", "<script>", "und"])
    expect(languageTag(odd)).toBeNull()
})
