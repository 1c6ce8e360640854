export type Lacking = "same" | "textEn" | "textFr"

/** What of a text in two languages is missing in one of them. A title of several words, alike in both, was not translated. */
export function lacking(item: {
  titleEn: string
  titleFr: string
  textEn: string
  textFr: string
}): Lacking[] {
  const { titleEn, titleFr, textEn, textFr } = item
  const found: Lacking[] = []
  if (titleEn === titleFr && titleEn.trim().includes(" ")) found.push("same")
  if (textEn === "" && textFr !== "") found.push("textEn")
  if (textFr === "" && textEn !== "") found.push("textFr")
  return found
}
