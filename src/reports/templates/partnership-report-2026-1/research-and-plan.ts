import type { Section } from "../../rules/template.ts"

/** Sections C and D: what was learned and where the community plan stands. */
export const researchAndPlan: readonly Section[] = [
  {
    letter: "C",
    title: { en: "What we learned", fr: "Ce que nous avons appris" },
    help: {
      en: "Research done or used this year on what newcomers need and what exists for them.",
      fr: "La recherche menée ou utilisée cette année sur les besoins des nouveaux arrivants et sur l’offre de services.",
    },
    questions: [
      {
        key: "evidence-by-strength",
        kind: "figure",
        computation: "evidence-by-strength",
        required: false,
        wording: { en: "Evidence on file", fr: "Preuves au dossier" },
        hint: {
          en: "Documents by strength: anecdote, count, survey, statistic, evaluation.",
          fr: "Les documents selon leur force : anecdote, dénombrement, sondage, statistique, évaluation.",
        },
      },
      {
        key: "research-kinds",
        kind: "choice",
        choose: "several",
        required: true,
        wording: {
          en: "What research was done this year?",
          fr: "Quelle recherche a été faite cette année?",
        },
        hint: {
          en: "Choose all that apply. Count work by partners when the council used it.",
          fr: "Plusieurs réponses possibles. Comptez aussi le travail des partenaires dont le conseil s’est servi.",
        },
        options: [
          {
            code: "newcomer-survey",
            wording: { en: "Survey of newcomers", fr: "Sondage auprès des nouveaux arrivants" },
          },
          {
            code: "partner-survey",
            wording: {
              en: "Survey of partners or employers",
              fr: "Sondage auprès de partenaires ou d’employeurs",
            },
          },
          {
            code: "conversations",
            wording: { en: "Interviews or group talks", fr: "Entrevues ou discussions de groupe" },
          },
          {
            code: "statistics",
            wording: { en: "Census or other statistics", fr: "Recensement ou autres statistiques" },
          },
          {
            code: "service-list",
            wording: { en: "List or map of services", fr: "Liste ou carte des services" },
          },
          { code: "evaluation", wording: { en: "Evaluation of a service", fr: "Évaluation d’un service" } },
          { code: "none", wording: { en: "None this year", fr: "Aucune cette année" } },
        ],
      },
      {
        key: "research-findings",
        kind: "narrative",
        maximumCharacters: 3000,
        required: true,
        wording: {
          en: "What did you learn about needs and gaps?",
          fr: "Qu’avez-vous appris sur les besoins et les lacunes?",
        },
        hint: {
          en: "Name the source and how many people answered. Say what you know of people who use no services.",
          fr: "Nommez la source et le nombre de répondants. Dites ce que vous savez des gens qui n’utilisent aucun service.",
        },
      },
    ],
  },
  {
    letter: "D",
    title: { en: "The community plan", fr: "Le plan communautaire" },
    help: {
      en: "The plan of three to five years that sets the priorities.",
      fr: "Le plan de trois à cinq ans qui fixe les priorités.",
    },
    questions: [
      {
        key: "plan-status",
        kind: "choice",
        choose: "one",
        required: true,
        wording: { en: "Where does the plan stand?", fr: "Où en est le plan?" },
        hint: {
          en: "On the last day of the fiscal year.",
          fr: "Au dernier jour de l’exercice.",
        },
        options: [
          { code: "none", wording: { en: "Not started", fr: "Pas encore commencé" } },
          { code: "in-development", wording: { en: "Being written", fr: "En rédaction" } },
          { code: "adopted", wording: { en: "Adopted by the council", fr: "Adopté par le conseil" } },
          { code: "under-renewal", wording: { en: "Being renewed", fr: "En renouvellement" } },
        ],
      },
      {
        key: "plan-endorsement",
        kind: "choice",
        choose: "one",
        required: true,
        wording: {
          en: "Has a municipality endorsed the plan?",
          fr: "Une municipalité a-t-elle appuyé le plan?",
        },
        hint: {
          en: "A resolution of its own council counts as endorsement.",
          fr: "Une résolution de son conseil municipal vaut appui.",
        },
        options: [
          { code: "by-resolution", wording: { en: "Yes, by resolution", fr: "Oui, par résolution" } },
          { code: "asked", wording: { en: "Asked, no answer yet", fr: "Demande faite, sans réponse" } },
          { code: "declined", wording: { en: "Asked and declined", fr: "Demande refusée" } },
          { code: "not-asked", wording: { en: "Not asked", fr: "Pas demandé" } },
        ],
      },
      {
        key: "plan-topics",
        kind: "choice",
        choose: "several",
        required: true,
        wording: { en: "Which topics does the plan cover?", fr: "De quels sujets le plan traite-t-il?" },
        hint: { en: "Choose all that apply.", fr: "Plusieurs réponses possibles." },
        options: [
          { code: "employment", wording: { en: "Work", fr: "Emploi" } },
          { code: "language", wording: { en: "Language learning", fr: "Apprentissage des langues" } },
          { code: "housing", wording: { en: "Housing", fr: "Logement" } },
          { code: "health", wording: { en: "Health and mental health", fr: "Santé et santé mentale" } },
          { code: "education", wording: { en: "School and youth", fr: "École et jeunesse" } },
          {
            code: "inclusion",
            wording: { en: "Belonging and taking part", fr: "Appartenance et participation" },
          },
          { code: "transportation", wording: { en: "Transportation", fr: "Transport" } },
          { code: "services", wording: { en: "Access to services", fr: "Accès aux services" } },
          {
            code: "francophone",
            wording: { en: "French-speaking newcomers", fr: "Nouveaux arrivants francophones" },
          },
          { code: "other", wording: { en: "Other", fr: "Autre" } },
        ],
      },
    ],
  },
]
