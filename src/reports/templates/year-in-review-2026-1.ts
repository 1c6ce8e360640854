import type { ReportTemplate } from "../rules/template.ts"

const figure = { kind: "figure", required: false } as const

/** For everybody: no person is named, and nothing that was kept inside is told. */
export const yearInReview20261: ReportTemplate = {
  key: "year-in-review",
  version: "2026-1",
  title: { en: "Year in review", fr: "Bilan de l’année" },
  label: { en: "For everybody in the community", fr: "Pour toute la communauté" },
  rules: { audience: "public", claims: "acknowledged" },
  sections: [
    {
      letter: "A",
      title: { en: "Who we are", fr: "Qui nous sommes" },
      help: { en: "The partnership in a few numbers.", fr: "Le partenariat en quelques nombres." },
      questions: [
        {
          ...figure,
          key: "identification",
          computation: "identification",
          wording: { en: "The partnership", fr: "Le partenariat" },
          hint: { en: "Its name and the year.", fr: "Son nom et l’exercice." },
        },
        {
          ...figure,
          key: "bodies",
          computation: "bodies",
          wording: { en: "Council, tables and teams", fr: "Conseil, tables et équipes" },
          hint: {
            en: "Every group that was active in the year.",
            fr: "Tous les groupes actifs pendant l’exercice.",
          },
        },
      ],
    },
    {
      letter: "B",
      title: { en: "What we did together", fr: "Ce que nous avons fait ensemble" },
      help: {
        en: "Write for a neighbour. Name no one who has not agreed to it.",
        fr: "Écrivez pour un voisin. Ne nommez personne sans son accord.",
      },
      questions: [
        {
          ...figure,
          key: "activities-by-status",
          computation: "activities-by-status",
          wording: { en: "Our plan in numbers", fr: "Notre plan en nombres" },
          hint: { en: "Activities by where each stands.", fr: "Les activités selon leur état." },
        },
        {
          key: "highlights",
          kind: "narrative",
          maximumCharacters: 2000,
          required: true,
          was: ["implementation-story"],
          wording: { en: "What are we proud of?", fr: "De quoi sommes-nous fiers?" },
          hint: { en: "Two or three things that happened.", fr: "Deux ou trois choses qui ont eu lieu." },
        },
        {
          key: "newcomer-change",
          kind: "narrative",
          maximumCharacters: 1500,
          required: false,
          wording: {
            en: "What is different for newcomers?",
            fr: "Qu’est-ce qui est différent pour les nouveaux arrivants?",
          },
          hint: {
            en: "Leave out anything that could identify a person.",
            fr: "N’écrivez rien qui permette de reconnaître quelqu’un.",
          },
        },
      ],
    },
    {
      letter: "C",
      title: { en: "What comes next", fr: "La suite" },
      help: { en: "And how people can take part.", fr: "Et comment y prendre part." },
      questions: [
        {
          key: "next-year",
          kind: "narrative",
          maximumCharacters: 1500,
          required: true,
          wording: { en: "What comes next year?", fr: "Que ferons-nous l’an prochain?" },
          hint: { en: "And how can a reader help?", fr: "Et comment un lecteur peut-il aider?" },
        },
      ],
    },
  ],
}
