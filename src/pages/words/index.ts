import { defineWords } from "#platform/words"
import { en } from "./en.ts"
import { fr } from "./fr.ts"

export const words = defineWords("pages", { en, fr })
