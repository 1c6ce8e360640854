import type { Section } from "../../rules/template.ts"

/** Sections A and B: who the partnership is and who is at the table. */
export const partnership: readonly Section[] = [
  {
    letter: "A",
    title: { en: "The partnership", fr: "Le partenariat" },
    help: {
      en: "Who is reporting, for which place and which year. Most of it is filled in for you.",
      fr: "Qui présente le rapport, pour quel territoire et quelle année. Presque tout est déjà rempli.",
    },
    questions: [
      {
        key: "identification",
        kind: "figure",
        computation: "identification",
        required: false,
        wording: { en: "Who is reporting", fr: "Qui présente le rapport" },
        hint: {
          en: "Name, kind of partnership and fiscal year, as kept here.",
          fr: "Nom, type de partenariat et exercice, tels qu’ils figurent ici.",
        },
      },
      {
        key: "agreement",
        kind: "narrative",
        maximumCharacters: 300,
        required: true,
        wording: { en: "Which agreement is this report for?", fr: "De quelle entente s’agit-il?" },
        hint: {
          en: "Its number, the organization that signed it and the places it covers.",
          fr: "Son numéro, l’organisme signataire et le territoire visé.",
        },
      },
      {
        key: "population",
        kind: "table",
        required: true,
        wording: {
          en: "How many people live here, and how many are newcomers?",
          fr: "Combien de personnes vivent ici, et combien sont de nouveaux arrivants?",
        },
        hint: {
          en: "Two rows are enough. Give the year and the source of each number.",
          fr: "Deux lignes suffisent. Donnez l’année et la source de chaque nombre.",
        },
        columns: [
          { key: "group", heading: { en: "Group", fr: "Groupe" }, kind: "text" },
          { key: "people", heading: { en: "Number of people", fr: "Nombre de personnes" }, kind: "number" },
          { key: "year", heading: { en: "Year", fr: "Année" }, kind: "year" },
          { key: "source", heading: { en: "Source", fr: "Source" }, kind: "text" },
        ],
      },
    ],
  },
  {
    letter: "B",
    title: { en: "Who is at the table", fr: "Qui siège à la table" },
    help: {
      en: "The council, its groups and its members, as they were on the last day of the fiscal year.",
      fr: "Le conseil, ses groupes et ses membres, tels qu’ils étaient au dernier jour de l’exercice.",
    },
    questions: [
      {
        key: "bodies",
        kind: "figure",
        computation: "bodies",
        required: false,
        wording: { en: "Council, tables and teams", fr: "Conseil, tables et équipes" },
        hint: {
          en: "Every group that was active in the year.",
          fr: "Tous les groupes actifs pendant l’exercice.",
        },
      },
      {
        key: "organizations",
        kind: "figure",
        computation: "organizations",
        required: false,
        wording: { en: "Member organizations", fr: "Organismes membres" },
        hint: {
          en: "How many organizations belong to the partnership.",
          fr: "Le nombre d’organismes qui font partie du partenariat.",
        },
      },
      {
        key: "members-by-sector",
        kind: "figure",
        computation: "members-by-sector",
        required: false,
        wording: { en: "Members by sector", fr: "Membres par secteur" },
        hint: {
          en: "Members in each sector and each group. Sectors with no member are named.",
          fr: "Les membres par secteur et par groupe. Les secteurs sans membre sont nommés.",
        },
      },
      {
        key: "seats-filled",
        kind: "figure",
        computation: "seats-filled",
        required: false,
        wording: { en: "Council seats filled", fr: "Sièges pourvus au conseil" },
        hint: {
          en: "Seats filled, vacant and filled by someone new this year.",
          fr: "Les sièges pourvus, vacants, ou confiés à une nouvelle personne pendant l’exercice.",
        },
      },
      {
        key: "municipal-presence",
        kind: "figure",
        computation: "municipal-presence",
        required: false,
        wording: { en: "Where municipalities take part", fr: "Où les municipalités participent" },
        hint: {
          en: "Municipal seats on the council and municipal members of other groups.",
          fr: "Les sièges municipaux au conseil et les membres municipaux des autres groupes.",
        },
      },
      {
        key: "terms-of-reference",
        kind: "choice",
        choose: "one",
        required: true,
        wording: {
          en: "Where do the council’s terms of reference stand?",
          fr: "Où en est le mandat écrit du conseil?",
        },
        hint: {
          en: "The written rules the council adopted for itself.",
          fr: "Les règles écrites que le conseil s’est données.",
        },
        options: [
          { code: "in-force", wording: { en: "Adopted and in force", fr: "Adopté et en vigueur" } },
          {
            code: "under-review",
            wording: { en: "In force and being reviewed", fr: "En vigueur et en révision" },
          },
          { code: "being-written", wording: { en: "Being written", fr: "En rédaction" } },
          { code: "none", wording: { en: "None yet", fr: "Pas encore de mandat écrit" } },
        ],
      },
      {
        key: "meetings-held",
        kind: "table",
        required: false,
        wording: {
          en: "How often did each group meet?",
          fr: "Combien de fois chaque groupe s’est-il réuni?",
        },
        hint: {
          en: "One row for each group. Leave the average blank when you did not count.",
          fr: "Une ligne par groupe. Laissez la moyenne en blanc si vous n’avez pas compté.",
        },
        columns: [
          { key: "body", heading: { en: "Group", fr: "Groupe" }, kind: "text" },
          { key: "meetings", heading: { en: "Meetings held", fr: "Réunions tenues" }, kind: "number" },
          {
            key: "average-present",
            heading: { en: "Members present, on average", fr: "Membres présents, en moyenne" },
            kind: "number",
          },
        ],
      },
      {
        key: "governance-changes",
        kind: "narrative",
        maximumCharacters: 1500,
        required: false,
        wording: {
          en: "What changed this year in who is at the table?",
          fr: "Qu’est-ce qui a changé cette année parmi les gens à la table?",
        },
        hint: {
          en: "Who joined, who left, who is still missing and what you are doing about it.",
          fr: "Qui s’est ajouté, qui est parti, qui manque encore et ce que vous faites pour y remédier.",
        },
      },
    ],
  },
]
