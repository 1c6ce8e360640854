import { directionOf } from "#platform/words"

/** Plain text somebody wrote, of several paragraphs, marked as the language it is in. */
export function Passage({ text, lang }: { text: string; lang: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "")
  return (
    <div className="passage flow" lang={lang} dir={directionOf(lang)}>
      {paragraphs.map((paragraph, index) => (
        // Paragraphs have no name of their own, and this list is never reordered.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  )
}
