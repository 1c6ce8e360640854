import { formatDate, inLanguage, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { IndicatorStanding } from "../reads/indicators-standing.ts"
import { publicValues } from "../rules/public-values.ts"
import { numberOf } from "../rules/value.ts"
import { words } from "../words/index.ts"

type Titled = { id: string; titleEn: string; titleFr: string }

export type CidsContent = {
  partnership: { nameEn: string; nameFr: string }
  priorities: readonly (Titled & { whyEn: string; whyFr: string })[]
  outcomes: readonly (Titled & { priorityId: string })[]
  indicators: readonly Pick<IndicatorStanding, "indicator" | "values">[]
}

/** Where the standard keeps the meaning of the names; a program that reads the file fetches it there. */
export const cidsContext = "https://ontology.commonapproach.org/contexts/cidsContext.jsonld"

/**
 * Priorities, outcomes, indicators and what was measured, as the Common Impact Data Standard 3.2 (Basic tier) has them: themes,
 * outcomes, indicators and indicator reports. Its names hold one language, the reader's; labels say both. Only numbers are reports:
 * what is blank, not applicable or hidden is said in a comment of its indicator, never as a number.
 */
export function cidsDocument(
  locale: Locale,
  content: CidsContent,
  /** Of the partnership, and of anything in its chain: stable, whatever the reader's language. */
  iri: { partnership: string; of: (id: string) => string },
): { "@context": unknown; "@graph": object[] } {
  const { partnership, priorities, outcomes, indicators } = content
  const known = new Set([...priorities, ...outcomes].map(({ id }) => id))
  const under = (id: string | null) => (id !== null && known.has(id) ? iri.of(id) : undefined)
  const name = locale === "fr" ? partnership.nameFr : partnership.nameEn
  return {
    "@context": [cidsContext, { rdfs: "http://www.w3.org/2000/01/rdf-schema#" }],
    "@graph": [
      {
        "@id": iri.partnership,
        "@type": "cids:Organization",
        hasLegalName: name,
        "rdfs:label": inBoth(partnership.nameEn, partnership.nameFr),
        hasOutcome: outcomes.filter(({ priorityId }) => known.has(priorityId)).map(({ id }) => iri.of(id)),
        hasIndicator: indicators.map(({ indicator }) => iri.of(indicator.id)),
      },
      ...priorities.map((one) => ({
        "@id": iri.of(one.id),
        "@type": "cids:Theme",
        ...named(locale, one),
        hasDescription: inLanguage(locale, one, "why") || titleIn(locale, one),
      })),
      ...outcomes
        .filter(({ priorityId }) => known.has(priorityId))
        .map((one) => ({
          "@id": iri.of(one.id),
          "@type": "cids:Outcome",
          ...named(locale, one),
          hasDescription: titleIn(locale, one),
          forOrganization: iri.partnership,
          forTheme: [iri.of(one.priorityId)],
          hasIndicator: indicators
            .filter(({ indicator }) => indicator.underId === one.id)
            .map(({ indicator }) => iri.of(indicator.id)),
        })),
      ...indicators.flatMap((one) => {
        const { indicator } = one
        const self = iri.of(indicator.id)
        const { reports, withheld } = reportsOf(locale, one, { self, partnership: iri.partnership })
        const isOfOutcome = indicator.underKind === "outcome"
        return [
          {
            "@id": self,
            "@type": "cids:Indicator",
            ...named(locale, indicator),
            hasDescription: inLanguage(locale, indicator, "definition") || titleIn(locale, indicator),
            unitDescription: inLanguage(locale, indicator, "unit"),
            forOrganization: iri.partnership,
            forOutcome: isOfOutcome ? under(indicator.underId) : undefined,
            forTheme: under(indicator.priorityId),
            hasIndicatorReport: reports.map((report) => report["@id"]),
            hasComment: withheld.length > 0 ? withheld : undefined,
          },
          ...reports,
        ]
      }),
    ],
  }
}

function named(locale: Locale, one: Titled) {
  return { hasName: titleIn(locale, one), "rdfs:label": inBoth(one.titleEn, one.titleFr) }
}

function inBoth(english: string, french: string) {
  return [
    { "@value": english, "@language": "en" },
    { "@value": french, "@language": "fr" },
  ]
}

type About = { self: string; partnership: string }

function reportsOf(
  locale: Locale,
  { indicator, values }: CidsContent["indicators"][number],
  { self, partnership }: About,
) {
  const say = words(locale)
  const reports = []
  const withheld: string[] = []
  for (const { startsOn, endsOn, label, measured } of publicValues(indicator, values)) {
    const period = say("period", { from: formatDate(locale, startsOn), to: formatDate(locale, endsOn) })
    const about = [period, label].filter(Boolean).join(", ")
    const number = numberOf(indicator.per, measured)
    if (number === null) {
      withheld.push(`${about}: ${say(`state-${measured.state}`)}`)
      continue
    }
    reports.push({
      "@id": `${self}#${[startsOn, endsOn, ...(label ? [encodeURIComponent(label)] : [])].join("-")}`,
      "@type": "cids:IndicatorReport",
      hasName: `${titleIn(locale, indicator)}, ${about}`,
      forIndicator: self,
      forOrganization: partnership,
      value: { "@type": "i72:Measure", hasNumericalValue: String(Math.round(number * 1e6) / 1e6) },
      startedAtTime: `${startsOn}T00:00:00`,
      endedAtTime: `${endsOn}T23:59:59`,
    })
  }
  return { reports, withheld }
}
