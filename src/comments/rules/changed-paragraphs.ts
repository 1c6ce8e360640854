import type { Change, PlanParagraph } from "#strategy"
import { headed } from "./headed.ts"

export type Both = { en: string; fr: string }

/** What is different in one paragraph: in which ways, and what it said and says where its words are others. */
export type ParagraphChange = {
  key: string
  /** What it is called; empty for the plan itself and the order of its paragraphs. */
  label: Both
  kinds: Change["kind"][]
  before: Both | null
  after: Both | null
}

const ofWords: readonly Change["kind"][] = [
  "added",
  "removed",
  "renamed",
  "goal",
  "why",
  "vision",
  "principle-added",
  "principle-removed",
  "principle-changed",
]

/** The changes of a plan gathered by paragraph, in the order in which they were found. */
export function changedParagraphs(
  changes: readonly Change[],
  { before, after }: { before: readonly PlanParagraph[]; after: readonly PlanParagraph[] },
): ParagraphChange[] {
  const [was, is] = [byKey(before), byKey(after)]
  const gathered = Map.groupBy(changes, (change) => (change.kind === "vision" ? "vision" : change.key))
  return [...gathered].map(([key, found]) => {
    const kinds = [...new Set(found.map(({ kind }) => kind))]
    const [old, now] = [was.get(key), is.get(key)]
    const isOfWords = kinds.some((kind) => ofWords.includes(kind))
    return {
      key,
      label: labelOf(now ?? old),
      kinds,
      before: isOfWords && old ? said(old) : null,
      after: isOfWords && now ? said(now) : null,
    }
  })
}

/** What a paragraph is called: its level and title, or the first words of one without a title. */
export function labelOf(paragraph: PlanParagraph | undefined): Both {
  if (!paragraph) return { en: "", fr: "" }
  const { levelName, titleEn, titleFr, textEn, textFr } = paragraph
  return {
    en: headed("en", levelName.en, titleEn || titleFr || begun(textEn || textFr)),
    fr: headed("fr", levelName.fr, titleFr || titleEn || begun(textFr || textEn)),
  }
}

function begun(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`
}

function said({ titleEn, titleFr, textEn, textFr }: PlanParagraph): Both {
  return {
    en: [titleEn, textEn].filter(Boolean).join("\n\n"),
    fr: [titleFr, textFr].filter(Boolean).join("\n\n"),
  }
}

function byKey(paragraphs: readonly PlanParagraph[]): Map<string, PlanParagraph> {
  return new Map(paragraphs.map((paragraph) => [paragraph.key, paragraph]))
}
