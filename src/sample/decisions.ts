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
  },
]
