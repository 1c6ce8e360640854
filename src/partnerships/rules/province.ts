/** Provinces and territories, by their two letters, from east to west and then north. */
export const provinces = [
  "NL",
  "PE",
  "NS",
  "NB",
  "QC",
  "ON",
  "MB",
  "SK",
  "AB",
  "BC",
  "YT",
  "NT",
  "NU",
] as const

export type Province = (typeof provinces)[number]
