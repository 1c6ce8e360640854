import type { AccessRole } from "../rules/role.ts"

/** Where it is said into which languages somebody translates. */
export function languagesOfTranslator(accessId: string): string {
  return `/translations/translators/${accessId}`
}

/** Where a coordinator goes on once a role was given. */
export function afterwards(accessId: string, role: AccessRole): string {
  return role === "translator" ? languagesOfTranslator(accessId) : "/people"
}
