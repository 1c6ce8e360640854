export type Span = { opensOn: string; closesOn: string | null }

/** Whether expressions of interest are taken on a day; both ends of the time included. */
export function isOpen({ opensOn, closesOn }: Span, on: string): boolean {
  return opensOn <= on && (closesOn === null || on <= closesOn)
}

export type Standing = "received" | "interview" | "appointed" | "declined" | "withdrawn"

/** Nothing more is to be answered. */
export function isSettled(standing: Standing): boolean {
  return standing === "appointed" || standing === "declined" || standing === "withdrawn"
}
