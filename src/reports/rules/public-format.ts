/** What the public part of a report can be taken away as, besides JSON. */
export const publicFormats = ["pdf", "docx", "xlsx"] as const
