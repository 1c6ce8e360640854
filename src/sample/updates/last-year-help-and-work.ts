import type { SampleUpdate } from "../types.ts"

export const lastYearHelpAndWorkUpdates: readonly SampleUpdate[] = [
  {
    activity: "welcome-guide",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 4 },
        language: "en",
        status: "complete",
        words:
          "The guide is out in seven languages. It sits in 23 public places and on the library’s home page.",
        obstacles: "Paper copies ran out twice. We print in small batches now.",
        figure: {
          kind: "value",
          value: 4200,
          unit: { en: "paper guides handed out", fr: "guides papier distribués" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 9 } },
      },
    ],
  },
  {
    activity: "referral-form",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 8 },
        language: "fr",
        status: "delayed",
        words:
          "Le formulaire existe dans les deux langues. Trois organismes l’ont signé et s’en servent toutes les semaines.",
        obstacles:
          "Les six autres veulent savoir où vont les renseignements personnels. Il nous faut un avis sur la vie privée.",
        figure: {
          kind: "value",
          value: 3,
          unit: { en: "agencies using the form", fr: "organismes qui utilisent le formulaire" },
        },
        documents: [],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 12 } },
      },
    ],
  },
  {
    activity: "evening-classes",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 11 },
        language: "en",
        status: "in-progress",
        words:
          "Both classes are in week 22 of 24. With child minding, parents stay: 36 of the 43 people who registered are still here.",
        obstacles: "We turned away 14 people for lack of room.",
        figure: {
          kind: "value",
          value: 43,
          unit: { en: "learners registered", fr: "personnes inscrites aux cours" },
        },
        documents: ["evening-class-attendance"],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 13 } },
      },
    ],
  },
  {
    activity: "library-desk",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 7 },
        language: "en",
        status: "in-progress",
        words:
          "The desk was open 44 afternoons. People come with a letter they do not understand and leave with a name and a time.",
        obstacles: "No Arabic speaker in July, so we closed for two weeks.",
        figure: { kind: "value", value: 618, unit: { en: "visits", fr: "visites" } },
        documents: ["library-desk-attendance"],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 9 } },
      },
    ],
  },
  {
    activity: "partner-survey",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 4 },
        language: "en",
        status: "complete",
        words:
          "The survey is done and the summary is public. Nine partners told us that meetings take too much time.",
        figure: {
          kind: "value",
          value: 31,
          unit: { en: "organizations that answered, of 38", fr: "organismes répondants, sur 38" },
        },
        documents: ["partner-survey-summary"],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 9 } },
      },
    ],
  },
  {
    activity: "city-forms",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 10 },
        language: "en",
        status: "delayed",
        words:
          "Five forms are rewritten and in use: library card, transit pass, pool pass, parking and pet licence. People from the Voices Circle tested each one.",
        obstacles: "The other five touch on bylaws, so Legal has to read them first.",
        figure: {
          kind: "value",
          value: 5,
          unit: { en: "forms in use, of 10", fr: "formulaires en service, sur 10" },
        },
        documents: ["council-minutes-extract"],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 13 } },
      },
    ],
  },
  {
    activity: "job-fair",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 5 },
        language: "en",
        status: "complete",
        words:
          "27 employers and about 340 visitors came. Eight weeks later, 13 employers had made 38 job offers.",
        obstacles: "Night-shift employers could not hire people who have no car.",
        figure: { kind: "value", value: 38, unit: { en: "job offers", fr: "offres d’emploi" } },
        documents: ["job-fair-exit-survey"],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 10 } },
      },
    ],
  },
  {
    activity: "employer-guide",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 14 },
        language: "en",
        status: "delayed",
        words:
          "The eight-page draft is ready. Two employers tried it and asked for a page on pay and overtime.",
        obstacles: "Ten tests were planned. Fall and December are the busiest months for small shops.",
        figure: { kind: "not-applicable" },
        documents: [],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 18 } },
      },
    ],
  },
  {
    activity: "diploma-clinics",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 5 },
        language: "en",
        status: "complete",
        words: "We held all eight clinics. They were well attended and people were happy.",
        figure: {
          kind: "value",
          value: 109,
          unit: { en: "people at the clinics", fr: "personnes aux cliniques" },
        },
        documents: [],
        verdict: {
          kind: "returned",
          on: { year: -1, month: 15, day: 8 },
          comment: "Thank you. Of the people who came, how many left with a written plan?",
        },
      },
      {
        submitted: { year: -1, month: 15, day: 11 },
        language: "en",
        status: "complete",
        words:
          "We held all eight clinics for 109 people, and 92 of them left with a written plan. Nurses were the largest group.",
        figure: {
          kind: "value",
          value: 92,
          unit: { en: "people with a written plan", fr: "personnes munies d’un plan écrit" },
        },
        documents: ["credential-clinic-sheets"],
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 13 } },
      },
    ],
  },
  {
    activity: "sawmill-classes",
    answers: [
      {
        submitted: { year: -1, month: 15, day: 10 },
        language: "fr",
        status: "complete",
        words:
          "Vingt-deux travailleurs ont suivi le cours sur leurs heures payées; dix-neuf sont allés jusqu’au bout. Sur le plancher, les consignes passent mieux.",
        obstacles: "Le quart de nuit n’a pas pu participer, faute d’enseignant à cette heure-là.",
        figure: {
          kind: "value",
          value: 22,
          unit: { en: "workers registered", fr: "travailleurs inscrits" },
        },
        documents: ["sawmill-class-register"],
        typedBy: "staff",
        verdict: { kind: "accepted", on: { year: -1, month: 15, day: 12 } },
      },
    ],
  },
]
