export const commentStates = ["waiting", "let-through", "held-back"] as const
export type CommentState = (typeof commentStates)[number]
export type Decision = Exclude<CommentState, "waiting">

/** Why a comment is not shown. */
export const holdReasons = [
  "hurts-somebody",
  "names-somebody",
  "another-matter",
  "sent-twice",
  "advertising",
  "other",
] as const
export type HoldReason = (typeof holdReasons)[number]

export const asWhoms = ["newcomer", "resident", "member", "unsaid"] as const
export type AsWhom = (typeof asWhoms)[number]

/** How staff was told what they enter for somebody. */
export const toldHows = ["meeting", "paper", "telephone", "conversation"] as const
export type ToldHow = (typeof toldHows)[number]

/** The most characters of a comment. */
export const mostCharacters = 2000
/** The most characters of a name that is shown with a comment. */
export const longestName = 100
/** The key of what is said of the plan as a whole. */
export const wholePlan = "plan"
