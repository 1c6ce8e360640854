import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  "did-scheduled": "a convoqué la réunion « {name} » pour le {on}",
  "did-item-added": "a mis « {title} » à un ordre du jour",
}
