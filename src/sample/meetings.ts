import type { Bilingual } from "./types.ts"

type SampleItem = {
  kind: "information" | "discussion" | "approval" | "sign-off"
  title: Bilingual
  text?: Bilingual
  minutes: number
  presenter?: string
  consent?: true
  internal?: true
  /** The slugs of what is to be read. */
  documents?: readonly string[]
}

type SampleMeeting = {
  slug: string
  name: Bilingual
  /** Days from today; it is held on the Wednesday of that week. */
  days: number
  /** Days from today that its invitations left. */
  invited: number
  items: readonly SampleItem[]
}

export const councilPlace: Bilingual = {
  en: "Two Rivers city hall, Confluence room, 10 Bridge Street (step-free entrance on the river side)",
  fr: "Hôtel de ville de Deux-Rivières, salle du Confluent, 10, rue du Pont (entrée sans marche côté rivière)",
}

const opening: readonly SampleItem[] = [
  {
    kind: "information",
    title: { en: "Call to order and welcome", fr: "Ouverture et mot de bienvenue" },
    minutes: 5,
    presenter: "Danielle Okafor",
  },
  {
    kind: "information",
    title: { en: "Declaration of conflicts of interest", fr: "Déclaration des conflits d’intérêts" },
    minutes: 2,
  },
  {
    kind: "approval",
    title: { en: "Approval of the agenda", fr: "Adoption de l’ordre du jour" },
    minutes: 3,
  },
]

const closing: SampleItem = {
  kind: "information",
  title: { en: "Next meeting", fr: "Prochaine réunion" },
  minutes: 5,
}

