import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  "name-taken": "Un autre organisme porte déjà le nom {name}",
}
