// Printed from the migrated database by `npm run tables`. Never edited.
declare module "#platform/database" {
  interface Tables {
    commitmentLink: CommitmentLinkTable
  }
}

/** The one way by which an organisation says which activities of a year it leads; the last one counts. */
export interface CommitmentLinkTable {
  partnershipId: string
  linkId: string
  organizationId: string
  fiscalYear: number
  contactId: string
  madeAt: Date
}
