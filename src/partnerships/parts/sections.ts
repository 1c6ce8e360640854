/** The rooms a coordinator walks through, in the order of the work; each with the addresses that lead on from it. */
export const sections = [
  { paths: [""], label: "to-home" },
  { paths: ["/organizations"], label: "to-organizations" },
  { paths: ["/council"], label: "to-council" },
  { paths: ["/strategy", "/indicators"], label: "to-strategy" },
  { paths: ["/plans", "/requests", "/updates", "/contributions", "/calls"], label: "to-plans" },
  { paths: ["/evidence"], label: "to-evidence" },
  { paths: ["/reports"], label: "to-reports" },
  { paths: ["/publishing", "/pages", "/translations"], label: "to-site" },
  { paths: ["/history"], label: "to-history" },
] as const

/** What whoever only translates may open. */
export const translatorsSections = [{ paths: ["/translations"], label: "to-translations" }] as const
