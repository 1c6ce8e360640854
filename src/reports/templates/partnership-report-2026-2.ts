import type { Question, ReportTemplate, Section } from "../rules/template.ts"
import { partnershipReport20261 } from "./partnership-report-2026-1.ts"

const figure = { kind: "figure", required: false } as const

const termsInForce = {
  ...figure,
  key: "terms-in-force",
  computation: "terms-in-force",
  wording: { en: "Terms of reference in force", fr: "Mandats en vigueur" },
  hint: {
    en: "The written rules each group decides by, and since when.",
    fr: "Les règles écrites d’après lesquelles chaque groupe décide, et depuis quand.",
  },
} satisfies Question

const meetingsHeld = {
  ...figure,
  key: "meetings-and-attendance",
  computation: "meetings-held",
  wording: { en: "Meetings and attendance", fr: "Réunions et présences" },
  hint: {
    en: "How often each group met, how many came on average, and where too few came to decide.",
    fr: "Le nombre de réunions de chaque groupe, la présence moyenne et les réunions sans quorum.",
  },
} satisfies Question

const memberChanges = {
  ...figure,
  key: "member-changes",
  computation: "member-changes",
  wording: { en: "Who came and who left", fr: "Les arrivées et les départs" },
  hint: {
    en: "Members new at the table and members no longer there, against the year before.",
    fr: "Les membres nouveaux à la table et ceux qui n’y sont plus, par rapport à l’exercice précédent.",
  },
} satisfies Question

const indicators = {
  ...figure,
  key: "indicators",
  computation: "indicators",
  wording: { en: "What was measured", fr: "Ce qui a été mesuré" },
  hint: {
    en: "Each indicator with its newest value, its baseline and its target, and whether it has turned.",
    fr: "Chaque indicateur avec sa valeur la plus récente, son niveau de départ, sa cible, et s’il a changé de cap.",
  },
} satisfies Question

const contributions = {
  ...figure,
  key: "contributions-by-kind",
  computation: "contributions-by-kind",
  wording: { en: "What was given, by kind", fr: "Ce qui a été donné, par type" },
  hint: {
    en: "What givers confirmed, what they have not yet, and what has no figure. Kinds are never added together.",
    fr: "Ce que les donateurs ont confirmé, ce qu’ils n’ont pas encore confirmé et ce qui n’a pas de chiffre. On n’additionne jamais des types différents.",
  },
} satisfies Question

const contributionStory = {
  key: "contributions-story",
  kind: "narrative",
  maximumCharacters: 1500,
  required: false,
  wording: { en: "What did these gifts make possible?", fr: "Qu’est-ce que ces apports ont rendu possible?" },
  hint: {
    en: "The amounts are above, so do not repeat them.",
    fr: "Les montants sont ci-dessus : ne les répétez pas.",
  },
} satisfies Question

/** What the edition before asked, and the records now answer. */
const instead: Record<string, readonly Question[]> = {
  "terms-of-reference": [termsInForce],
  "meetings-held": [meetingsHeld, memberChanges],
  contributions: [contributions, contributionStory],
}

function section(before: Section): Section {
  const questions = before.questions.flatMap((question) => instead[question.key] ?? [question])
  return { ...before, questions: before.letter === "F" ? [indicators, ...questions] : questions }
}

/** The second edition: it asks nothing that the records can answer. Its sections are those of the first. */
export const partnershipReport20262: ReportTemplate = {
  ...partnershipReport20261,
  version: "2026-2",
  rules: { audience: "funder", claims: "acknowledged" },
  sections: partnershipReport20261.sections.map(section),
}
