import { z } from "zod"

/** A title in one language or two: one alone is used for both, until somebody translates it. */
export const titles = {
  titleEn: z.string().max(300).default(""),
  titleFr: z.string().max(300).default(""),
}

export function bothTitles(typed: { titleEn: string; titleFr: string }): {
  titleEn: string
  titleFr: string
} {
  return { titleEn: typed.titleEn || typed.titleFr, titleFr: typed.titleFr || typed.titleEn }
}
