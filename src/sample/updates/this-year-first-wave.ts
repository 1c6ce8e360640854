import type { SampleUpdate } from "../types.ts"

/**
 * The carried work comes first: it had begun on any day of the year, so an accepted answer, an accepted zero and
 * a late partner are always there. The others join once their activity has begun.
 */
export const firstWaveUpdates: readonly SampleUpdate[] = [
  {
    activity: "referral-form-next",
    answers: [
      {
        submitted: { daysFromToday: -14 },
        language: "fr",
        status: "in-progress",
        words:
          "Deux autres organismes ont signé : nous sommes cinq sur neuf. Dans la plupart des cas, la personne est jointe en moins d’une semaine.",
        obstacles: "L’hôpital et la clinique juridique ont chacun leurs règles sur le consentement.",
        figure: {
          kind: "value",
          value: 5,
          unit: { en: "agencies using the form, of 9", fr: "organismes qui utilisent le formulaire, sur 9" },
        },
        documents: ["referral-tally"],
        verdict: { kind: "accepted", on: { daysFromToday: -10 } },
      },
    ],
  },
  {
    activity: "health-booklet-next",
    answers: [
      {
        submitted: { daysFromToday: -9 },
        language: "fr",
        status: "in-progress",
        words:
          "Six langues sur huit sont prêtes. Nous attendons les deux dernières avant d’imprimer. Aucun carnet remis pour l’instant.",
        obstacles: "Les bonnes traductrices médicales sont rares en tigrigna.",
        figure: {
          kind: "value",
          value: 0,
          unit: { en: "booklets given to families", fr: "carnets remis aux familles" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { daysFromToday: -6 } },
      },
    ],
  },
  { activity: "calm-circles-next", answers: [] },
  {
    activity: "first-question-line",
    answers: [
      {
        submitted: { daysFromToday: -20 },
        language: "en",
        status: "in-progress",
        words:
          "The line is open on weekdays in both languages. Most calls are about a health card, a school or a doctor.",
        obstacles: "Monday mornings are too busy for one person.",
        figure: {
          kind: "value",
          value: 46,
          unit: { en: "calls answered in the last month", fr: "appels traités au cours du dernier mois" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { daysFromToday: -16 } },
      },
    ],
  },
  {
    activity: "renters-line",
    answers: [
      {
        submitted: { daysFromToday: -11 },
        language: "en",
        status: "in-progress",
        words:
          "We answer calls and texts three half-days a week. Rent increases are the first topic, repairs the second.",
        obstacles: "Texts come in languages we do not cover.",
        figure: {
          kind: "value",
          value: 29,
          unit: { en: "people helped in the last month", fr: "personnes aidées au cours du dernier mois" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { daysFromToday: -7 } },
      },
    ],
  },
  {
    activity: "library-branches",
    answers: [
      {
        submitted: { daysFromToday: -13 },
        language: "en",
        status: "in-progress",
        words:
          "Mill Street is open every Wednesday. Maple Bend opens every second week until we find one more French speaker.",
        figure: {
          kind: "value",
          value: 2,
          unit: { en: "branches with a desk", fr: "succursales dotées d’un comptoir" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { daysFromToday: -9 } },
      },
    ],
  },
  {
    activity: "radio-series",
    answers: [
      {
        submitted: { daysFromToday: -15 },
        language: "fr",
        status: "in-progress",
        words:
          "Trois émissions sont enregistrées. La première, sur le centre de santé, a suscité plusieurs appels à la station.",
        figure: {
          kind: "value",
          value: 3,
          unit: { en: "shows recorded, of 12", fr: "émissions enregistrées, sur 12" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { daysFromToday: -12 } },
      },
    ],
  },
  {
    activity: "welcome-week",
    answers: [
      {
        submitted: { daysFromToday: -17 },
        language: "en",
        status: "in-progress",
        words:
          "All seven neighbourhoods are in, each with a host group. The first planning nights drew new faces.",
        figure: {
          kind: "value",
          value: 7,
          unit: { en: "neighbourhoods taking part", fr: "quartiers participants" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { daysFromToday: -13 } },
      },
    ],
  },
  {
    activity: "night-shuttle",
    answers: [
      {
        submitted: { daysFromToday: -10 },
        language: "en",
        status: "delayed",
        words: "The van and the routes are ready. We wait for the insurer, so no one has ridden it.",
        obstacles: "The insurer wants to know who drives and how many hours they have worked.",
        figure: { kind: "value", value: 0, unit: { en: "riders", fr: "passagers" } },
        documents: [],
        verdict: { kind: "accepted", on: { daysFromToday: -7 } },
      },
    ],
  },
  {
    activity: "weekend-classes",
    answers: [
      {
        submitted: { daysFromToday: -19 },
        language: "en",
        status: "on-hold",
        words: "We posted the job twice and found no teacher for Saturdays. 26 people are on the list.",
        figure: { kind: "not-applicable" },
        documents: [],
        verdict: { kind: "accepted", on: { daysFromToday: -14 } },
      },
    ],
  },
  {
    activity: "homework-clubs",
    answers: [
      {
        submitted: { daysFromToday: -12 },
        language: "en",
        status: "in-progress",
        words:
          "Clubs run in three of the four schools. Retired teachers from Silver Maples help with reading.",
        obstacles: "The fourth school has no free room after class.",
        figure: {
          kind: "value",
          value: 57,
          unit: { en: "students who come each week", fr: "élèves présents chaque semaine" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { daysFromToday: -9 } },
      },
    ],
  },
]
