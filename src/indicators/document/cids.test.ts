import { readFileSync } from "node:fs"
import fc from "fast-check"
import jsonld from "jsonld"
import { Parser, Store } from "n3"
import SHACLValidator from "rdf-validate-shacl"
import { expect, test } from "vitest"
import { outcomes, priorities } from "#strategy"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { anIndicatorUnderAnOutcome, saysOfItself } from "../../../tests/builders/indicators.ts"
import { enterValues } from "../index.ts"
import { indicatorsStanding } from "../reads/indicators-standing.ts"
import type { KnownIndicator } from "../reads/indicators.ts"
import type { KnownValue } from "../reads/values.ts"
import { valueStates } from "../rules/value.ts"
import { cidsContext, cidsDocument } from "./cids.ts"
import type { CidsContent } from "./cids.ts"

const shapes = new Store(new Parser().parse(readFileSync("tests/data/cids/cids.basictier.shacl.ttl", "utf8")))
const context: unknown = JSON.parse(readFileSync("tests/data/cids/cidsContext.jsonld", "utf8"))
const iri = {
  partnership: "https://e.example/en/p",
  of: (id: string) => `https://e.example/en/p/evidence/${id}`,
}

/** What the standard's own shapes find wrong, whatever its weight. */
async function faultsOf(document: object): Promise<string[]> {
  const documentLoader = async (url: string) => {
    if (url !== cidsContext) throw new Error(`Nothing is fetched: ${url}`)
    return { documentUrl: url, document: context, contextUrl: undefined }
  }
  const quads = await jsonld.toRDF(document, { format: "application/n-quads", documentLoader })
  const data = new Store(new Parser({ format: "N-Quads" }).parse(quads))
  const report = await new SHACLValidator(shapes).validate(data)
  return report.results.map(
    (result) =>
      `${result.focusNode?.value} ${result.path?.value}: ${result.message.map((one) => one.value).join()}`,
  )
}

async function contentOf(partnership: TestPartnership): Promise<CidsContent> {
  return partnership.read(async (tx) => ({
    partnership: { nameEn: "Seaway Valley", nameFr: "Vallée" },
    priorities: await priorities(tx),
    outcomes: await outcomes(tx),
    indicators: await indicatorsStanding(tx, "2026-11-22"),
  }))
}

const period = { startsOn: "2025-04-01", endsOn: "2026-03-31", reason: "" }

async function measured(groups: readonly ("value" | "suppressed")[]) {
  const partnership = await aPartnership()
  const labels = ["Women", "Men, 15–24"]
  const { indicator } = await anIndicatorUnderAnOutcome(partnership, { breakdown: labels.join("\n") })
  await partnership.act((tx, actor) =>
    enterValues(tx, actor, [
      { ...period, indicatorId: indicator, label: "", measured: { state: "value", amount: 40, outOf: null } },
      ...groups.map((state, at) => ({
        ...period,
        indicatorId: indicator,
        label: labels[at]!,
        measured: state === "value" ? { state, amount: 20, outOf: null } : { state },
      })),
      {
        ...period,
        startsOn: "2024-04-01",
        endsOn: "2025-03-31",
        indicatorId: indicator,
        label: "",
        measured: { state: "blank" as const },
      },
    ]),
  )
  return { partnership, indicator }
}

test("what a partnership measures fits the shapes of the standard, in either language", async () => {
  const { partnership, indicator } = await measured(["value", "value"])
  const content = await contentOf(partnership)
  for (const locale of ["en", "fr"] as const)
    expect(await faultsOf(cidsDocument(locale, content, iri))).toEqual([])
  const graph = cidsDocument("en", content, iri)["@graph"] as Record<string, unknown>[]
  expect(graph.map((node) => node["@type"])).toEqual([
    "cids:Organization",
    "cids:Theme",
    "cids:Outcome",
    "cids:Indicator",
    ...Array.from({ length: 3 }, () => "cids:IndicatorReport"),
  ])
  expect(graph[4]).toMatchObject({
    "@id": `${iri.of(indicator)}#2025-04-01-2026-03-31`,
    forIndicator: iri.of(indicator),
    value: { hasNumericalValue: "40" },
  })
  expect(graph[3]).toMatchObject({ unitDescription: "people" })
})

test("what is blank is no number, and one hidden group hides the others with it", async () => {
  const { partnership } = await measured(["value", "suppressed"])
  const document = cidsDocument("en", await contentOf(partnership), iri)
  expect(await faultsOf(document)).toEqual([])
  const numbers = JSON.stringify(document).match(/"hasNumericalValue":"\d+"/g)
  expect(numbers).toEqual(['"hasNumericalValue":"40"'])
  const { hasComment } = (document["@graph"] as { hasComment?: string[] }[])[3]!
  expect(hasComment).toHaveLength(3)
  expect(hasComment!.join()).toContain("Left blank")
})

test("the shapes do find what is missing", async () => {
  const { partnership } = await measured(["value", "value"])
  const document = cidsDocument("en", await contentOf(partnership), iri)
  const graph = document["@graph"] as Record<string, unknown>[]
  const without = (at: number, key: string) => ({
    ...document,
    "@graph": graph.map((node, index) => (index === at ? { ...node, [key]: undefined } : node)),
  })
  for (const [at, key] of [
    [0, "hasLegalName"],
    [2, "forOrganization"],
    [3, "unitDescription"],
    [4, "value"],
  ] as const)
    expect((await faultsOf(without(at, key))).length, key).toBeGreaterThan(0)
})

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .filter((one) => one.trim() !== "" && one.isWellFormed())
const anyContent = fc.array(
  fc.record({
    titleEn: text,
    titleFr: text,
    definitionEn: fc.option(text, { nil: "" }),
    unitEn: text,
    unitFr: text,
    per: fc.constantFrom(null, 100, 1000),
    underKind: fc.constantFrom("priority" as const, "outcome" as const, "activity" as const, null),
    values: fc.array(
      fc.record({
        label: fc.option(text, { nil: "" }),
        state: fc.constantFrom(...valueStates),
        amount: fc.nat(),
        outOf: fc.nat(),
      }),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 4 },
)

test("whatever is measured, the file fits the shapes, and holds no number that is not known", async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, text, fc.boolean(), async (all, title, french) => {
      const above = { titleEn: title, titleFr: title, whyEn: "", whyFr: "" }
      const content: CidsContent = {
        partnership: { nameEn: title, nameFr: title },
        priorities: [{ id: "p", ...above }],
        outcomes: [
          { id: "o", priorityId: "p", ...above },
          { id: "of-one-that-ended", priorityId: "gone", ...above },
        ],
        indicators: all.map(({ values, underKind, ...said }, at) => ({
          indicator: {
            ...saysOfItself(underKind?.slice(0, 1) ?? "", said),
            id: `i${at}`,
            underKind,
            priorityId: underKind && "p",
          } as KnownIndicator,
          values: values.map(({ state, amount, outOf, label }, turn) => ({
            ...period,
            startsOn: `20${10 + turn}-04-01`,
            label,
            measured: state === "value" ? { state, amount, outOf } : { state },
          })) as KnownValue[],
        })),
      }
      const document = cidsDocument(french ? "fr" : "en", content, iri)
      expect(await faultsOf(document)).toEqual([])
      const numbers = JSON.stringify(document).match(/"hasNumericalValue"/g) ?? []
      const known = all.flatMap(({ values, per }) =>
        values.filter(({ state, outOf }) => state === "value" && (per === null || outOf > 0)),
      )
      expect(numbers.length).toBeLessThanOrEqual(known.length)
    }),
    { numRuns: 25 },
  )
}, 60_000)
