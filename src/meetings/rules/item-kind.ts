/** To what end a meeting takes something up; minutes as councils really keep them carry these four tags. */
export const itemKinds = ["information", "discussion", "approval", "sign-off"] as const

export type ItemKind = (typeof itemKinds)[number]
