import type { Bilingual } from "./types.ts"

type SampleMinutes = {
  /** The slug of the meeting. */
  meeting: string
  /** Days from today that the draft went round. */
  circulated: number
  paragraphs: readonly SampleParagraph[]
  actions: readonly SampleAction[]
  /** What somebody who was sent the draft asks to be put right, in their words, so many days from today. */
  correction?: { item: string; by: string; days: number; text: string }
}

/** Items are named by their English titles. */
type SampleParagraph = { item: string; text: Bilingual }

type SampleAction = {
  /** The item whose decision it carries out. */
  item: string
  text: Bilingual
  /** The slug of the organization that took it on, and who of them. */
  organization: string
  owner: string
  /** Days from today. */
  due: number
  /** When it was done, in days from today, and what came of it in its owner's words. */
  done?: { days: number; note: string }
}

const desk = "A welcome desk at the library, as a trial of six months"

/** Minutes of the council's last two meetings: the earlier are adopted, the later went round as a draft. */
export const minutes: readonly SampleMinutes[] = [
  {
    meeting: "council-before",
    circulated: -80,
    paragraphs: [
      {
        item: "What the settlement and language table hears",
        text: {
          en: "Waiting lists for language classes are longest in the evening. The table asks members to say which rooms stand empty after six.",
          fr: "C’est le soir que les listes d’attente des cours de langue sont les plus longues. La table demande aux membres quelles salles sont libres après dix-huit heures.",
        },
      },
      {
        item: "Languages of the newcomer survey",
        text: {
          en: "Two members asked who checks the translations. Each text will be read by somebody who speaks the language at home.",
          fr: "Deux membres demandent qui vérifie les traductions. Chaque texte sera relu par une personne qui parle la langue à la maison.",
        },
      },
    ],
    actions: [],
  },
  {
    meeting: "council-last",
    circulated: -16,
    paragraphs: [
      {
        item: "Housing: what newcomers told us",
        text: {
          en: "Rent is beyond this table; references are not. Three members would accept a letter from the newcomer centre in place of a landlord’s.",
          fr: "Le loyer dépasse cette table, mais non les références. Trois membres accepteraient une lettre du centre pour nouveaux arrivants à la place de celle d’un propriétaire.",
        },
      },
      {
        item: desk,
        text: {
          en: "The desk would open on Tuesdays and Thursdays. The library offers the room; members take turns at it.",
          fr: "Le comptoir ouvrirait le mardi et le jeudi. La bibliothèque offre le local et les membres s’y relaient.",
        },
      },
    ],
    actions: [
      {
        item: desk,
        text: {
          en: "Draw up the list of who is at the desk, week by week",
          fr: "Dresser la liste de qui tient le comptoir, semaine par semaine",
        },
        organization: "two-rivers-newcomer-centre",
        owner: "Amina Warsame",
        due: 12,
      },
      {
        item: desk,
        text: {
          en: "Keep a room at the library free on two afternoons a week",
          fr: "Réserver un local à la bibliothèque deux après-midi par semaine",
        },
        organization: "two-rivers-public-library",
        owner: "Siobhán Byrne",
        due: -10,
        done: {
          days: -12,
          note: "Room 2 is ours on Tuesdays and Thursdays from one to four, until the end of the trial.",
        },
      },
    ],
    correction: {
      item: desk,
      by: "Siobhán Byrne",
      days: -14,
      text: "Please add that the desk is open from one to four: people will read this to know when to come.",
    },
  },
]

/** What whoever comes after should know: in the secretariat, and in a seat. */
export const handoverNotes: readonly { seat?: string; text: string }[] = [
  {
    text: "The chair reads the agenda on Monday; send it before the weekend. The Confluence room is free, but only the caretaker has the key to the step-free door: call two days ahead.",
  },
  {
    seat: "two-rivers-public-library",
    text: "Rooms are given out in January for the whole year. Ask for the partnership’s afternoons before Christmas.",
  },
]
