export { addContact } from "./add-contact.ts"
export type { NewContact } from "./add-contact.ts"
export { addOrganizations } from "./add-in-bulk.ts"
export type { ImportedOrganization } from "./add-in-bulk.ts"
export { addOrganization } from "./add-organization.ts"
export type { NewOrganization } from "./add-organization.ts"
export { changeContact, contactLeft } from "./change-contact.ts"
export type { ContactChange } from "./change-contact.ts"
export { organizationLeft } from "./organization-left.ts"
export { organizationsOn } from "./organizations-on.ts"
export type { MemberOrganization } from "./organizations-on.ts"
export { changeOrganization } from "./change-organization.ts"
export {
  confirmOrganizations,
  previewOrganizations,
  rosterImport,
  undoOrganizations,
} from "./import-organizations.ts"
export { contactsOf, knownOrganizations, organizationOf, organizationsByName } from "./queries.ts"
export * from "./organization-name.ts"
export { rosterPreview } from "./roster-preview.ts"
export type { RosterPreview } from "./roster-preview.ts"
export * from "./sector.ts"
export { shownRoster } from "./shown-roster.ts"
export { removeOrganizations } from "./undo-roster.ts"
export { words as organizationWords } from "./words/index.ts"
