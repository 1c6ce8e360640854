import { documentType } from "#evidence"
import type { Problem } from "#platform/refusals"
import { files } from "#platform/web"
import { words } from "../words/index.ts"

/** As much as a partner may send with an update. */
export const mostLetterMegabytes = 10

/** A letter is a page to read: a PDF, or a photo or scan of paper. */
export const letterEndings = ".pdf,.png,.jpg,.jpeg"

export type LetterGiven = { name: string; mediaType: string; content: Uint8Array }

/** The file of the field `letter`; null when none was chosen. */
export async function letterIn(body: FormData): Promise<LetterGiven | { problem: Problem } | null> {
  const [file] = files(body, "letter")
  if (!file) return null
  const problem = (why: "letter-large" | "letter-kind") => ({
    problem: {
      field: "letter",
      reason: words.message(why, { file: file.name, most: mostLetterMegabytes }),
    },
  })
  if (file.size > mostLetterMegabytes * 1024 * 1024) return problem("letter-large")
  const content = new Uint8Array(await file.arrayBuffer())
  const mediaType = documentType(file.name, content)
  const isPage = mediaType === "application/pdf" || mediaType?.startsWith("image/")
  return mediaType && isPage ? { name: file.name, mediaType, content } : problem("letter-kind")
}
