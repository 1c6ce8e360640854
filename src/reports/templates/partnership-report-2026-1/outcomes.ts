import type { ClaimsQuestion } from "../../rules/template.ts"

const answering = {
  kind: "claims",
  required: true,
  extents: [
    { code: "yes", wording: { en: "Yes", fr: "Oui" } },
    { code: "partly", wording: { en: "Partly", fr: "En partie" } },
    { code: "no", wording: { en: "No", fr: "Non" } },
    { code: "too-early", wording: { en: "Too early to say", fr: "Trop tôt pour le dire" } },
  ],
} satisfies Partial<ClaimsQuestion>

/** The nine outcomes that published results on local partnerships speak of, in our own words. */
export const outcomes: readonly ClaimsQuestion[] = [
  {
    ...answering,
    key: "needs-known",
    wording: {
      en: "Do members know better what newcomers need?",
      fr: "Les membres connaissent-ils mieux les besoins des nouveaux arrivants?",
    },
    hint: {
      en: "For example, from a survey of members or from what they now ask for.",
      fr: "Par exemple, d’après un sondage auprès des membres ou ce qu’ils demandent maintenant.",
    },
  },
  {
    ...answering,
    key: "diverse-partners",
    wording: {
      en: "Do more kinds of partners take part?",
      fr: "Des partenaires plus variés participent-ils?",
    },
    hint: {
      en: "Think of who leads an activity, not only of who has a seat.",
      fr: "Pensez à qui dirige une activité, pas seulement à qui occupe un siège.",
    },
  },
  {
    ...answering,
    key: "services-coordinated",
    wording: { en: "Do services work together better?", fr: "Les services travaillent-ils mieux ensemble?" },
    hint: {
      en: "For example, shared forms, referrals that arrive, hours that no longer clash.",
      fr: "Par exemple, des formulaires communs, des aiguillages réussis, des horaires qui concordent.",
    },
  },
  {
    ...answering,
    key: "services-accessible",
    wording: {
      en: "Are services for everyone easier for newcomers to use?",
      fr: "Les services offerts à tous sont-ils plus faciles à utiliser pour les nouveaux arrivants?",
    },
    hint: {
      en: "Hospitals, schools, libraries, city offices and others that are not settlement services.",
      fr: "Hôpitaux, écoles, bibliothèques, bureaux municipaux et autres services hors établissement.",
    },
  },
  {
    ...answering,
    key: "cultural-competence",
    wording: {
      en: "Are staff better able to serve people of all cultures?",
      fr: "Le personnel sait-il mieux servir des gens de toutes cultures?",
    },
    hint: {
      en: "A training is an activity. Say what staff do that is different.",
      fr: "Une formation est une activité. Dites ce que le personnel fait autrement.",
    },
  },
  {
    ...answering,
    key: "innovation",
    wording: {
      en: "Were new ways of serving people tried?",
      fr: "De nouvelles façons de servir les gens ont-elles été essayées?",
    },
    hint: {
      en: "New for this community is enough.",
      fr: "Il suffit que ce soit nouveau dans votre communauté.",
    },
  },
  {
    ...answering,
    key: "employers-engaged",
    wording: {
      en: "Do employers take part and change how they hire?",
      fr: "Des employeurs participent-ils et changent-ils leur façon d’embaucher?",
    },
    hint: {
      en: "Interest is a start. Offers, pay and training are results.",
      fr: "L’intérêt est un début. Les offres, la paie et la formation sont des résultats.",
    },
  },
  {
    ...answering,
    key: "welcoming-community",
    wording: {
      en: "Is the community more welcoming?",
      fr: "La communauté est-elle plus accueillante?",
    },
    hint: {
      en: "What newcomers themselves say counts most.",
      fr: "Ce qu’en disent les nouveaux arrivants compte le plus.",
    },
  },
  {
    ...answering,
    key: "research-used",
    wording: {
      en: "Do members use the research in their own decisions?",
      fr: "Les membres se servent-ils de la recherche dans leurs décisions?",
    },
    hint: {
      en: "For example, in a budget, a plan or a change of hours.",
      fr: "Par exemple, dans un budget, un plan ou un changement d’horaire.",
    },
  },
]
