export const answers = ["comes", "regrets", "alternate"] as const
export type Answer = (typeof answers)[number]

export const waysToAttend = ["in-person", "online"] as const
export type Attends = (typeof waysToAttend)[number]

/** What lets somebody take part, in the order a form offers it. */
export const needs = [
  "interpreter",
  "child-care",
  "transit",
  "captions",
  "accessible-room",
  "honorarium",
] as const
export type NeedToAttend = (typeof needs)[number]

export function isNeed(text: unknown): text is NeedToAttend {
  return needs.some((need) => need === text)
}

type Replied = { answer: Answer | null; attends: Attends | null; needs: readonly NeedToAttend[] }

export type ReplyCounts = { comes: number; regrets: number; alternate: number; silent: number }

export function countReplies(invited: readonly Replied[]): ReplyCounts {
  const count = (answer: Answer | null) => invited.filter((one) => one.answer === answer).length
  return {
    comes: count("comes"),
    regrets: count("regrets"),
    alternate: count("alternate"),
    silent: count(null),
  }
}

/** How many of those who come need each thing; what nobody needs is left out. */
export function countNeeds(invited: readonly Replied[]): { need: NeedToAttend; count: number }[] {
  const coming = invited.filter(({ answer }) => answer === "comes" || answer === "alternate")
  return needs
    .map((need) => ({ need, count: coming.filter((one) => one.needs.includes(need)).length }))
    .filter(({ count }) => count > 0)
}
