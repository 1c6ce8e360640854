import { words } from "../words/index.ts"
import { amended } from "./amended.ts"
import type { Version } from "./amended.ts"
import type { Section } from "./section.ts"

/** What one version changes of the one before, for the amendments log: one line a section, and one for the rules. */
export function amendmentsSaid(before: Version, after: Version): { whatEn: string; whatFr: string }[] {
  const changed = amended(before, after)
  const said = changed.sections.map((section) => {
    const how = howChanged(section)
    const line = (locale: "en" | "fr") =>
      words(locale)("section-amended", { how, section: words(locale)(`section-${section.key}`) })
    return { whatEn: line("en"), whatFr: line("fr") }
  })
  if (changed.rules.length === 0) return said
  return [...said, { whatEn: words("en")("rules-amended"), whatFr: words("fr")("rules-amended") }]
}

/** A section without a text in either language is not there. */
function howChanged({ before, after }: { before: Section; after: Section }): "added" | "removed" | "changed" {
  const isThere = ({ textEn, textFr }: Section) => textEn + textFr !== ""
  if (!isThere(before)) return "added"
  return isThere(after) ? "changed" : "removed"
}
