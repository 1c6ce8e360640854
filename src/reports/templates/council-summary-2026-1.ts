import type { ReportTemplate } from "../rules/template.ts"

const figure = { kind: "figure", required: false } as const

/** One page for the council: where the year stands and what is asked of it. */
export const councilSummary20261: ReportTemplate = {
  key: "council-summary",
  version: "2026-1",
  title: { en: "Summary for the council", fr: "Sommaire pour le conseil" },
  label: { en: "One page, for the council", fr: "Une page, pour le conseil" },
  rules: { audience: "council", claims: "acknowledged" },
  sections: [
    {
      letter: "A",
      title: { en: "The year so far", fr: "L’année jusqu’ici" },
      help: { en: "Counted from the records.", fr: "Compté d’après les dossiers." },
      questions: [
        {
          ...figure,
          key: "activities-by-status",
          computation: "activities-by-status",
          wording: { en: "Activities by status", fr: "Activités selon leur état" },
          hint: { en: "Where the plan’s activities stand.", fr: "Où en sont les activités du plan." },
        },
        {
          ...figure,
          key: "seats-filled",
          computation: "seats-filled",
          wording: { en: "Council seats filled", fr: "Sièges pourvus au conseil" },
          hint: {
            en: "Seats filled, vacant and filled by someone new this year.",
            fr: "Les sièges pourvus, vacants, ou confiés à une nouvelle personne pendant l’exercice.",
          },
        },
        {
          ...figure,
          key: "meetings-and-attendance",
          computation: "meetings-held",
          wording: { en: "Meetings and attendance", fr: "Réunions et présences" },
          hint: {
            en: "How often each group met, and where too few came to decide.",
            fr: "Le nombre de réunions de chaque groupe et les réunions sans quorum.",
          },
        },
      ],
    },
    {
      letter: "B",
      title: { en: "For the council", fr: "À l’intention du conseil" },
      help: { en: "A few sentences each.", fr: "Quelques phrases chacune." },
      questions: [
        {
          key: "highlights",
          kind: "narrative",
          maximumCharacters: 800,
          required: true,
          was: ["implementation-story"],
          wording: { en: "What should the council know?", fr: "Que doit savoir le conseil?" },
          hint: { en: "What moved, and what is stuck.", fr: "Ce qui avance, et ce qui bloque." },
        },
        {
          key: "asked-of-council",
          kind: "narrative",
          maximumCharacters: 600,
          required: false,
          wording: { en: "What is asked of the council?", fr: "Que demande-t-on au conseil?" },
          hint: {
            en: "A decision, a door to open, a person to call.",
            fr: "Une décision, une porte à ouvrir, une personne à appeler.",
          },
        },
      ],
    },
  ],
}
