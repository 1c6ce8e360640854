/** The kinds of body partnerships have, from the council down; their names stand in words/ as `kind-<code>`. */
export const bodyKinds = [
  "council",
  "executive",
  "sector-table",
  "working-group",
  "action-team",
  "advisory-table",
] as const

export type BodyKind = (typeof bodyKinds)[number]
