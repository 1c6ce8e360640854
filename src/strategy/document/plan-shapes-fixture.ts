import type { Level } from "../rules/level.ts"

export type ShapedItem = {
  title: string
  goal?: string
  body?: string
  isPartnershipWide?: true
  under?: readonly ShapedItem[]
}

export type PlanShape = {
  partnership: string
  title: string
  years: readonly [number, number] | null
  levels: readonly Omit<Level, "depth">[]
  items: readonly ShapedItem[]
  /** How it came to stand, by day. */
  steps?: readonly { kind: "consulted" | "adopted" | "endorsed" | "in-force"; onDay: string; by: string }[]
}

const level = (
  [oneEn, manyEn]: [string, string],
  [oneFr, manyFr]: [string, string],
  genderFr: Level["genderFr"] = "masculine",
) => ({ oneEn, manyEn, oneFr, manyFr, genderFr })

const priority = level(["priority", "priorities"], ["priorité", "priorités"], "feminine")
const goal = level(["goal", "goals"], ["but", "buts"])
const objective = level(["objective", "objectives"], ["objectif", "objectifs"])

const called = (...titles: string[]): ShapedItem[] => titles.map((title) => ({ title }))

/**
 * The plans of partnerships as they built them: facts from what they published themselves. None of them has endorsed
 * Entente. Where only the shape of a level is known, what stands on it is numbered or called after what it is under.
 */
