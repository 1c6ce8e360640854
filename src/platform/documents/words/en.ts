export const en = {
  contents: "Contents",
  "skip-to-text": "Skip to the text",
  page: "Page {page} of {pages}",
  table: "Table {number}.",
  figure: "Figure {number}.",
  numbers: "The numbers behind figure {number}",
  source: "Source:",
  note: "Note:",
  important: "Important:",
  decision: "Decision:",
  action: "Action:",
} as const
