/** What an account may be in a partnership. What each may do is said by the `access.ts` of every domain. */
export const roles = ["coordinator", "chair", "observer"] as const

export type AccessRole = (typeof roles)[number]
