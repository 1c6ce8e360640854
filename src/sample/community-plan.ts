import type { Bilingual } from "./types.ts"

type SampleLevel = { one: Bilingual; many: Bilingual; gender: "masculine" | "feminine" }

/** What stands around the priorities in `strategy.ts`. */
export const communityPlan = {
  title: { en: "At home in Two Rivers", fr: "Chez soi à Deux-Rivières" },
  /** How many years from the fiscal year of its adoption. */
  years: 4,
  vision: {
    en: "Whoever comes to Two Rivers finds help early, works at what they know, is well and well housed, and has a say in the town they now live in.",
    fr: "À Deux-Rivières, chaque personne qui arrive trouve vite de l’aide, travaille dans ce qu’elle connaît, se porte bien et se loge bien, et a voix au chapitre dans la ville où elle vit désormais.",
  },
  principles: [
    {
      en: "Newcomers sit at the table where things are decided about them.",
      fr: "Les nouveaux arrivants siègent là où l’on décide de ce qui les touche.",
    },
    {
      en: "What we do, we do in English and in French.",
      fr: "Ce que nous faisons, nous le faisons en français et en anglais.",
    },
    {
      en: "We start from evidence, and say so where there is none.",
      fr: "Nous partons de preuves, et nous disons quand il n’y en a pas.",
    },
  ] satisfies Bilingual[],
  levels: [
    {
      one: { en: "priority", fr: "priorité" },
      many: { en: "priorities", fr: "priorités" },
      gender: "feminine",
    },
    {
      one: { en: "outcome", fr: "résultat" },
      many: { en: "outcomes", fr: "résultats" },
      gender: "masculine",
    },
  ] satisfies SampleLevel[],
  adoptedBy: "Two Rivers council, at its April meeting",
  endorsedBy: "Ville de Deux-Rivières / City of Two Rivers",
  resolution: "CM-47",
} as const
