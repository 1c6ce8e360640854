import { z } from "zod"

/** The fields of a title in one language or two. */
export const titleFields = {
  titleEn: z.string().max(300).default(""),
  titleFr: z.string().max(300).default(""),
}

/** Refuses a form without any title; `message` is a key of the domain's words: `schema.refine(...titled("x.title-needed"))`. */
export function titled(
  message: string,
): [(typed: { titleEn: string; titleFr: string }) => boolean, { path: string[]; message: string }] {
  return [(typed) => typed.titleEn !== "" || typed.titleFr !== "", { path: ["titleEn"], message }]
}

/** One title alone is used for both languages, until somebody translates it. */
export function bothTitles(typed: { titleEn: string; titleFr: string }): {
  titleEn: string
  titleFr: string
} {
  return { titleEn: typed.titleEn || typed.titleFr, titleFr: typed.titleFr || typed.titleEn }
}
