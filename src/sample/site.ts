/** How the public site of Two Rivers looks and whom people turn to. */
export const site = {
  tagline: {
    en: "Two rivers, one welcome. We plan together so that whoever arrives can feel at home.",
    fr: "Deux rivières, un même accueil. Nous planifions ensemble pour que chaque personne qui arrive se sente chez elle.",
  },
  accent: "#1d4f7a",
  /** Languages newcomers in Two Rivers read, besides English and French. */
  furtherLanguages: ["ar", "uk", "es"],
  email: "hello@two-rivers-partnership.example",
  telephone: "519 555-0142",
  address: {
    en: "Two Rivers Newcomer Centre, 12 Bridge Street, Two Rivers",
    fr: "Centre des nouveaux arrivants de Deux-Rivières, 12, rue du Pont, Deux-Rivières",
  },
  /** Indicators that are public; the others stay with the partnership. */
  indicators: 4,
} as const
