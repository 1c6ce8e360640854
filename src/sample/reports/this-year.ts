import type { SampleReport } from "../types.ts"

/**
 * A draft: some answers, many missing, and one claim ("yes" about employers) with nothing under it, on purpose.
 * Its evidence is only what exists on any day of the year.
 */
export const thisYearReport: SampleReport = {
  year: 0,
  template: { key: "partnership-report", version: "2026-1" },
  narratives: [
    {
      question: "governance-changes",
      text: {
        en: "The employers’ seat is still vacant. We look for a person who can come twice a year and answer by e-mail in between.",
        fr: "Le siège des employeurs est toujours vacant. Nous cherchons une personne qui viendrait deux fois l’an et répondrait par courriel entre-temps.",
      },
    },
    {
      question: "francophone-network",
      text: {
        en: "The network helps with the radio series and checks the French of each shared text.",
        fr: "Le réseau participe à la série radio et relit le français de chaque texte commun.",
      },
    },
    {
      question: "challenges-story",
      text: {
        en: "Privacy advice takes longer than the work it is about. We now ask for it before we begin.",
        fr: "Les avis sur la vie privée prennent plus de temps que le travail lui-même. Nous les demandons désormais avant de commencer.",
      },
    },
  ],
  choices: [
    { question: "terms-of-reference", chosen: ["in-force"] },
    { question: "plan-status", chosen: ["adopted"] },
    { question: "plan-endorsement", chosen: ["by-resolution"] },
  ],
  tables: [],
  claims: [
    {
      question: "services-coordinated",
      extent: "partly",
      statement: {
        en: "Five of nine agencies use the shared form, and 71 of 84 people were reached within a week.",
        fr: "Cinq organismes sur neuf utilisent le formulaire commun, et 71 personnes sur 84 ont été jointes en moins d’une semaine.",
      },
      contributors: ["carrefour-accueil", "two-rivers-newcomer-centre"],
      evidence: [{ update: "referral-form-next" }, { document: "referral-tally" }],
    },
    {
      question: "employers-engaged",
      extent: "yes",
      statement: {
        en: "Local employers are far more open to hiring newcomers than a year ago.",
        fr: "Les employeurs d’ici sont beaucoup plus ouverts à l’embauche de nouveaux arrivants qu’il y a un an.",
      },
      contributors: ["two-rivers-chamber-of-commerce"],
      evidence: [],
    },
    {
      question: "cultural-competence",
      extent: "too-early",
      statement: {
        en: "A first measure of how staff work across cultures is planned. There is nothing to show yet.",
        fr: "Une première mesure des compétences interculturelles du personnel est prévue. Il n’y a rien à montrer pour l’instant.",
      },
      contributors: [],
      evidence: [],
    },
  ],
}
