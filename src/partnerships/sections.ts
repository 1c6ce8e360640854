/** The rooms a coordinator walks through, in the order of the work. */
export const sections = [
  { path: "", label: "to-home" },
  { path: "/organizations", label: "to-organizations" },
  { path: "/council", label: "to-council" },
  { path: "/strategy", label: "to-strategy" },
  { path: "/plans", label: "to-plans" },
  { path: "/evidence", label: "to-evidence" },
  { path: "/reports", label: "to-reports" },
  { path: "/history", label: "to-history" },
] as const
