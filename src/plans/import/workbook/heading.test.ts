import { expect, test } from "vitest"
import { meaningsOf } from "#platform/workbooks"
import { planVocabulary } from "./heading.ts"

const meaning = (written: string) => meaningsOf(written, planVocabulary).join(" or ")

const understood: Record<string, string[]> = {
  priority: [
    "Priority",
    "PRIORITÉ",
    "Key Action Area",
    "Strategic direction",
    "Axe stratégique",
    "Strategic Priorities:",
    "1. Priority",
    "Orientation stratégique",
    "Priority / Priorité",
  ],
  outcome: [
    "GOAL",
    "Goal / Strategy",
    "Objectif",
    "But",
    "Goals and objectives",
    "Expected Outcomes",
    "Résultats attendus",
    "goal_strategy",
  ],
  activity: [
    "Action",
    "Actions reported (2021)",
    "Activity",
    "Activités",
    "Key activities",
    "quarter_activity",
    "Tasks",
    "Activity description",
    "Name of activity",
    "Action steps",
    "Tactic / Action",
    "Activities & Actions",
  ],
  lead: [
    "Lead Organization(s)",
    "Lead",
    "Responsable",
    "By whom",
    "Who?",
    "Qui",
    "Organisme(s) responsable(s)",
    "Who is responsible?",
    "lead_organizations",
  ],
  partners: [
    "Partners",
    "Key Partners",
    "Partenaires",
    "Partner organization(s)",
    "key_partners",
    "Principaux partenaires",
  ],
  body: ["Working group", "Groupe de travail", "Comité", "WG", "Committee / Working group"],
  start: ["Start", "Début", "Start date", "Date de début", "Start of activity"],
  end: ["End", "Fin", "Échéance", "By when", "Target date", "Deadline", "Due date"],
  when: [
    "Timeline",
    "Quarter",
    "Échéancier",
    "When",
    "Start / End",
    "Time frame",
    "Calendrier",
    "Timeline (Start - End)",
  ],
  deliverable: ["Deliverable", "Livrables", "Outputs", "Milestones"],
  results: ["Results", "Résultats", "Progress", "Progress update (Q2)", "État d’avancement", "Réalisations"],
  indicator: ["Indicator", "Indicateur(s)", "Performance measures", "KPI", "Indicateurs de rendement"],
  resources: ["Resources", "Ressources requises", "Budget"],
  funder: ["Funder", "Source de financement"],
  status: ["Status", "État", "Activity status", "Statut de l’activité"],
  notes: ["Notes", "Remarques", "Comments from partners", "Commentaires"],
}

test("headings are understood by meaning, in English and French", () => {
  for (const [expected, headings] of Object.entries(understood)) {
    for (const written of headings) expect(meaning(written), written).toBe(expected)
  }
})

test("a heading that names two things, or a word used for two, is not decided", () => {
  expect(meaning("Actions / Results")).toBe("activity or results")
  expect(meaning("Lead / Partners")).toBe("lead or partners")
  expect(meaning("Strategy")).toBe("priority or outcome")
  expect(meaning("Mesure")).toBe("activity or indicator")
})

test("other headings and sentences are not understood", () => {
  for (const written of [
    "Shoe size",
    "Population served",
    "",
    "2026",
    "Plan d’action",
    "Please list every partner that will take part in the activity below",
  ]) {
    expect(meaning(written), written).toBe("")
  }
})
