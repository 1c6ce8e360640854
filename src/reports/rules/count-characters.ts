const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })

/** As a reader counts: an accented letter or an emoji is one, however it is encoded. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}
