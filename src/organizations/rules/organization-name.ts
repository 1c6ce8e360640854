/** All there is to say about the names of organisations: when two are the same, who was meant, where one ends. */
export { isGenericName } from "./generic-name.ts"
export { matchOrganization } from "./match-organization.ts"
export type { Candidate, KnownOrganization, NameMatch } from "./match-organization.ts"
export { nameKey } from "./name-key.ts"
export { splitNames } from "./split-names.ts"
