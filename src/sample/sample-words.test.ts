import { describe, expect, it } from "vitest"
import * as sample from "./index.ts"
import type { Bilingual } from "./index.ts"

const everything = Object.values(sample).filter((part) => typeof part !== "function")
const pairs = everything.flatMap(bilingualsIn)
const answers = sample.rounds.flatMap((round) =>
  round.updates.flatMap((update) =>
    update.answers.map((answer) => ({ ...answer, activity: update.activity })),
  ),
)

describe("the words of the sample", () => {
  it("are there in both languages, and only organizations are named alike in both", () => {
    const names = sample.organizations.map((organization) => organization.name)
    expect(pairs.length).toBeGreaterThan(300)
    expect(pairs.filter(({ en, fr }) => !en?.trim() || !fr?.trim())).toEqual([])
    expect(pairs.filter((pair) => pair.en === pair.fr && !names.includes(pair))).toEqual([])
  })

  it("keep a no-break space where French in Canada wants one, and only there", () => {
    expect(
      frenchTexts().filter((text) =>
        /[^\u00a0\s]»|[^\u00a0]:(?=\s)| [:;?!»%$]|\u00a0[;?!]|«(?!\u00a0)/.test(text),
      ),
    ).toEqual([])
  })

  it("come from a partner in the language it is written to in", () => {
    const lead = new Map(
      sample.plans.flatMap((plan) => plan.activities.map((activity) => [activity.slug, activity.lead])),
    )
    const language = new Map(
      sample.organizations.map((organization) => [organization.slug, organization.language]),
    )
    expect(
      answers.filter((answer) => language.get(lead.get(answer.activity) ?? "") !== answer.language),
    ).toEqual([])
    expect(answers.filter((answer) => answer.language === "fr").length).toBeGreaterThan(5)
  })

  it("say in each document that it is invented", () => {
    expect(sample.documents.filter(({ content }) => !/invented|fictif/.test(content))).toEqual([])
  })
})

function frenchTexts(): readonly string[] {
  return [
    ...pairs.map((pair) => pair.fr),
    ...sample.documents.filter(({ language }) => language === "fr").map(({ content }) => content),
    ...answers
      .filter(({ language }) => language === "fr")
      .flatMap(({ words, obstacles }) => [words, obstacles ?? ""]),
  ]
}

function bilingualsIn(part: unknown): Bilingual[] {
  if (typeof part !== "object" || part === null) return []
  if ("en" in part || "fr" in part) return [part as Bilingual]
  return Object.values(part).flatMap(bilingualsIn)
}
