import type { ReportTemplate } from "../rules/template.ts"

/** One section with one question: to copy, and to make one's own. */
export const blank20261: ReportTemplate = {
  key: "blank",
  version: "2026-1",
  title: { en: "Report without a set form", fr: "Rapport sans formulaire établi" },
  label: { en: "A form of our own", fr: "Notre propre formulaire" },
  rules: { audience: "council", claims: "acknowledged" },
  sections: [
    {
      letter: "A",
      title: { en: "The report", fr: "Le rapport" },
      help: { en: "Copy this form and make it your own.", fr: "Copiez ce formulaire et faites-en le vôtre." },
      questions: [
        {
          key: "what-to-tell",
          kind: "narrative",
          maximumCharacters: 5000,
          required: true,
          wording: { en: "What is there to tell?", fr: "Qu’y a-t-il à dire?" },
          hint: { en: "In your own words.", fr: "Dans vos propres mots." },
        },
      ],
    },
  ],
}