/** Two meetings of the council that were held, and its next. */
export const councilMeetings: readonly SampleMeeting[] = [
  {
    slug: "council-before",
    name: { en: "Council, regular meeting", fr: "Conseil, réunion ordinaire" },
    days: -93,
    invited: -108,
    items: [
      ...opening,
      {
        kind: "discussion",
        title: {
          en: "What the settlement and language table hears",
          fr: "Ce qu’entend la table établissement et langue",
        },
        minutes: 40,
        presenter: "Fatoumata Diallo",
      },
      {
        kind: "approval",
        title: {
          en: "Languages of the newcomer survey",
          fr: "Langues du sondage auprès des nouveaux arrivants",
        },
        minutes: 20,
        presenter: "Samuel Mbeki-Roy",
      },
      {
        kind: "approval",
        title: {
          en: "The Community Plan: what comes first",
          fr: "Le plan communautaire : par où commencer",
        },
        text: {
          en: "All four priorities stand. The council is asked which of them the tables take up first.",
          fr: "Les quatre priorités demeurent. Le conseil est invité à dire laquelle les tables abordent d’abord.",
        },
        minutes: 25,
        presenter: "Danielle Okafor",
      },
      {
        kind: "approval",
        title: { en: "A statement of the partnership", fr: "Une déclaration du partenariat" },
        minutes: 15,
        presenter: "Ana Lucía Herrera",
      },
      closing,
    ],
  },
  {
    slug: "council-last",
    name: { en: "Council, regular meeting", fr: "Conseil, réunion ordinaire" },
    days: -30,
    invited: -45,
    items: [
      ...opening,
      {
        kind: "approval",
        title: {
          en: "Approval of the minutes of the last meeting",
          fr: "Adoption du procès-verbal de la dernière réunion",
        },
        minutes: 2,
      },
      {
        kind: "information",
        title: { en: "Progress reports of the tables", fr: "Rapports d’étape des tables" },
        minutes: 3,
        consent: true,
      },
      {
        kind: "discussion",
        title: {
          en: "Housing: what newcomers told us",
          fr: "Logement : ce que disent les nouveaux arrivants",
        },
        text: {
          en: "The survey names rent and references as the two walls. Which of them can this table move this year?",
          fr: "Le sondage nomme le loyer et les références comme les deux obstacles. Lequel cette table peut-elle faire bouger cette année?",
        },
        minutes: 35,
        presenter: "Ana Lucía Herrera",
        documents: ["newcomer-survey-summary"],
      },
      {
        kind: "approval",
        title: {
          en: "A welcome desk at the library, as a trial of six months",
          fr: "Un comptoir d’accueil à la bibliothèque, à l’essai pour six mois",
        },
        minutes: 25,
        presenter: "Siobhán Byrne",
      },
      closing,
    ],
  },
  {
    slug: "council-next",
    name: { en: "Council, regular meeting", fr: "Conseil, réunion ordinaire" },
    days: 17,
    invited: -2,
    items: [
      ...opening,
      {
        kind: "approval",
        title: {
          en: "Approval of the minutes of the last meeting",
          fr: "Adoption du procès-verbal de la dernière réunion",
        },
        minutes: 2,
        consent: true,
      },
      {
        kind: "information",
        title: { en: "Reports of the tables", fr: "Rapports des tables" },
        minutes: 3,
        consent: true,
      },
      {
        kind: "information",
        title: { en: "Letter of support for the bus pilot", fr: "Lettre d’appui au projet pilote d’autobus" },
        minutes: 2,
        consent: true,
      },
      {
        kind: "discussion",
        title: { en: "Business arising: the welcome desk", fr: "Affaires découlant : le comptoir d’accueil" },
        minutes: 15,
        presenter: "Siobhán Byrne",
      },
      {
        kind: "sign-off",
        title: {
          en: "What we ask newcomers this spring",
          fr: "Ce que nous demandons aux nouveaux arrivants ce printemps",
        },
        text: {
          en: "The questions are as agreed in September; only the French wording was smoothed.",
          fr: "Les questions sont celles convenues en septembre; seule la formulation française a été améliorée.",
        },
        minutes: 15,
        presenter: "Tomasz Lewandowski",
      },
      {
        kind: "approval",
        title: { en: "Priorities for the next annual plan", fr: "Priorités du prochain plan annuel" },
        text: {
          en: "Three priorities are proposed, each with the need it answers. The council is asked to adopt them.",
          fr: "Trois priorités sont proposées, chacune avec le besoin auquel elle répond. Le conseil est invité à les adopter.",
        },
        minutes: 40,
        presenter: "Danielle Okafor",
        documents: ["newcomer-survey-summary", "francophone-consultation-notes"],
      },
      {
        kind: "discussion",
        title: { en: "Vacant employers’ seat", fr: "Siège vacant des employeurs" },
        minutes: 10,
        internal: true,
      },
      closing,
    ],
  },
]

type SampleAnswer = {
  answer: "comes" | "regrets" | "alternate"
  attends?: "online"
  alternate?: string
  needs?: readonly ("captions" | "child-care" | "transit")[]
}

/** What those who are invited answer, by name, one after the other; null says nothing yet. */
export const answersToNext: readonly (SampleAnswer | null)[] = [
  { answer: "comes" },
  { answer: "comes", attends: "online", needs: ["captions"] },
  { answer: "comes" },
  null,
  { answer: "comes", needs: ["child-care"] },
  { answer: "alternate", alternate: "Lena Fofana" },
  { answer: "regrets" },
  null,
  { answer: "comes", needs: ["transit"] },
  { answer: "comes" },
  { answer: "comes", attends: "online" },
  null,
  { answer: "regrets" },
  { answer: "comes" },
  { answer: "comes", attends: "online", needs: ["captions"] },
  { answer: "alternate", alternate: "Désirée Kamanzi" },
  { answer: "comes" },
  null,
  { answer: "comes" },
  { answer: "comes", attends: "online" },
  { answer: "comes", needs: ["transit"] },
  { answer: "regrets" },
]

/** A table that meets by a rule. */
export const tableSeries = {
  body: "settlement-and-language-table",
  name: { en: "Settlement and language table", fr: "Table établissement et langue" },
  recurrence: { every: "months", interval: 2, weekday: "TU", place: 2 },
} as const
