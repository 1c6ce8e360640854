import type { Bilingual } from "./types.ts"

/** What was measured of a year or a quarter before today's year: a number, both numbers of a rate, or why there is none. */
export type SampleValue = { amount: number; outOf?: number } | "blank" | "not-applicable" | "suppressed"

export interface SampleIndicator {
  slug: string
  outcome: string
  title: Bilingual
  definition: Bilingual
  kind: "population" | "how-much" | "how-well" | "better-off"
  unit: Bilingual
  better: "up" | "down"
  countsPeople: boolean
  rate?: { numerator: Bilingual; denominator: Bilingual; partOfWhole: boolean }
  source: string
  frequency: "quarterly" | "yearly" | "once"
  groups?: readonly Bilingual[]
  /** On the last day of that fiscal year. */
  baseline?: { amount: number; outOf?: number; year: number }
  target?: { amount: number; year: number }
  owner?: string
  /** By fiscal year, or by fiscal year and quarter ("-1.2" is July to September of last year); groups beside. */
  values: Readonly<Record<string, SampleValue>>
  byGroup?: Readonly<Record<string, readonly SampleValue[]>>
  /** One of the sustainable development goals, and of the funder's outcomes. */
  goals: readonly string[]
  funder: readonly string[]
}

/** What the funder asks partnerships to bring about, in the words of its agreement. */
export const funderOutcomes: readonly { code: string; title: Bilingual }[] = [
  {
    code: "F1",
    title: {
      en: "Partners plan settlement and integration together",
      fr: "Les partenaires planifient ensemble l’établissement et l’intégration",
    },
  },
  {
    code: "F2",
    title: {
      en: "Communities and services respond to newcomers’ needs",
      fr: "La collectivité et les services répondent aux besoins des nouveaux arrivants",
    },
  },
]

const share: Bilingual = { en: "% of them", fr: "% d’entre eux" }

