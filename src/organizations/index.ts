export { addCommunityMember } from "./acts/add-community-member.ts"
export type { NewCommunityMember } from "./acts/add-community-member.ts"
export { addContact } from "./acts/add-contact.ts"
export type { NewContact } from "./acts/add-contact.ts"
export { addOrganizations } from "./import/add-in-bulk.ts"
export type { ImportedOrganization } from "./import/add-in-bulk.ts"
export { addOrganization } from "./acts/add-organization.ts"
export type { NewOrganization } from "./acts/add-organization.ts"
export { changeContact, contactLeft } from "./acts/change-contact.ts"
export type { ContactChange } from "./acts/change-contact.ts"
export { organizationLeft } from "./acts/organization-left.ts"
export { linkForReader } from "./acts/link-for-reader.ts"
export { oneAtATime } from "./acts/one-at-a-time.ts"
export { withHolder } from "./reads/link-holder.ts"
export { firstReader, firstReaders } from "./reads/first-readers.ts"
export type { Reader } from "./reads/first-readers.ts"
export { organizationsOn } from "./reads/organizations-on.ts"
export type { MemberOrganization } from "./reads/organizations-on.ts"
export { changeOrganization } from "./acts/change-organization.ts"
export {
  confirmOrganizations,
  previewOrganizations,
  rosterImport,
  undoOrganizations,
} from "./import/import-organizations.ts"
export {
  communityMemberAt,
  contactsOf,
  knownOrganizations,
  organizationOf,
  organizationsByName,
} from "./reads/queries.ts"
export { memberKinds } from "./rules/member-kind.ts"
export type { MemberKind } from "./rules/member-kind.ts"
export { aliasesAmong } from "./rules/aliases.ts"
export * from "./rules/organization-name.ts"
export { toldSector } from "./rules/told-sector.ts"
export { rosterPreview } from "./import/roster-preview.ts"
export type { RosterPreview } from "./import/roster-preview.ts"
export * from "./rules/sector.ts"
export { shownRoster } from "./import/shown-roster.ts"
export { removeOrganizations } from "./import/undo-roster.ts"
export { words as organizationWords } from "./words/index.ts"
export {
  addMembers,
  contactsToKeep,
  keepContacts,
  membersToKeep,
  removeContacts,
  setMembers,
} from "./import/keep-members.ts"
export type { KeptContact, KeptMember } from "./import/keep-members.ts"
