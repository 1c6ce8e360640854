import type { SampleUpdate } from "../types.ts"

/** Public health never answered: its contact had left. */
export const lastYearHomeAndBelongingUpdates: readonly SampleUpdate[] = [
  {
    activity: "emergency-interpreters",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 9 },
        language: "en",
        status: "complete",
        words:
          "Staff made 387 calls in 19 languages. They now ask a family member to interpret in 22 of 100 visits; before, it was 61.",
        obstacles: "The night shift did not take part.",
        figure: {
          kind: "value",
          value: 387,
          unit: { en: "interpreted calls", fr: "appels avec interprète" },
        },
        documents: ["interpreter-trial-evaluation"],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 12 } },
      },
    ],
  },
  {
    activity: "health-booklet",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 13 },
        language: "fr",
        status: "delayed",
        words:
          "Le texte est prêt et quatre langues sont mises en page. Aucun carnet n’a encore été remis aux familles.",
        obstacles: "Deux traductrices ont dû se retirer. Quatre langues manquent toujours.",
        figure: {
          kind: "blank",
          unit: { en: "booklets given to families", fr: "carnets remis aux familles" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 17 } },
      },
    ],
  },
  { activity: "calm-circles", answers: [] },
  {
    activity: "renters-guide",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 13 },
        language: "en",
        status: "complete",
        words:
          "Ten workshops, 164 people, and a guide in six languages. 37 people came back for legal help, most about repairs.",
        obstacles: "People fear that their landlord will find out they asked.",
        figure: {
          kind: "value",
          value: 164,
          unit: { en: "people at workshops", fr: "personnes aux ateliers" },
        },
        documents: ["renters-workshop-totals"],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 17 } },
      },
    ],
  },
  {
    activity: "landlord-round-table",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 6 },
        language: "en",
        status: "dropped",
        words:
          "We invited landlords three times. A few came to talk, but none signed. We stopped, and put our hours into the workshops.",
        obstacles: "Landlords saw nothing in it for them. We should have started from what they need.",
        figure: {
          kind: "value",
          value: 0,
          unit: { en: "landlords who signed", fr: "propriétaires signataires" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 10 } },
      },
    ],
  },
  {
    activity: "youth-council",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 19 },
        language: "en",
        status: "in-progress",
        words:
          "Eight young people meet every month. They picked the name and the snacks. They want four more before they choose a project.",
        obstacles: "The last bus leaves before the meeting ends.",
        figure: {
          kind: "value",
          value: 8,
          unit: { en: "young people on the council, of 12", fr: "jeunes au conseil, sur 12" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 22 } },
      },
    ],
  },
  {
    activity: "francophone-week",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 5 },
        language: "fr",
        status: "complete",
        words:
          "Cinq activités, 287 présences et seize familles jumelées avec une famille d’ici. La soirée de contes a fait salle comble.",
        obstacles: "Les familles de Maple Bend n’avaient pas de transport pour rentrer le soir.",
        figure: { kind: "value", value: 16, unit: { en: "families paired", fr: "familles jumelées" } },
        documents: ["francophone-week-report"],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 10 } },
      },
    ],
  },
  {
    activity: "shared-meals",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 12 },
        language: "en",
        status: "complete",
        words:
          "Six meals in six neighbourhoods. People traded recipes and phone numbers. We forgot to count heads at two of them.",
        figure: { kind: "blank", unit: { en: "people at the meals", fr: "personnes aux repas" } },
        documents: [],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 16 } },
      },
    ],
  },
]
