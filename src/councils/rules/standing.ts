/** What a seat may do. An alternate sits in for a seat that is counted already, so it is never counted itself. */
export const standings = ["voting", "non-voting", "ex-officio", "alternate"] as const

export type Standing = (typeof standings)[number]
