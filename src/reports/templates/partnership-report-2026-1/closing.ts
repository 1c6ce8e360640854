import type { Section } from "../../rules/template.ts"

/** Sections I to L: what was hard, what is worth sharing, what comes next, and who saw the report. */
export const closing: readonly Section[] = [
  {
    letter: "I",
    title: { en: "Challenges and lessons", fr: "Difficultés et leçons" },
    help: {
      en: "What was hard, what you tried, and what you would tell another partnership.",
      fr: "Ce qui a été difficile, ce que vous avez essayé et ce que vous diriez à un autre partenariat.",
    },
    questions: [
      {
        key: "hardest-partners",
        kind: "choice",
        choose: "several",
        required: true,
        wording: {
          en: "Which partners were hardest to bring in?",
          fr: "Quels partenaires ont été les plus difficiles à mobiliser?",
        },
        hint: { en: "Choose all that apply.", fr: "Plusieurs réponses possibles." },
        options: [
          { code: "employers", wording: { en: "Employers", fr: "Employeurs" } },
          { code: "health", wording: { en: "Health care", fr: "Santé" } },
          { code: "schools", wording: { en: "Schools and colleges", fr: "Écoles et collèges" } },
          { code: "municipalities", wording: { en: "Municipalities", fr: "Municipalités" } },
          { code: "justice", wording: { en: "Police and justice", fr: "Police et justice" } },
          { code: "emergency", wording: { en: "Emergency services", fr: "Services d’urgence" } },
          { code: "housing", wording: { en: "Housing and landlords", fr: "Logement et propriétaires" } },
          { code: "indigenous", wording: { en: "Indigenous organizations", fr: "Organismes autochtones" } },
          {
            code: "newcomers",
            wording: { en: "Newcomers themselves", fr: "Les nouveaux arrivants eux-mêmes" },
          },
          { code: "none", wording: { en: "None", fr: "Aucun" } },
        ],
      },
      {
        key: "challenges-story",
        kind: "narrative",
        maximumCharacters: 2500,
        required: true,
        wording: {
          en: "What was hard, and what did you do about it?",
          fr: "Qu’est-ce qui a été difficile, et qu’avez-vous fait?",
        },
        hint: {
          en: "Two or three challenges are enough.",
          fr: "Deux ou trois difficultés suffisent.",
        },
      },
      {
        key: "lessons",
        kind: "narrative",
        maximumCharacters: 2500,
        required: true,
        wording: {
          en: "What did you learn about working together?",
          fr: "Qu’avez-vous appris sur le travail en commun?",
        },
        hint: {
          en: "What you would do again, and what you would not.",
          fr: "Ce que vous referiez et ce que vous ne referiez pas.",
        },
      },
    ],
  },
  {
    letter: "J",
    title: { en: "A practice to share", fr: "Une pratique à partager" },
    help: {
      en: "One thing that worked, told so that another community could try it.",
      fr: "Une chose qui a fonctionné, racontée pour qu’une autre communauté puisse l’essayer.",
    },
    questions: [
      {
        key: "practice",
        kind: "narrative",
        maximumCharacters: 3000,
        required: false,
        wording: {
          en: "What worked, and what does it take?",
          fr: "Qu’est-ce qui a fonctionné, et que faut-il pour y arriver?",
        },
        hint: {
          en: "Who did it, for whom, with what, and what to watch for.",
          fr: "Qui l’a fait, pour qui, avec quels moyens, et à quoi faire attention.",
        },
      },
      {
        key: "practice-sharing",
        kind: "choice",
        choose: "one",
        required: false,
        wording: { en: "Who may read this practice?", fr: "Qui peut lire cette pratique?" },
        hint: {
          en: "You can change your mind later.",
          fr: "Vous pourrez changer d’avis plus tard.",
        },
        options: [
          { code: "anyone", wording: { en: "Anyone", fr: "Tout le monde" } },
          { code: "partnerships", wording: { en: "Other partnerships", fr: "Les autres partenariats" } },
          { code: "funder-only", wording: { en: "The funder only", fr: "Le bailleur de fonds seulement" } },
        ],
      },
    ],
  },
  {
    letter: "K",
    title: { en: "Next year", fr: "L’année prochaine" },
    help: {
      en: "Where the work goes from here.",
      fr: "La suite du travail.",
    },
    questions: [
      {
        key: "next-year",
        kind: "narrative",
        maximumCharacters: 2500,
        required: true,
        wording: { en: "What matters most next year?", fr: "Qu’est-ce qui comptera le plus l’an prochain?" },
        hint: {
          en: "Priorities and any change to the plan.",
          fr: "Les priorités et tout changement au plan.",
        },
      },
      {
        key: "risks",
        kind: "narrative",
        maximumCharacters: 1500,
        required: true,
        wording: { en: "What could get in the way?", fr: "Qu’est-ce qui pourrait nuire au travail?" },
        hint: {
          en: "Name each risk and what you will do first.",
          fr: "Nommez chaque risque et ce que vous ferez d’abord.",
        },
      },
    ],
  },
  {
    letter: "L",
    title: { en: "Sign-off", fr: "Approbation" },
    help: {
      en: "Who prepared and who submitted the report is kept by itself. Only the council’s part is asked here.",
      fr: "Qui a préparé et qui a présenté le rapport s’inscrit tout seul. On ne demande ici que la part du conseil.",
    },
    questions: [
      {
        key: "council-acknowledgement",
        kind: "choice",
        choose: "one",
        required: true,
        wording: { en: "Has the council seen this report?", fr: "Le conseil a-t-il vu ce rapport?" },
        hint: {
          en: "The council acknowledges the report; it does not have to approve each word.",
          fr: "Le conseil prend acte du rapport; il n’a pas à en approuver chaque mot.",
        },
        options: [
          { code: "at-a-meeting", wording: { en: "Yes, at a meeting", fr: "Oui, en réunion" } },
          { code: "by-email", wording: { en: "Yes, by e-mail", fr: "Oui, par courriel" } },
          { code: "not-yet", wording: { en: "Not yet", fr: "Pas encore" } },
        ],
      },
      {
        key: "council-remarks",
        kind: "narrative",
        maximumCharacters: 600,
        required: false,
        wording: {
          en: "What did the council want noted?",
          fr: "Qu’est-ce que le conseil a tenu à souligner?",
        },
        hint: {
          en: "Give the date, the motion number if there is one, and any remark.",
          fr: "Donnez la date, le numéro de la résolution s’il y en a un, et toute remarque.",
        },
      },
    ],
  },
]
