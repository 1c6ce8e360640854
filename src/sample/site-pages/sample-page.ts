import type { PageField, PageKind } from "#pages"
import type { SampleDate } from "../dates.ts"
import type { Bilingual } from "../types.ts"

/** Besides English and French, the languages the site of Two Rivers is read in. */
export type FurtherLanguage = "ar" | "uk" | "es"

export interface SamplePage {
  slug: string
  kind: PageKind
  menuPlace?: number
  /** Of a news item. */
  onDay?: SampleDate
  /** Of an event: the day, and the hours on the town’s clocks. */
  evening?: { on: SampleDate; from: string; to: string }
  /** Drawn when the sample is made. */
  picture?: { drawn(): Uint8Array; alternative: Bilingual; credit: string }
  texts: Partial<Record<PageField, Bilingual & Partial<Record<FurtherLanguage, string>>>>
  /** What the translator sent to review, and nobody reviewed yet. */
  inReview?: Partial<Record<PageField, string>>
}
