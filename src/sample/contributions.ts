import type { SampleDate } from "./dates.ts"
import type { Bilingual } from "./types.ts"

export interface SampleContribution {
  giver: string
  year: -1 | 0
  what: Bilingual
  told: string
  activity?: string
  /** In dollars and hours; each kind has figures of its own. */
  figures:
    | { kind: "cash"; dollars: number | null }
    | { kind: "in-kind-hours"; hours: number; rate: number; basis: "own-rate" | "agreed-rate" }
    | { kind: "in-kind-space" | "in-kind-goods"; dollars: number; basis: "price-list" | "own-estimate" }
    | { kind: "volunteer-hours"; hours: number }
    | { kind: "leveraged-funds"; dollars: number; from: string; because: Bilingual }
  /** What the giver said by link. */
  said?: "confirmed" | "different"
  remark?: string
}

export const contributions: readonly SampleContribution[] = [
  {
    giver: "city-of-two-rivers",
    year: -1,
    what: { en: "Printing of the welcome guide", fr: "Impression du guide d’accueil" },
    told: "Finance office",
    activity: "welcome-guide",
    figures: { kind: "cash", dollars: 4200 },
    said: "confirmed",
  },
  {
    giver: "city-of-two-rivers",
    year: -1,
    what: { en: "Council chamber for four meetings", fr: "Salle du conseil pour quatre réunions" },
    told: "Clerk",
    figures: { kind: "in-kind-space", dollars: 1200, basis: "price-list" },
    said: "confirmed",
  },
  {
    giver: "two-rivers-newcomer-centre",
    year: -1,
    what: { en: "Staff time for the referral form", fr: "Temps du personnel pour le formulaire commun" },
    told: "Amina Warsame",
    activity: "referral-form",
    figures: { kind: "in-kind-hours", hours: 64, rate: 38.5, basis: "own-rate" },
    said: "confirmed",
  },
  {
    giver: "carrefour-accueil",
    year: -1,
    what: { en: "French version of the referral form", fr: "Version française du formulaire commun" },
    told: "Fatoumata Diallo",
    activity: "referral-form",
    figures: { kind: "in-kind-hours", hours: 30, rate: 36, basis: "own-rate" },
    said: "different",
    remark: "C’était plutôt 42 heures, avec la relecture par les familles.",
  },
  {
    giver: "common-table-food-centre",
    year: -1,
    what: { en: "Food for twelve shared meals", fr: "Nourriture pour douze repas partagés" },
    told: "Kitchen lead",
    activity: "shared-meals",
    figures: { kind: "in-kind-goods", dollars: 2640, basis: "own-estimate" },
  },
  {
    giver: "interfaith-council",
    year: -1,
    what: { en: "Volunteers at the shared meals", fr: "Bénévoles aux repas partagés" },
    told: "Sign-in sheets",
    activity: "shared-meals",
    figures: { kind: "volunteer-hours", hours: 312 },
    said: "confirmed",
  },
  {
    giver: "two-rivers-community-fund",
    year: -1,
    what: { en: "Grant for the job fair", fr: "Subvention pour le salon de l’emploi" },
    told: "Letter of the fund",
    activity: "job-fair",
    figures: { kind: "cash", dollars: 5000 },
  },
  {
    giver: "two-rivers-public-library",
    year: 0,
    what: { en: "Desk space in two branches", fr: "Place pour un guichet dans deux succursales" },
    told: "Branch manager",
    activity: "library-branches",
    figures: { kind: "in-kind-space", dollars: 3600, basis: "price-list" },
    said: "confirmed",
  },
  {
    giver: "northgate-foods",
    year: 0,
    what: { en: "Night shuttle, driver and fuel", fr: "Navette de nuit, chauffeur et essence" },
    told: "Plant manager, by telephone",
    activity: "night-shuttle",
    figures: { kind: "cash", dollars: null },
  },
  {
    giver: "two-rivers-youth-hub",
    year: 0,
    what: {
      en: "Young people who prepare the council evening",
      fr: "Jeunes qui préparent la soirée au conseil",
    },
    told: "Sign-in sheets",
    activity: "youth-council-next",
    figures: { kind: "volunteer-hours", hours: 86 },
  },
  {
    giver: "rivers-regional-hospital",
    year: 0,
    what: { en: "Training for the interpreter pool", fr: "Formation pour la banque d’interprètes" },
    told: "Patient services",
    activity: "interpreter-pool",
    figures: { kind: "in-kind-hours", hours: 24, rate: 41.25, basis: "agreed-rate" },
  },
  {
    giver: "bridge-language-school",
    year: 0,
    what: {
      en: "Foundation grant for weekend classes",
      fr: "Subvention d’une fondation pour les cours de fin de semaine",
    },
    told: "Letter of the foundation",
    activity: "weekend-classes",
    figures: {
      kind: "leveraged-funds",
      dollars: 18_000,
      from: "Maple Leaf Learning Foundation",
      because: {
        en: "The application rested on the partners’ survey of class times",
        fr: "La demande s’appuyait sur le sondage des partenaires sur les horaires des cours",
      },
    },
    said: "confirmed",
  },
]

export interface SampleApplication {
  funder: string
  programme: string
  purpose: Bilingual
  applicant: string
  partners: readonly string[]
  dollars: number | null
  begun: SampleDate
  deadline: SampleDate
  /** What became of it, each on its day. */
  moves: readonly {
    state: "drafting" | "submitted" | "granted" | "declined"
    on: SampleDate
    dollars?: number
  }[]
}

export const applications: readonly SampleApplication[] = [
  {
    funder: "Provincial Anti-Racism Fund",
    programme: "Community projects",
    purpose: { en: "A radio series in six languages", fr: "Une série radiophonique en six langues" },
    applicant: "radio-confluent",
    partners: ["newcomer-voices-circle"],
    dollars: 22_000,
    begun: { daysFromToday: -40 },
    deadline: { daysFromToday: 12 },
    moves: [{ state: "drafting", on: { daysFromToday: -20 } }],
  },
  {
    funder: "Two Rivers Community Fund",
    programme: "",
    purpose: { en: "Homework clubs in two more schools", fr: "Clubs de devoirs dans deux autres écoles" },
    applicant: "two-rivers-district-school-board",
    partners: ["two-rivers-youth-hub"],
    dollars: 9000,
    begun: { daysFromToday: -120 },
    deadline: { daysFromToday: -60 },
    moves: [{ state: "submitted", on: { daysFromToday: -62 } }],
  },
  {
    funder: "Federal Women’s Program",
    programme: "",
    purpose: { en: "Child care during evening classes", fr: "Garde d’enfants pendant les cours du soir" },
    applicant: "open-door-womens-centre",
    partners: ["bridge-language-school"],
    dollars: 30_000,
    begun: { daysFromToday: -300 },
    deadline: { daysFromToday: -240 },
    moves: [
      { state: "submitted", on: { daysFromToday: -245 } },
      { state: "granted", on: { daysFromToday: -100 }, dollars: 30_000 },
    ],
  },
]
