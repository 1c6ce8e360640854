/** What an account may be in a partnership. What each may do is said by the `access.ts` of every domain. */
export const roles = ["coordinator", "chair", "observer", "translator"] as const

/** Who sees what a partnership works on. A translator does not: they see the translator's desk. */
const colleagues: readonly string[] = ["coordinator", "chair", "observer"]

/** What an account may be at a funder: who leads its desk, and who reads what was assigned. */
export const deskRoles = ["lead", "officer"] as const

export type AccessRole = (typeof roles)[number] | (typeof deskRoles)[number]

/** A funder is no partnership: the roles of one mean nothing in the other. */
export function rolesOf(kind: string): readonly AccessRole[] {
  return kind === "funder" ? deskRoles : roles
}

/** Whoever has it sees that others have access: a unit never stands without one. */
export function isHead(role: AccessRole): boolean {
  return role === "coordinator" || role === "lead"
}

/** Asked the way that a role nobody thought of here sees nothing. */
export function seesTheWork(role: string): boolean {
  return colleagues.includes(role)
}

/** Where somebody's work begins within a partnership. */
export function firstAddress(role: string): string {
  return seesTheWork(role) ? "" : "/translations"
}
