import type { SampleComment, SampleCommentAnswer } from "./types.ts"

/** What people said of the draft of the Community Plan. */
export const comments: readonly SampleComment[] = [
  {
    slug: "one-story",
    priority: "help-early",
    language: "en",
    asWhom: "newcomer",
    text: "I told my story five times in one month. Please ask only once.",
    answer: "story-once",
  },
  {
    slug: "story-again",
    priority: "help-early",
    language: "fr",
    asWhom: "newcomer",
    text: "À chaque guichet, il faut tout recommencer. Pourquoi ne pas se parler entre vous?",
    answer: "story-once",
  },
  {
    slug: "story-told",
    priority: null,
    language: "en",
    asWhom: null,
    text: "My mother does not like to repeat why we left. Think of that.",
    told: { how: "meeting", where: { en: "Evening at the library", fr: "Soirée à la bibliothèque" } },
    answer: "story-once",
  },
  {
    slug: "evening-bus",
    priority: "good-work",
    language: "en",
    asWhom: "resident",
    name: "Rosa",
    text: "Work at the plant ends at 11. There is no bus then.",
    answer: "night-bus",
  },
  {
    slug: "sunday-bus",
    priority: "good-work",
    language: "fr",
    asWhom: "unsaid",
    text: "Sans autobus le dimanche, je ne peux pas accepter de quarts de fin de semaine.",
    answer: "night-bus",
  },
  {
    slug: "landlord",
    priority: "well-and-housed",
    language: "en",
    asWhom: "newcomer",
    text: "My landlord Mister Example wants three months of rent first.",
    removed: "Mister Example",
    answer: "deposits",
  },
  {
    slug: "buy-here",
    priority: null,
    language: "en",
    asWhom: null,
    text: "Cheap furniture, call now!",
    held: "advertising",
  },
]

/** How they were answered; one of them added a guiding principle to the plan. */
export const commentAnswers: readonly SampleCommentAnswer[] = [
  {
    slug: "story-once",
    theme: { en: "People tell their story again and again", fr: "On raconte sans cesse la même histoire" },
    text: {
      en: "We agree. It now stands among the principles of the plan, for every partner.",
      fr: "Nous sommes d’accord. C’est maintenant un des principes du plan, pour tous les partenaires.",
    },
    principle: {
      en: "People tell their story once, and only to whom they choose.",
      fr: "On raconte son histoire une seule fois, et seulement à qui l’on veut.",
    },
  },
  {
    slug: "night-bus",
    theme: { en: "No bus at night and on Sundays", fr: "Pas d’autobus la nuit et le dimanche" },
    text: {
      en: "Buses are decided by the city. We have passed this on, and the employment table will follow it up. The plan stays as it is.",
      fr: "Les autobus relèvent de la ville. Nous avons transmis vos propos, et la table de l’emploi en fera le suivi. Le plan reste tel quel.",
    },
  },
  {
    slug: "deposits",
    theme: { en: "Deposits that are too high", fr: "Des dépôts trop élevés" },
    text: {
      en: "The law limits what may be asked. The housing partners can tell you what to do. The plan speaks of a decent home already.",
      fr: "La loi limite ce qu’on peut demander. Les partenaires en logement peuvent vous aider. Le plan parle déjà d’un logement convenable.",
    },
  },
]
