import { lastYearClaims } from "./last-year-claims.ts"
import { lastYearNarratives } from "./last-year-narratives.ts"
import type { SampleReport } from "../types.ts"

export const lastYearReport: SampleReport = {
  year: -1,
  template: { key: "partnership-report", version: "2026-1" },
  submitted: { year: 0, month: 4, day: 1 },
  narratives: lastYearNarratives,
  claims: lastYearClaims,
  choices: [
    { question: "terms-of-reference", chosen: ["in-force"] },
    { question: "research-kinds", chosen: ["partner-survey", "conversations", "evaluation"] },
    { question: "plan-status", chosen: ["adopted"] },
    { question: "plan-endorsement", chosen: ["by-resolution"] },
    {
      question: "plan-topics",
      chosen: [
        "employment",
        "language",
        "housing",
        "health",
        "education",
        "inclusion",
        "services",
        "francophone",
      ],
    },
    {
      question: "cross-cutting-themes",
      chosen: ["indigenous", "francophone", "housing", "health", "mental-health"],
    },
    { question: "hardest-partners", chosen: ["employers", "housing", "emergency"] },
    { question: "practice-sharing", chosen: ["anyone"] },
    { question: "council-acknowledgement", chosen: ["at-a-meeting"] },
  ],
  tables: [
    {
      question: "population",
      rows: [
        {
          group: {
            en: "Everyone in Two Rivers and Maple Bend",
            fr: "Population de Deux-Rivières et de Maple Bend",
          },
          people: 128400,
          year: { yearOf: { year: -2, month: 9, day: 8 } },
          source: { en: "City key figures (invented)", fr: "Chiffres clés de la Ville (fictifs)" },
        },
        {
          group: {
            en: "Newcomers who arrived in the last five years",
            fr: "Nouveaux arrivants des cinq dernières années",
          },
          people: 7850,
          year: { yearOf: { year: -2, month: 9, day: 8 } },
          source: { en: "City key figures (invented)", fr: "Chiffres clés de la Ville (fictifs)" },
        },
      ],
    },
    {
      question: "meetings-held",
      rows: [
        {
          body: { en: "Partnership council", fr: "Conseil du partenariat" },
          meetings: 5,
          "average-present": 14,
        },
        { body: { en: "Executive committee", fr: "Comité exécutif" }, meetings: 8, "average-present": 4 },
        {
          body: { en: "Settlement and language table", fr: "Table établissement et langue" },
          meetings: 4,
          "average-present": 7,
        },
        { body: { en: "Employment table", fr: "Table emploi" }, meetings: 4, "average-present": 5 },
        {
          body: { en: "Health and home table", fr: "Table santé et logement" },
          meetings: 4,
          "average-present": 6,
        },
        { body: { en: "Education and youth table", fr: "Table éducation et jeunesse" }, meetings: 3 },
        {
          body: { en: "Rental action team", fr: "Équipe d’action logement locatif" },
          meetings: 6,
          "average-present": 4,
        },
        {
          body: { en: "Welcome week action team", fr: "Équipe d’action Semaine de l’accueil" },
          meetings: 2,
          "average-present": 5,
        },
      ],
    },
    {
      question: "contributions",
      rows: [
        {
          contributor: { en: "Two Rivers Community Fund", fr: "Fonds communautaire de Deux-Rivières" },
          contribution: "cash",
          amount: 25000,
          basis: { en: "Grant for the renters’ guide", fr: "Subvention pour le guide des locataires" },
        },
        {
          contributor: { en: "Two Rivers Public Library", fr: "Bibliothèque publique de Deux-Rivières" },
          contribution: "in-kind",
          amount: 7920,
          basis: {
            en: "176 hours of staff time at $45, welcome desk",
            fr: "176 heures de personnel à 45 $, comptoir d’accueil",
          },
        },
        {
          contributor: { en: "Beaulac Sawmill", fr: "Scierie Beaulac" },
          contribution: "in-kind",
          amount: 24288,
          basis: {
            en: "1,012 hours of paid class time at $24",
            fr: "1 012 heures de cours payées à 24 $",
          },
        },
        {
          contributor: {
            en: "Volunteers, Francophone welcome week",
            fr: "Bénévoles, Semaine d’accueil francophone",
          },
          contribution: "volunteer",
          amount: 6560,
          basis: { en: "41 people, 8 hours each, at $20", fr: "41 personnes, 8 heures chacune, à 20 $" },
        },
      ],
    },
  ],
}
