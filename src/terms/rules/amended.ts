import type { Rules } from "./rules.ts"
import type { Section, SectionKey } from "./section.ts"

export type Version = { sections: readonly Section[]; rules: Rules }

export type Amended = {
  /** Sections whose text is another in either language. */
  sections: { key: SectionKey; before: Section; after: Section }[]
  /** Rules, by name, that are others now. */
  rules: (keyof Rules)[]
}

/** What one version of the terms changes of another. */
export function amended(before: Version, after: Version): Amended {
  const sections = after.sections.flatMap((section) => {
    const was = before.sections.find((other) => other.key === section.key)
    const known = was ?? { key: section.key, textEn: "", textFr: "" }
    const isSame = known.textEn === section.textEn && known.textFr === section.textFr
    return isSame ? [] : [{ key: section.key, before: known, after: section }]
  })
  const names = Object.keys(after.rules) as (keyof Rules)[]
  const rules = names.filter(
    (name) => JSON.stringify(before.rules[name]) !== JSON.stringify(after.rules[name]),
  )
  return { sections, rules }
}
