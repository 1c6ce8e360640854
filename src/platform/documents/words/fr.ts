import type { en } from "./en.ts"

export const fr = {
  contents: "Table des matières",
  "skip-to-text": "Aller au texte",
  page: "Page {page} sur {pages}",
  table: "Tableau {number}.",
  figure: "Figure {number}.",
  numbers: "Les nombres de la figure {number}",
  source: "Source :",
  note: "Remarque :",
  important: "Important :",
  decision: "Décision :",
  action: "Mesure à prendre :",
} satisfies Record<keyof typeof en, string>
