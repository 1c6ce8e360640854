import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  "ends-before-start": "La fin précède le début",
  "outcome-elsewhere": "Ce résultat relève d’une autre priorité",
  "did-status-changed": "a changé l’état de « {title} »",
}
