/** Where PostgreSQL says a found word begins and ends: private characters that no text of ours has. */
export const marks = { begins: "\ue000", ends: "\ue001", gap: "\ue002" } as const

export type Piece = { text: string; isFound: boolean }

/** An excerpt cut where found words begin and end; a gap is three dots. */
export function pieces(excerpt: string): Piece[] {
  const cut: Piece[] = []
  let isFound = false
  for (const part of excerpt.replaceAll(marks.gap, " … ").split(/([\ue000\ue001])/)) {
    if (part === marks.begins) isFound = true
    else if (part === marks.ends) isFound = false
    else if (part !== "") cut.push({ text: part, isFound })
  }
  return cut
}

/** A text as it may be searched: without our private characters, in one line. */
export function searchable(text: string): string {
  return text
    .replaceAll(/[\ue000-\ue002\0]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim()
}
