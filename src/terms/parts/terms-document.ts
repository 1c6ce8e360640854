import { documentLabels } from "#platform/documents"
import type { Block, DocumentTree } from "#platform/documents"
import { formatDate, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { TermsVersion } from "../reads/terms.ts"
import { ruleSentences } from "./rule-sentences.ts"
import type { RuleSection } from "./rule-sentences.ts"
import { words } from "../words/index.ts"
import { textIn } from "./text-in.ts"

type Named = { nameEn: string; nameFr: string }

/** A version of the terms of reference as a document. A section nobody wrote and no rule speaks of is left out. */
export function termsDocument(asked: {
  locale: Locale
  version: TermsVersion
  body: Named
  partnership: Named & { standing: string }
  /** `YYYY-MM-DD`: the date of a draft. */
  today: string
}): DocumentTree {
  const { locale, version, today } = asked
  const say = words(locale)
  const [body, partnership] = [nameIn(locale, asked.body), nameIn(locale, asked.partnership)]
  const marks = [
    ...(version.adoptedOn === null ? [say("draft")] : []),
    ...(asked.partnership.standing === "sample" ? [say("sample")] : []),
  ]
  return {
    language: `${locale}-CA`,
    title: say("terms-of", { body }),
    subtitle: partnership,
    author: partnership,
    date: version.adoptedOn ?? today,
    ...(marks.length > 0 ? { banner: marks.join(" · ") } : {}),
    runningHead: `${partnership} · ${say("terms")}`,
    labels: documentLabels(locale),
    facts: [
      { label: say("version"), value: String(version.number) },
      ...(version.adoptedOn
        ? [{ label: say("adoptedOn"), value: formatDate(locale, version.adoptedOn) }]
        : []),
      ...(version.inForceFrom
        ? [{ label: say("inForceFrom"), value: formatDate(locale, version.inForceFrom) }]
        : []),
    ],
    blocks: sectionBlocks(locale, version),
  }
}

function sectionBlocks(locale: Locale, { sections, rules }: TermsVersion): Block[] {
  const said = ruleSentences(locale, rules)
  return sections.flatMap((section): Block[] => {
    const ruled = said[section.key as RuleSection] ?? []
    const text = textIn(locale, section)
    const written = text?.text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "") ?? []
    if (ruled.length + written.length === 0) return []
    return [
      { kind: "heading", level: 2, id: section.key, text: words(locale)(`section-${section.key}`) },
      ...ruled.map((text): Block => ({ kind: "paragraph", text })),
      ...written.map((paragraph): Block => ({
        kind: "paragraph",
        text: inLanguage(paragraph, text!.lang, locale),
      })),
    ]
  })
}

function inLanguage(text: string, lang: Locale, locale: Locale) {
  return lang === locale ? text : [{ kind: "foreign" as const, text, language: `${lang}-CA` }]
}
