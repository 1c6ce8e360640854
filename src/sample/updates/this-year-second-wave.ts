import type { SampleUpdate } from "../types.ts"

/** Always there: an answer that waits, one returned with a question, and a partner that is silent but not late. */
export const secondWaveUpdates: readonly SampleUpdate[] = [
  {
    activity: "city-forms-next",
    answers: [
      {
        submitted: { daysFromToday: -5 },
        language: "en",
        status: "in-progress",
        words:
          "Legal has read two of the last five forms and asked for small changes. The Voices Circle tested both.",
        figure: {
          kind: "value",
          value: 5,
          unit: { en: "forms in use, of 10", fr: "formulaires en service, sur 10" },
        },
        documents: [],
      },
    ],
  },
  {
    activity: "employer-guide-next",
    answers: [
      {
        submitted: { daysFromToday: -7 },
        language: "en",
        status: "in-progress",
        words: "The test is going well and employers like the guide.",
        figure: {
          kind: "blank",
          unit: { en: "employers who tested the guide", fr: "employeurs ayant mis le guide à l’essai" },
        },
        documents: [],
        verdict: {
          kind: "returned",
          on: { daysFromToday: -4 },
          comment:
            "Thank you. How many employers have tested the guide by now, and what did they ask you to change?",
        },
      },
    ],
  },
  {
    activity: "youth-council-next",
    answers: [],
  },
  {
    activity: "interpreter-pool",
    answers: [
      {
        submitted: { daysFromToday: -7 },
        language: "en",
        status: "in-progress",
        words:
          "Four wards use the phone interpreters, and maternity was first. Night staff on those wards are trained.",
        figure: {
          kind: "value",
          value: 4,
          unit: { en: "wards with the service, of 11", fr: "unités où le service est offert, sur 11" },
        },
        documents: [],
      },
    ],
  },
  {
    activity: "mentor-pairs",
    answers: [
      {
        submitted: { daysFromToday: -6 },
        language: "en",
        status: "in-progress",
        words: "11 pairs have met at least once. More newcomers than mentors have signed up.",
        obstacles: "Mentors in health care are hard to find.",
        figure: { kind: "value", value: 11, unit: { en: "pairs at work", fr: "jumelages en cours" } },
        documents: [],
      },
    ],
  },
  {
    activity: "school-welcome-kits",
    answers: [
      {
        submitted: { daysFromToday: -8 },
        language: "fr",
        status: "in-progress",
        words:
          "Les trousses sont dans les six écoles. Quand un parent de la même origine accompagne la visite, tout est plus simple.",
        figure: { kind: "value", value: 34, unit: { en: "families welcomed", fr: "familles accueillies" } },
        documents: [],
      },
    ],
  },
]
