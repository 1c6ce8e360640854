import type { Bilingual } from "./types.ts"

type SampleDecision = {
  /** The English title of the agenda item it is on. */
  item: string
  text: Bilingual
  why: Bilingual
  method: "consensus" | "roll-call"
  /** Days from today that it is to be looked at again. */
  review: number | null
  /** The slug of the document it rests on. */
  rests?: string
}

/** What the council decided at its last meeting. */
export const decisions: readonly SampleDecision[] = [
  {
    item: "Approval of the agenda",
    text: { en: "That the agenda be adopted as sent.", fr: "Que l’ordre du jour soit adopté tel qu’envoyé." },
    why: { en: "", fr: "" },
    method: "consensus",
    review: null,
  },
  {
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
