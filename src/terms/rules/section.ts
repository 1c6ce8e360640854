/**
 * The sections that partnerships' terms of reference have, in the usual order: the union of those published by London &
 * Middlesex (2015), Toronto East, Bow Valley (2021) and others. Their titles and guidance stand in the words.
 */
export const sectionKeys = [
  "background",
  "catchment",
  "vision",
  "mission",
  "values",
  "purpose",
  "status",
  "objectives",
  "roles",
  "composition",
  "recruitment",
  "term-of-office",
  "chairs",
  "meetings",
  "quorum",
  "decisions",
  "conflict-of-interest",
  "communications",
  "confidentiality",
  "sub-bodies",
  "amendments",
  "review",
  "approval",
] as const

export type SectionKey = (typeof sectionKeys)[number]

export type Section = { key: SectionKey; textEn: string; textFr: string }

export const emptySections: Section[] = sectionKeys.map((key) => ({ key, textEn: "", textFr: "" }))

/** The sections with one of them said anew; the others untouched. */
export function withSection(sections: readonly Section[], said: Section): Section[] {
  return sections.map((section) => (section.key === said.key ? said : section))
}