export const indicators: readonly SampleIndicator[] = [
  {
    slug: "feel-at-home",
    outcome: "neighbours-meet",
    title: {
      en: "Newcomers who feel at home in Two Rivers",
      fr: "Nouveaux arrivants qui se sentent chez eux",
    },
    definition: {
      en: "Those who answered “rather” or “very much” in the yearly survey.",
      fr: "Les personnes qui ont répondu « plutôt » ou « tout à fait » au sondage annuel.",
    },
    kind: "population",
    unit: { en: "% of those asked", fr: "% des personnes sondées" },
    better: "up",
    countsPeople: true,
    rate: {
      numerator: { en: "Feel at home", fr: "Se sentent chez eux" },
      denominator: { en: "Answered", fr: "Ont répondu" },
      partOfWhole: true,
    },
    source: "Newcomer survey",
    frequency: "yearly",
    baseline: { amount: 171, outOf: 312, year: -3 },
    target: { amount: 65, year: 1 },
    values: {
      "-5": { amount: 168, outOf: 290 },
      "-4": { amount: 172, outOf: 305 },
      "-2": { amount: 184, outOf: 318 },
      "-1": { amount: 207, outOf: 331 },
    },
    goals: ["11"],
    funder: ["F2"],
  },
  {
    slug: "work-at-level",
    outcome: "employers-hire",
    title: {
      en: "Newcomers hired at the level of their skills",
      fr: "Embauches à la hauteur des compétences",
    },
    definition: {
      en: "Of the newcomers hired through the partners, those whose job asks for the training they have.",
      fr: "Parmi les embauches par l’entremise des partenaires, celles dont l’emploi demande la formation acquise.",
    },
    kind: "better-off",
    unit: { en: "% of those hired", fr: "% des embauches" },
    better: "up",
    countsPeople: true,
    rate: {
      numerator: { en: "Hired at their level", fr: "À la hauteur des compétences" },
      denominator: { en: "Hired", fr: "Embauches" },
      partOfWhole: true,
    },
    source: "Workforce Planning Board",
    frequency: "yearly",
    baseline: { amount: 41, outOf: 96, year: -3 },
    target: { amount: 60, year: 1 },
    owner: "workforce-planning-board",
    values: {
      "-5": { amount: 30, outOf: 80 },
      "-4": { amount: 35, outOf: 86 },
      "-2": { amount: 44, outOf: 104 },
    },
    goals: ["8"],
    funder: ["F2"],
  },
  {
    slug: "referred-people",
    outcome: "services-connect",
    title: {
      en: "People referred with the shared form",
      fr: "Personnes aiguillées avec le formulaire commun",
    },
    definition: {
      en: "Each person once a year, whatever the number of forms.",
      fr: "Chaque personne une fois par année, quel que soit le nombre de formulaires.",
    },
    kind: "how-much",
    unit: { en: "people", fr: "personnes" },
    better: "up",
    countsPeople: true,
    source: "Shared referral form",
    frequency: "yearly",
    groups: [
      { en: "Adults", fr: "Adultes" },
      { en: "Young people", fr: "Jeunes" },
      { en: "Seniors", fr: "Personnes aînées" },
    ],
    target: { amount: 500, year: 0 },
    owner: "carrefour-accueil",
    values: { "-3": "not-applicable", "-2": { amount: 212 }, "-1": { amount: 388 } },
    byGroup: {
      "-2": [{ amount: 208 }, "suppressed", "suppressed"],
      "-1": [{ amount: 301 }, { amount: 74 }, { amount: 13 }],
    },
    goals: ["10"],
    funder: ["F1"],
  },
  {
    slug: "days-to-appointment",
    outcome: "know-where-to-go",
    title: {
      en: "Days from the first question to a meeting",
      fr: "Jours entre la première question et un rendez-vous",
    },
    definition: {
      en: "Half of the people waited longer, half shorter.",
      fr: "La moitié des personnes ont attendu plus, l’autre moitié, moins.",
    },
    kind: "how-well",
    unit: { en: "days", fr: "jours" },
    better: "down",
    countsPeople: false,
    source: "First-question line",
    frequency: "quarterly",
    owner: "two-rivers-newcomer-centre",
    values: { "-1.1": { amount: 19 }, "-1.2": "blank", "-1.3": { amount: 16.5 }, "-1.4": { amount: 12 } },
    goals: [],
    funder: ["F2"],
  },
  {
    slug: "class-places",
    outcome: "classes-that-fit",
    title: {
      en: "Places in evening and weekend classes",
      fr: "Places dans les cours du soir et de fin de semaine",
    },
    definition: { en: "Counted on the first day of class.", fr: "Comptées le premier jour de cours." },
    kind: "how-much",
    unit: { en: "places", fr: "places offertes" },
    better: "up",
    countsPeople: false,
    source: "Bridge Language School",
    frequency: "yearly",
    baseline: { amount: 24, year: -2 },
    target: { amount: 120, year: 1 },
    owner: "bridge-language-school",
    values: { "-4": { amount: 0 }, "-3": { amount: 12 }, "-1": { amount: 96 } },
    goals: ["4"],
    funder: ["F2"],
  },
  {
    slug: "moved-up",
    outcome: "classes-that-fit",
    title: { en: "Learners who moved up a level", fr: "Apprenants qui ont monté d’un niveau" },
    definition: {
      en: "Of those who stayed until the end of the class.",
      fr: "Parmi les personnes restées jusqu’à la fin du cours.",
    },
    kind: "better-off",
    unit: share,
    better: "up",
    countsPeople: true,
    rate: {
      numerator: { en: "Moved up", fr: "Ont monté" },
      denominator: { en: "Stayed to the end", fr: "Sont restés" },
      partOfWhole: true,
    },
    source: "Bridge Language School",
    frequency: "yearly",
    owner: "bridge-language-school",
    values: { "-3": { amount: 9, outOf: 12 }, "-2": { amount: 15, outOf: 22 } },
    goals: ["4"],
    funder: [],
  },
  {
    slug: "first-lease",
    outcome: "a-decent-home",
    title: {
      en: "Households with a first lease within three months",
      fr: "Ménages avec un premier bail en moins de trois mois",
    },
    definition: {
      en: "Of the households that asked for help with housing.",
      fr: "Parmi les ménages qui ont demandé de l’aide pour se loger.",
    },
    kind: "population",
    unit: share,
    better: "up",
    countsPeople: false,
    rate: {
      numerator: { en: "Found a lease", fr: "Ont trouvé un bail" },
      denominator: { en: "Asked for help", fr: "Ont demandé de l’aide" },
      partOfWhole: true,
    },
    source: "Community Legal Clinic",
    frequency: "yearly",
    baseline: { amount: 62, outOf: 90, year: -3 },
    target: { amount: 75, year: 2 },
    values: {
      "-5": { amount: 70, outOf: 88 },
      "-4": { amount: 66, outOf: 91 },
      "-2": { amount: 58, outOf: 97 },
      "-1": { amount: 55, outOf: 104 },
    },
    goals: ["11.1"],
    funder: ["F2"],
  },
  {
    slug: "youth-voice",
    outcome: "young-people-thrive",
    title: {
      en: "Young people who spoke to the city council",
      fr: "Jeunes qui ont pris la parole au conseil municipal",
    },
    definition: {
      en: "Counted once, for the whole pilot.",
      fr: "Comptés une fois, pour tout le projet pilote.",
    },
    kind: "how-much",
    unit: { en: "young people", fr: "jeunes" },
    better: "up",
    countsPeople: true,
    source: "Two Rivers Youth Hub",
    frequency: "once",
    owner: "two-rivers-youth-hub",
    values: {},
    goals: ["16.7"],
    funder: ["F1"],
  },
]
