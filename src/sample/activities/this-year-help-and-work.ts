import type { SampleActivity } from "../types.ts"

export const thisYearHelpAndWork: readonly SampleActivity[] = [
  {
    slug: "referral-form-next",
    title: {
      en: "One referral form, the next six agencies",
      fr: "Formulaire d’aiguillage commun : six autres organismes",
    },
    deliverable: {
      en: "The six agencies that had not signed use the shared form",
      fr: "Les six organismes qui n’avaient pas signé utilisent le formulaire commun",
    },
    lead: "carrefour-accueil",
    partners: ["two-rivers-newcomer-centre", "rivers-regional-hospital", "community-legal-clinic"],
    body: "settlement-and-language-table",
    outcome: "services-connect",
    runs: { from: { year: 0, month: 4, day: 1 }, until: { year: 0, month: 15, day: 31 } },
    carriedFrom: "referral-form",
  },
  {
    slug: "city-forms-next",
    title: {
      en: "City forms in plain language, second half",
      fr: "Formulaires municipaux en langage clair, suite",
    },
    deliverable: {
      en: "The last five forms rewritten, checked and in use",
      fr: "Les cinq derniers formulaires récrits, vérifiés et en service",
    },
    lead: "city-of-two-rivers",
    partners: ["newcomer-voices-circle", "reseau-immigration-francophone"],
    body: "settlement-and-language-table",
    outcome: "know-where-to-go",
    runs: { from: { year: 0, month: 4, day: 1 }, until: { year: 0, month: 15, day: 31 } },
    carriedFrom: "city-forms",
  },
  {
    slug: "employer-guide-next",
    title: { en: "Hiring guide: test and print", fr: "Guide d’embauche : essai et impression" },
    deliverable: {
      en: "The guide tested by eight more employers, printed and handed out",
      fr: "Le guide mis à l’essai par huit autres employeurs, imprimé et distribué",
    },
    lead: "workforce-planning-board",
    partners: ["two-rivers-chamber-of-commerce", "invest-two-rivers"],
    body: "employment-table",
    outcome: "employers-hire",
    runs: { from: { year: 0, month: 4, day: 1 }, until: { year: 0, month: 15, day: 31 } },
    carriedFrom: "employer-guide",
  },
  {
    slug: "first-question-line",
    title: { en: "One phone number for first questions", fr: "Un seul numéro pour les premières questions" },
    deliverable: {
      en: "A line answered in English and French on weekdays, with 40 answers kept up to date",
      fr: "Une ligne en français et en anglais les jours de semaine, avec 40 réponses tenues à jour",
    },
    lead: "two-rivers-newcomer-centre",
    ledBySecretariat: true,
    partners: ["carrefour-accueil", "city-of-two-rivers"],
    body: "settlement-and-language-table",
    outcome: "know-where-to-go",
    runs: { from: { year: 0, month: 4, day: 1 }, until: { year: 0, month: 15, day: 31 } },
  },
  {
    slug: "library-branches",
    title: { en: "Welcome desk in two more branches", fr: "Comptoir d’accueil dans deux autres succursales" },
    deliverable: {
      en: "One afternoon a week in the Mill Street and Maple Bend branches",
      fr: "Un après-midi par semaine aux succursales de la rue du Moulin et de Maple Bend",
    },
    lead: "two-rivers-public-library",
    partners: ["township-of-maple-bend", "maison-la-passerelle"],
    body: "settlement-and-language-table",
    outcome: "know-where-to-go",
    runs: { from: { year: 0, month: 5, day: 4 }, until: { year: 0, month: 15, day: 27 } },
  },
  {
    slug: "weekend-classes",
    title: { en: "Weekend English classes", fr: "Cours d’anglais la fin de semaine" },
    deliverable: {
      en: "One Saturday class of 20 people, with child minding",
      fr: "Un groupe de 20 personnes le samedi, avec halte-garderie",
    },
    lead: "bridge-language-school",
    partners: ["little-rivers-family-centre", "northgate-foods"],
    body: "settlement-and-language-table",
    outcome: "classes-that-fit",
    runs: { from: { year: 0, month: 9, day: 12 }, until: { year: 0, month: 15, day: 20 } },
    course: {
      kind: "on-hold",
      reason: {
        en: "The school could not find a teacher for Saturdays.",
        fr: "L’école n’a pas trouvé d’enseignante ou d’enseignant pour le samedi.",
      },
    },
  },
  {
    slug: "mentor-pairs",
    title: { en: "Mentors in business", fr: "Mentorat en milieu de travail" },
    deliverable: {
      en: "25 newcomers each paired with a mentor for four months",
      fr: "25 nouveaux arrivants jumelés chacun avec un mentor pendant quatre mois",
    },
    lead: "two-rivers-chamber-of-commerce",
    partners: ["confluence-college", "invest-two-rivers", "valley-care-homes"],
    body: "employment-table",
    outcome: "skills-recognized",
    runs: { from: { year: 0, month: 5, day: 11 }, until: { year: 0, month: 15, day: 31 } },
  },
  {
    slug: "night-shuttle",
    title: { en: "Shared shuttle for night shifts", fr: "Navette partagée pour les quarts de nuit" },
    deliverable: {
      en: "A van on two routes, five nights a week, for a six-month trial",
      fr: "Une fourgonnette sur deux trajets, cinq nuits par semaine, à l’essai pendant six mois",
    },
    lead: "northgate-foods",
    partners: ["valley-care-homes", "city-of-two-rivers"],
    body: "employment-table",
    outcome: "employers-hire",
    runs: { from: { year: 0, month: 6, day: 15 }, until: { year: 0, month: 14, day: 26 } },
    course: {
      kind: "delayed",
      reason: {
        en: "The insurer has not agreed yet on who may drive.",
        fr: "L’assureur n’a pas encore précisé qui peut conduire.",
      },
    },
  },
]
