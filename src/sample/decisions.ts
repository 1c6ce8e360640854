import type { Bilingual } from "./types.ts"

type SampleDecision = {
  /** The slug of the meeting that made it. */
  meeting: string
  /** The English title of the agenda item it is on. */
  item: string
  text: Bilingual
  why?: Bilingual
  method: "consensus" | "roll-call"
  /** Days from today that it is to be looked at again. */
  review: number | null
  /** The slug of the document it rests on. */
  rests?: string
  /** The slugs of activities of this year that carry it out. */
  carriedOutBy?: readonly string[]
  /** It stands on the public site. */
  isPublic?: true
  /** The slug of the earlier meeting whose minutes it adopts. */
  adopts?: string
}

/** What the council decided at its last two meetings. */
export const decisions: readonly SampleDecision[] = [
  {
    meeting: "council-before",
    item: "Languages of the newcomer survey",
    text: {
      en: "That the newcomer survey be offered in six languages, and read aloud to whoever asks.",
      fr: "Que le sondage auprès des nouveaux arrivants soit offert en six langues, et lu à voix haute à quiconque le demande.",
    },
    why: {
      en: "Two languages left out half of those who arrived this year.",
      fr: "Deux langues laissaient de côté la moitié des gens arrivés cette année.",
    },
    method: "consensus",
    review: null,
    isPublic: true,
  },
  {
    meeting: "council-before",
    item: "The Community Plan: what comes first",
    text: {
      en: "That the council stand by the Community Plan as it was adopted, and that the tables take up finding the right help early before the other priorities.",
      fr: "Que le conseil maintienne le plan communautaire tel qu’il a été adopté, et que les tables abordent avant les autres la priorité de trouver vite la bonne porte.",
    },
    why: {
      en: "Half of the people we asked found help only after three months, and what waits grows.",
      fr: "La moitié des personnes consultées n’ont trouvé de l’aide qu’au bout de trois mois, et ce qui attend grossit.",
    },
    method: "consensus",
    review: 260,
    rests: "newcomer-survey-summary",
    carriedOutBy: ["first-question-line", "library-branches"],
    isPublic: true,
  },
  {
    meeting: "council-before",
    item: "A statement of the partnership",
    text: {
      en: "That the partnership say in public: whoever lives in Two Rivers belongs here, whatever their papers, their language or their faith. Where a neighbour is threatened or turned away for any of these, we speak up, and we do it together.",
      fr: "Que le partenariat dise publiquement : quiconque habite Deux-Rivières est d’ici, quels que soient ses papiers, sa langue ou sa foi. Lorsqu’on menace ou qu’on repousse l’un de nos voisins pour l’une de ces raisons, nous élevons la voix, et nous le faisons ensemble.",
    },
    method: "roll-call",
    review: null,
    isPublic: true,
  },
  {
    meeting: "council-last",
    item: "Approval of the agenda",
    text: { en: "That the agenda be adopted as sent.", fr: "Que l’ordre du jour soit adopté tel qu’envoyé." },
    method: "consensus",
    review: null,
  },
  {
    meeting: "council-last",
    item: "Approval of the minutes of the last meeting",
    text: {
      en: "That the minutes of the last meeting be adopted as sent round.",
      fr: "Que le procès-verbal de la dernière réunion soit adopté tel qu’envoyé.",
    },
    method: "consensus",
    review: null,
    adopts: "council-before",
  },
  {
    meeting: "council-last",
    item: "A welcome desk at the library, as a trial of six months",
    text: {
      en: "That the partnership support a welcome desk at the public library two afternoons a week, as a trial of six months.",
      fr: "Que le partenariat appuie l’ouverture d’un comptoir d’accueil à la bibliothèque publique deux après-midi par semaine, à l’essai pour six mois.",
    },
    why: {
      en: "In the survey, people named the library most often as the place they would go to first, and nobody waits there to be asked for a status.",
      fr: "Au sondage, la bibliothèque est le lieu nommé le plus souvent comme première porte où frapper, et personne n’y demande de statut.",
    },
    method: "roll-call",
    review: 150,
    rests: "newcomer-survey-summary",
    isPublic: true,
  },
]
