import type { Section } from "../../rules/template.ts"
import { outcomes } from "./outcomes.ts"

/** Sections E to H: what was done, what came of it, who gave what, and what cuts across. */
export const resultsOfTheYear: readonly Section[] = [
  {
    letter: "E",
    title: { en: "What we did", fr: "Ce que nous avons fait" },
    help: {
      en: "The year’s action plan. The figures come from the plan and from partners’ updates.",
      fr: "Le plan d’action de l’exercice. Les chiffres viennent du plan et des suivis des partenaires.",
    },
    questions: [
      {
        key: "activities-by-status",
        kind: "figure",
        computation: "activities-by-status",
        required: false,
        wording: { en: "Activities by status", fr: "Activités selon leur état" },
        hint: {
          en: "Planned, in progress, complete, delayed, on hold, dropped or carried over.",
          fr: "Prévue, en cours, terminée, retardée, en suspens, abandonnée ou reportée.",
        },
      },
      {
        key: "activities-by-priority",
        kind: "figure",
        computation: "activities-by-priority",
        required: false,
        wording: { en: "Activities by priority", fr: "Activités selon la priorité" },
        hint: {
          en: "Activities under each priority, and how many are led by members.",
          fr: "Les activités sous chaque priorité, et combien sont dirigées par des membres.",
        },
      },
      {
        key: "update-response",
        kind: "figure",
        computation: "update-response",
        required: false,
        wording: { en: "Updates received from partners", fr: "Suivis reçus des partenaires" },
        hint: {
          en: "Updates asked for, received, accepted and never answered.",
          fr: "Les suivis demandés, reçus, acceptés et restés sans réponse.",
        },
      },
      {
        key: "implementation-story",
        kind: "narrative",
        maximumCharacters: 4000,
        required: true,
        wording: { en: "How did the year go?", fr: "Comment l’année s’est-elle déroulée?" },
        hint: {
          en: "What moved, what did not, and why. The list of activities is attached, so do not repeat it.",
          fr: "Ce qui a avancé, ce qui n’a pas avancé, et pourquoi. La liste des activités est jointe : ne la répétez pas.",
        },
      },
    ],
  },
  {
    letter: "F",
    title: { en: "What changed", fr: "Ce qui a changé" },
    help: {
      en: "Say what changed and who else helped. Attach the evidence. “Too early” and “no” are good answers when true.",
      fr: "Dites ce qui a changé et qui d’autre y a contribué. Joignez les preuves. « Trop tôt » et « non » sont de bonnes réponses quand c’est le cas.",
    },
    questions: [
      ...outcomes,
      {
        key: "newcomer-change",
        kind: "narrative",
        maximumCharacters: 2000,
        required: false,
        wording: {
          en: "What would a newcomer notice that is different?",
          fr: "Qu’est-ce qu’une personne nouvellement arrivée remarquerait de différent?",
        },
        hint: {
          en: "One true example is enough. Leave out anything that could identify a person.",
          fr: "Un seul exemple vécu suffit. N’écrivez rien qui permette de reconnaître quelqu’un.",
        },
      },
    ],
  },
  {
    letter: "G",
    title: { en: "What partners gave", fr: "L’apport des partenaires" },
    help: {
      en: "Money, goods, space and time that came from others. The kinds are never added together.",
      fr: "L’argent, les biens, les locaux et le temps venus d’ailleurs. On n’additionne jamais des apports de types différents.",
    },
    questions: [
      {
        key: "contributions",
        kind: "table",
        required: false,
        wording: { en: "Who gave what?", fr: "Qui a donné quoi?" },
        hint: {
          en: "One row for each gift you can explain. Say how you worked out the amount.",
          fr: "Une ligne par contribution que vous pouvez expliquer. Dites comment vous avez établi le montant.",
        },
        columns: [
          { key: "contributor", heading: { en: "Who gave", fr: "Qui a donné" }, kind: "text" },
          {
            key: "contribution",
            heading: { en: "Kind", fr: "Type" },
            kind: "choice",
            options: [
              { code: "cash", wording: { en: "Cash", fr: "Argent" } },
              { code: "in-kind", wording: { en: "In kind", fr: "En nature" } },
              { code: "volunteer", wording: { en: "Volunteer time", fr: "Bénévolat" } },
              {
                code: "leveraged",
                wording: {
                  en: "Other funding won for the work",
                  fr: "Autre financement obtenu pour ce travail",
                },
              },
            ],
          },
          { key: "amount", heading: { en: "Amount in dollars", fr: "Montant en dollars" }, kind: "amount" },
          {
            key: "basis",
            heading: { en: "How the amount was worked out", fr: "Comment le montant a été établi" },
            kind: "text",
          },
        ],
      },
    ],
  },
  {
    letter: "H",
    title: { en: "Across all the work", fr: "Dans tout le travail" },
    help: {
      en: "Themes that belong in every activity rather than in one.",
      fr: "Des thèmes qui touchent toutes les activités plutôt qu’une seule.",
    },
    questions: [
      {
        key: "cross-cutting-themes",
        kind: "choice",
        choose: "several",
        required: true,
        wording: {
          en: "Which themes did the year’s work touch?",
          fr: "Quels thèmes le travail de l’année a-t-il touchés?",
        },
        hint: {
          en: "Choose only those you can describe below.",
          fr: "Ne cochez que ceux que vous pouvez décrire plus bas.",
        },
        options: [
          { code: "anti-racism", wording: { en: "Anti-racism", fr: "Lutte contre le racisme" } },
          {
            code: "gba-plus",
            wording: { en: "Gender and diversity (GBA Plus)", fr: "Genre et diversité (ACS Plus)" },
          },
          { code: "indigenous", wording: { en: "Truth and Reconciliation", fr: "Vérité et réconciliation" } },
          {
            code: "francophone",
            wording: { en: "French-speaking newcomers", fr: "Nouveaux arrivants francophones" },
          },
          { code: "housing", wording: { en: "Housing", fr: "Logement" } },
          { code: "health", wording: { en: "Health", fr: "Santé" } },
          { code: "mental-health", wording: { en: "Mental health", fr: "Santé mentale" } },
          { code: "none", wording: { en: "None this year", fr: "Aucun cette année" } },
        ],
      },
      {
        key: "cross-cutting-story",
        kind: "narrative",
        maximumCharacters: 3000,
        required: true,
        wording: { en: "What was done on these themes?", fr: "Qu’a-t-on fait sur ces thèmes?" },
        hint: {
          en: "A sentence or two for each theme you chose.",
          fr: "Une phrase ou deux pour chaque thème coché.",
        },
      },
      {
        key: "francophone-network",
        kind: "narrative",
        maximumCharacters: 1500,
        required: false,
        wording: {
          en: "How did you work with the Francophone immigration network?",
          fr: "Comment avez-vous travaillé avec le réseau en immigration francophone?",
        },
        hint: {
          en: "Leave blank when there is no network in your area.",
          fr: "Laissez en blanc s’il n’y a pas de réseau dans votre région.",
        },
      },
    ],
  },
]
