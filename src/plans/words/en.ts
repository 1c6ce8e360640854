export const en = {
  "ends-before-start": "The end is before the start",
  "outcome-elsewhere": "That outcome belongs to another priority",
  "did-status-changed": "changed where “{title}” stands",
} as const
