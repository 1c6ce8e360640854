/** What stands in the first column of the sheet that says from where and when a file is; the third says it. */
export const aboutCode = {
  format: "entente-exchange-1",
  source: "source_id",
  name: "source_name",
  nameFr: "source_name_fr",
  exportedOn: "exported_on",
  withheld: "withheld",
} as const
