import type { Question, ReportTemplate, Section } from "../rules/template.ts"
import { partnershipReport20262 } from "./partnership-report-2026-2.ts"

const figure = { kind: "figure", required: false } as const

const communityPlan = {
  ...figure,
  key: "community-plan",
  was: ["plan-status"],
  computation: "community-plan",
  wording: { en: "Where does the plan stand?", fr: "Où en est le plan?" },
  hint: {
    en: "Its steps as they were recorded with the Community Plan. If one is missing, record it there.",
    fr: "Les étapes inscrites avec le plan communautaire. S’il en manque une, inscrivez-la à cet endroit.",
  },
} satisfies Question

const endorsementAsked = {
  key: "endorsement-asked",
  was: ["plan-endorsement"],
  kind: "choice",
  choose: "one",
  required: false,
  wording: {
    en: "If no municipality has endorsed the plan: was one asked?",
    fr: "Si aucune municipalité n’a appuyé le plan : l’a-t-on demandé à l’une d’elles?",
  },
  hint: {
    en: "An endorsement itself is recorded with the Community Plan.",
    fr: "L’appui lui-même s’inscrit avec le plan communautaire.",
  },
  options: [
    { code: "asked", wording: { en: "Asked, no answer yet", fr: "Demande faite, sans réponse" } },
    { code: "declined", wording: { en: "Asked and declined", fr: "Demande refusée" } },
    { code: "not-asked", wording: { en: "Not asked", fr: "Pas demandé" } },
  ],
} satisfies Question

const activitiesLate = {
  ...figure,
  key: "activities-late",
  computation: "activities-late",
  wording: { en: "What is done, and what is late", fr: "Ce qui est fait, et ce qui est en retard" },
  hint: {
    en: "Late is what is past its last day and still to do.",
    fr: "Est en retard ce qui reste à faire et dont le dernier jour est passé.",
  },
} satisfies Question

const leadsAccepted = {
  ...figure,
  key: "leads-accepted",
  computation: "leads-accepted",
  wording: { en: "What leads took on", fr: "Ce que les responsables ont accepté" },
  hint: {
    en: "How many leads accepted what they are named for, declined, or have not answered. Nobody who declined is named.",
    fr: "Combien de responsables ont accepté ce qui leur est confié, refusé, ou n’ont pas répondu. Qui a refusé n’est pas nommé.",
  },
} satisfies Question

/** What the records answer by now, in place of what the edition before asked. */
const instead: Record<string, (before: Question) => readonly Question[]> = {
  "plan-status": () => [communityPlan],
  "plan-endorsement": () => [endorsementAsked],
  "activities-by-status": (before) => [before, activitiesLate],
  "activities-by-priority": (before) => [
    {
      ...before,
      wording: { en: "Activities by {priority}", fr: "Activités par {priority}" },
      hint: {
        en: "Activities under each {priority}, and how many are led by members.",
        fr: "Les activités sous chaque {priority}, et combien sont dirigées par des membres.",
      },
    },
    leadsAccepted,
  ],
  // As it was, but set as French is.
  "contributions-story": (before) => [
    {
      ...before,
      hint: { en: before.hint.en, fr: "Les montants sont ci-dessus : ne les répétez pas." },
    },
  ],
  "next-year": (before) => [
    {
      ...before,
      hint: {
        en: "{Priorities} and any change to the plan.",
        fr: "Les {priorities} et tout changement au plan.",
      },
    },
  ],
}

function section(before: Section): Section {
  const questions = before.questions.flatMap((question) => instead[question.key]?.(question) ?? [question])
  if (before.letter !== "D") return { ...before, questions }
  const help = {
    en: "The plan of three to five years that sets the {priorities}.",
    fr: "Le plan de trois à cinq ans qui fixe les {priorities}.",
  }
  return { ...before, help, questions }
}

/** The third edition: where the Community Plan stands and what leads took on come from the records, in the partnership's own words. */
export const partnershipReport20263: ReportTemplate = {
  ...partnershipReport20262,
  version: "2026-3",
  sections: partnershipReport20262.sections.map(section),
}