export const planShapes: readonly PlanShape[] = [
  {
    partnership: "London & Middlesex",
    title: "Strategic Plan",
    years: [2022, 2025],
    levels: [
      level(["overarching outcome", "overarching outcomes"], ["résultat global", "résultats globaux"]),
      level(["chapter", "chapters"], ["chapitre", "chapitres"]),
    ],
    items: [
      { title: "Welcoming Community", under: [{ title: "Central Council", body: "Central Council" }] },
      { title: "Communication and Access to Information" },
      { title: "Coordination and Collaboration" },
      {
        title: "Supports and Services for Immigrants",
        under: ["Education", "Employment", "Health & Wellbeing", "Settlement"].map((title) => ({
          title,
          body: title,
        })),
      },
      {
        title: "Reduction of Systemic Barriers",
        under: [{ title: "Inclusion & Civic Engagement", body: "Inclusion & Civic Engagement" }],
      },
    ],
  },
  {
    partnership: "Waterloo Region",
    title: "Community Action Plan",
    years: [2020, 2025],
    levels: [
      level(["pillar", "pillars"], ["pilier", "piliers"]),
      level(
        ["strategic direction", "strategic directions"],
        ["orientation stratégique", "orientations stratégiques"],
        "feminine",
      ),
      level(
        ["priority action area", "priority action areas"],
        ["domaine d’action prioritaire", "domaines d’action prioritaires"],
      ),
    ],
    items: [
      { title: "Settle", under: [{ title: "A direction of Settle", under: called("An area of Settle") }] },
      { title: "Work", under: called("A direction of Work") },
      { title: "Belong", under: called("A direction of Belong") },
      { title: "What the whole partnership does", isPartnershipWide: true },
    ],
  },
  {
    partnership: "Surrey",
    title: "Surrey LIP Strategy",
    years: [2016, 2019],
    levels: [
      level(
        ["strategic direction", "strategic directions"],
        ["orientation stratégique", "orientations stratégiques"],
        "feminine",
      ),
      level(["action", "actions"], ["action", "actions"], "feminine"),
    ],
    items: [
      {
        title: "Accessible Services",
        goal: "Ready access to services and information",
        under: [{ title: "English Training in Surrey", body: "Accessible Services WG" }],
      },
      { title: "Engaged Community", under: [{ title: "Online survey", body: "True Colours of Surrey WG" }] },
      {
        title: "Meaningful Employment",
        under: [{ title: "Employer resource", body: "Employer Advisory Group" }],
      },
      { title: "Thriving Youth" },
      { title: "Sustainable Leadership", under: called("LIP evaluation", "Online inventories") },
    ],
    steps: [
      { kind: "adopted", onDay: "2016-03-31", by: "The committee" },
      { kind: "endorsed", onDay: "2016-05-31", by: "Surrey City Council" },
    ],
  },
  {
    partnership: "Bow Valley",
    title: "Bow Valley Immigrant Inclusion Strategy",
    years: [2019, 2023],
    levels: [priority, goal, objective, level(["tactic", "tactics"], ["tactique", "tactiques"], "feminine")],
    items: [
      {
        title: "Workforce Development",
        under: [
          {
            title: "People can stay long-term through more meaningful and safe work",
            under: [{ title: "Workplaces that include", under: called("Workplace Inclusion Charter") }],
          },
        ],
      },
      {
        title: "Welcoming Attitudes & Behaviours",
        under: called("Reduce discrimination, create social connections"),
      },
      {
        title: "Civic & Political Engagement",
        under: called("Immigrant participation in elections and boards"),
      },
      {
        title: "Community Readiness",
        under: called("Organisational systems change, easier connection to settlement providers"),
      },
    ],
  },
  {
    partnership: "Burnaby",
    title: "Burnaby Intercultural Planning Table",
    years: [2016, 2019],
    levels: [
      level(
        ["strategic priority", "strategic priorities"],
        ["priorité stratégique", "priorités stratégiques"],
        "feminine",
      ),
      goal,
      objective,
    ],
    items: [
      {
        title: "Access to Information and Services",
        under: [
          {
            title: "Information and services understood and accessible",
            under: called("Help providers meet demand", "Coordination", "Welcoming institutions"),
          },
        ],
      },
      {
        title: "Employment",
        under: [
          {
            title: "Access to supports for commensurate employment",
            under: called(
              "Coordinate and promote employment services",
              "Volunteer routes to Canadian experience",
            ),
          },
        ],
      },
      {
        title: "Intercultural Connections",
        under: called("Residents embrace diversity, build understanding"),
      },
      { title: "Cultural Representation and Civic Engagement" },
    ],
  },
  {
    partnership: "Vancouver",
    title: "Vancouver Immigration Partnership",
    years: null,
    levels: [
      level(["theme", "themes"], ["thème", "thèmes"]),
      level(
        ["priority action", "priority actions"],
        ["action prioritaire", "actions prioritaires"],
        "feminine",
      ),
    ],
    items: Array.from({ length: 4 }, (_, theme) => ({
      title: `Theme ${theme + 1}`,
      under: called(...Array.from({ length: 7 }, (__, place) => `Priority action ${theme * 7 + place + 1}`)),
    })),
  },
  {
    partnership: "Hamilton",
    title: "Hamilton Immigration Partnership Council",
    years: [2017, 2020],
    levels: [
      level(
        ["strategic objective", "strategic objectives"],
        ["objectif stratégique", "objectifs stratégiques"],
      ),
      level(["priority project", "priority projects"], ["projet prioritaire", "projets prioritaires"]),
    ],
    items: Array.from({ length: 3 }, (_, place) => ({
      title: `Strategic objective ${place + 1}`,
      under: called(`Priority project of objective ${place + 1}`),
    })),
  },
  {
    partnership: "Pembina Valley",
    title: "Pembina Valley LIP",
    years: [2020, 2025],
    levels: [priority],
    items: [
      {
        title: "Each community makes a Welcoming and Inclusive Community policy",
        body: "Working group 1",
      },
      { title: "Communication across the region", body: "Working group 2" },
      { title: "Mental health and wellness", body: "Working group 3" },
    ],
    steps: [
      { kind: "adopted", onDay: "2020-04-01", by: "The partnership" },
      ...Array.from({ length: 13 }, (_, place) => ({
        kind: "endorsed" as const,
        onDay: "2020-06-01",
        by: `Municipality ${place + 1}`,
      })),
      { kind: "in-force", onDay: "2020-06-02", by: "" },
    ],
  },
  {
    partnership: "A Toronto neighbourhood",
    title: "Settlement strategy and implementation action plan",
    years: null,
    levels: [
      level(["chapter", "chapters"], ["chapitre", "chapitres"]),
      level(["strategy", "strategies"], ["stratégie", "stratégies"], "feminine"),
    ],
    items: [
      { title: "Settlement strategy" },
      { title: "Implementation action plan" },
      {
        title: "Appendices",
        under: called("Terms of reference", "Principles", "Questionnaires"),
      },
    ],
  },
]
