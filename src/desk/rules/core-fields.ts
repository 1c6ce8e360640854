/**
 * The comparable core: the thirteen things published results on local immigration partnerships speak of, each read from
 * what was submitted. `one`: exactly one code; `several`: any of them.
 */
export const coreFields = [
  { key: "lead-kind", choose: "one", codes: ["settlement", "municipal", "other"] },
  { key: "governance", choose: "one", codes: ["yes", "no"] },
  {
    key: "partner-types",
    choose: "several",
    codes: [
      "settlement",
      "mainstream",
      "municipal",
      "provincial",
      "federal",
      "employers",
      "research-umbrella",
      "media",
    ],
  },
  { key: "research", choose: "one", codes: ["yes", "no"] },
  { key: "plan-status", choose: "one", codes: ["complete", "in-development", "none"] },
  {
    key: "topics",
    choose: "several",
    codes: [
      "employment",
      "language",
      "housing",
      "health",
      "education",
      "inclusion",
      "transportation",
      "services",
      "francophone",
      "other",
    ],
  },
  { key: "implementation", choose: "one", codes: ["complete", "in-progress", "not-started"] },
  { key: "coordination", choose: "one", codes: ["yes", "partly", "no", "too-early"] },
  { key: "cultural-competence", choose: "one", codes: ["yes", "partly", "no", "too-early"] },
  { key: "innovation", choose: "one", codes: ["yes", "partly", "no", "too-early"] },
  {
    key: "challenges",
    choose: "several",
    codes: [
      "employers",
      "health",
      "schools",
      "municipalities",
      "justice",
      "emergency",
      "housing",
      "indigenous",
      "newcomers",
      "none",
    ],
  },
  { key: "lessons", choose: "one", codes: ["yes", "no"] },
  { key: "other-funding", choose: "several", codes: ["cash", "in-kind", "volunteer", "leveraged"] },
] as const satisfies readonly CoreField[]

export type CoreField = { key: string; choose: "one" | "several"; codes: readonly string[] }

export type CoreKey = (typeof coreFields)[number]["key"]

export const coreKeys: readonly CoreKey[] = coreFields.map(({ key }) => key)

/** What one partnership says in one field, or why it says nothing. */
export type CoreValue = { state: "codes"; codes: readonly string[] } | { state: CoreNothing }

/**
 * `blank`: submitted without an answer. `not-applicable`: that form does not ask it. `asked-otherwise`: another form than
 * the annual report asks something else under that name, which is never mixed in. `not-shared`: its own decision.
 */
export type CoreNothing = "blank" | "not-applicable" | "asked-otherwise" | "not-yet-reported" | "not-shared"

export type Core = Readonly<Record<CoreKey, CoreValue>>
