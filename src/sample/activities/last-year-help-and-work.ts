import type { SampleActivity } from "../types.ts"

export const lastYearHelpAndWork: readonly SampleActivity[] = [
  {
    slug: "welcome-guide",
    title: { en: "First 30 days guide", fr: "Guide des 30 premiers jours" },
    deliverable: {
      en: "A guide in seven languages, on paper in 20 public places and online",
      fr: "Un guide en sept langues, en ligne et sur papier dans 20 lieux publics",
    },
    lead: "two-rivers-newcomer-centre",
    ledBySecretariat: true,
    partners: ["two-rivers-public-library", "city-of-two-rivers", "carrefour-accueil"],
    body: "settlement-and-language-table",
    outcome: "know-where-to-go",
    runs: { from: { year: -1, month: 4, day: 1 }, until: { year: -1, month: 12, day: 15 } },
  },
  {
    slug: "referral-form",
    title: {
      en: "One referral form for nine agencies",
      fr: "Un seul formulaire d’aiguillage pour neuf organismes",
    },
    deliverable: {
      en: "One form in English and French, signed and used by nine agencies",
      fr: "Un formulaire en français et en anglais, signé et utilisé par neuf organismes",
    },
    lead: "carrefour-accueil",
    partners: ["two-rivers-newcomer-centre", "rivers-regional-hospital", "little-rivers-family-centre"],
    body: "settlement-and-language-table",
    outcome: "services-connect",
    runs: { from: { year: -1, month: 6, day: 1 }, until: { year: -1, month: 15, day: 31 } },
    course: {
      kind: "carried-over",
      reason: {
        en: "Three agencies have signed. The six others first need advice on privacy.",
        fr: "Trois organismes ont signé. Les six autres attendent un avis sur la vie privée.",
      },
    },
  },
  {
    slug: "evening-classes",
    title: {
      en: "Evening English classes with child minding",
      fr: "Cours d’anglais du soir avec halte-garderie",
    },
    deliverable: {
      en: "Two classes of 20 people, two evenings a week for 24 weeks",
      fr: "Deux groupes de 20 personnes, deux soirs par semaine pendant 24 semaines",
    },
    lead: "bridge-language-school",
    partners: ["little-rivers-family-centre"],
    body: "settlement-and-language-table",
    outcome: "classes-that-fit",
    runs: { from: { year: -1, month: 9, day: 8 }, until: { year: -1, month: 15, day: 20 } },
  },
  {
    slug: "library-desk",
    title: { en: "Welcome desk at the library", fr: "Comptoir d’accueil à la bibliothèque" },
    deliverable: {
      en: "One afternoon a week at the main branch, in English, French and Arabic",
      fr: "Un après-midi par semaine à la succursale principale, en français, en anglais et en arabe",
    },
    lead: "two-rivers-public-library",
    partners: ["two-rivers-newcomer-centre", "maison-la-passerelle"],
    body: "settlement-and-language-table",
    outcome: "know-where-to-go",
    runs: { from: { year: -1, month: 4, day: 20 }, until: { year: -1, month: 15, day: 27 } },
  },
  {
    slug: "partner-survey",
    title: { en: "Survey of partner organizations", fr: "Sondage auprès des organismes partenaires" },
    deliverable: {
      en: "A short survey of every member and a two-page public summary",
      fr: "Un court sondage auprès de tous les membres et un sommaire public de deux pages",
    },
    lead: "two-rivers-newcomer-centre",
    ledBySecretariat: true,
    partners: ["confluence-college"],
    body: "executive",
    outcome: "services-connect",
    runs: { from: { year: -1, month: 10, day: 1 }, until: { year: -1, month: 12, day: 18 } },
  },
  {
    slug: "city-forms",
    title: { en: "City forms in plain language", fr: "Formulaires municipaux en langage clair" },
    deliverable: {
      en: "Ten city forms rewritten in plain English and plain French",
      fr: "Dix formulaires de la Ville récrits en langage clair, en français et en anglais",
    },
    lead: "city-of-two-rivers",
    partners: ["newcomer-voices-circle", "reseau-immigration-francophone"],
    body: "settlement-and-language-table",
    outcome: "know-where-to-go",
    runs: { from: { year: -1, month: 5, day: 4 }, until: { year: -1, month: 15, day: 31 } },
    course: {
      kind: "carried-over",
      reason: {
        en: "Five forms are done. The other five wait for a legal check.",
        fr: "Cinq formulaires sont prêts. Les cinq autres attendent une vérification juridique.",
      },
    },
  },
  {
    slug: "job-fair",
    title: { en: "Newcomer job fair", fr: "Salon de l’emploi des nouveaux arrivants" },
    deliverable: {
      en: "One fair with at least 25 employers and 300 visitors",
      fr: "Un salon réunissant au moins 25 employeurs et 300 visiteurs",
    },
    lead: "two-rivers-chamber-of-commerce",
    partners: ["invest-two-rivers", "workforce-planning-board", "valley-care-homes"],
    body: "employment-table",
    outcome: "employers-hire",
    runs: { from: { year: -1, month: 8, day: 17 }, until: { year: -1, month: 10, day: 30 } },
  },
  {
    slug: "employer-guide",
    title: { en: "Hiring guide for small employers", fr: "Guide d’embauche pour petits employeurs" },
    deliverable: {
      en: "An eight-page guide on permits and pay, tested by ten employers",
      fr: "Un guide de huit pages sur les permis et la paie, mis à l’essai par dix employeurs",
    },
    lead: "workforce-planning-board",
    partners: ["two-rivers-chamber-of-commerce", "community-legal-clinic"],
    body: "employment-table",
    outcome: "employers-hire",
    runs: { from: { year: -1, month: 6, day: 15 }, until: { year: -1, month: 15, day: 31 } },
    course: {
      kind: "carried-over",
      reason: {
        en: "The draft is ready, but only two employers had time to test it.",
        fr: "L’ébauche est prête, mais seuls deux employeurs ont eu le temps de l’essayer.",
      },
    },
  },
  {
    slug: "diploma-clinics",
    title: { en: "Clinics on foreign diplomas", fr: "Cliniques sur les diplômes étrangers" },
    deliverable: {
      en: "Eight evening clinics, each for up to 15 people",
      fr: "Huit cliniques en soirée, pour 15 personnes au plus",
    },
    lead: "confluence-college",
    partners: ["carrefour-accueil", "two-rivers-newcomer-centre"],
    body: "employment-table",
    outcome: "skills-recognized",
    runs: { from: { year: -1, month: 9, day: 14 }, until: { year: -1, month: 14, day: 19 } },
  },
  {
    slug: "sawmill-classes",
    title: { en: "Language classes at the sawmill", fr: "Cours de langue à la scierie" },
    deliverable: {
      en: "Two hours a week of paid class time for 20 workers",
      fr: "Deux heures de cours payées par semaine pour 20 travailleurs",
    },
    lead: "scierie-beaulac",
    partners: ["bridge-language-school", "carrefour-accueil"],
    body: "employment-table",
    outcome: "employers-hire",
    runs: { from: { year: -1, month: 9, day: 7 }, until: { year: -1, month: 15, day: 12 } },
  },
]
