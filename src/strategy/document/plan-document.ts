import { documentLabels } from "#platform/documents"
import type { Block, DocumentTree, Text } from "#platform/documents"
import { formatDate, inLanguage, nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { planName, yearsOf } from "../reads/plan-name.ts"
import type { PlanContent } from "../rules/content.ts"
import { asideOf, either } from "../rules/item-said.ts"
import type { PlanItem } from "../rules/plan-item.ts"
import type { PlanStanding } from "../rules/plan-standing.ts"
import { words } from "../words/index.ts"

type Asked = {
  locale: Locale
  content: PlanContent
  partnership: { nameEn: string; nameFr: string; standing: string }
  /** Where the plan stands and since when. */
  standing: { standing: PlanStanding; since: string | null }
  /** Whether it says, word for word, what was adopted last. */
  isAsAdopted: boolean
  /** Of a kept version: its number, day and fingerprint; absent for what the plan says now. */
  kept?: { number: number; keptOn: string; sha256: string } | undefined
  /** `YYYY-MM-DD`: the date of what the plan says now. */
  today: string
}

/** The Community Plan as a document, in the partnership's own words. */
export function planDocument(asked: Asked): DocumentTree {
  const { locale, content, kept, today } = asked
  const say = words(locale)
  const partnership = nameIn(locale, asked.partnership)
  const { standing, since } = asked.standing
  const isDraft = standing === "draft" || standing === "consulted"
  const marks = [
    ...(isDraft ? [say("draft-mark")] : []),
    ...(isDraft || asked.isAsAdopted ? [] : [say("unadopted-mark")]),
    ...(asked.partnership.standing === "sample" ? [say("sample-mark")] : []),
  ]
  const years = yearsOf(locale, content)
  const state = say(`standing-${standing}`)
  return {
    language: `${locale}-CA`,
    title: titleIn(locale, content) || say("community-plan"),
    subtitle: partnership,
    author: partnership,
    date: kept?.keptOn ?? today,
    ...(marks.length > 0 ? { banner: marks.join(" · ") } : {}),
    runningHead: `${partnership} · ${planName(locale, content)}`,
    labels: documentLabels(locale),
    facts: [
      ...(years ? [{ label: say("period"), value: years }] : []),
      {
        label: say("standing"),
        value: since ? say("standing-since", { standing: state, date: formatDate(locale, since) }) : state,
      },
      ...(kept ? [{ label: say("version"), value: String(kept.number) }] : []),
      ...(kept ? [{ label: say("fingerprint"), value: kept.sha256 }] : []),
    ],
    blocks: [...openingBlocks(locale, content), ...itemBlocks(locale, content)],
  }
}

function openingBlocks(locale: Locale, content: PlanContent): Block[] {
  const say = words(locale)
  const vision = paragraphs(locale, either(locale, content, "vision"))
  return [
    ...(vision.length > 0 ? [heading(2, "vision", say("vision")), ...vision] : []),
    ...(content.principles.length > 0
      ? [
          heading(2, "principles", say("principles")),
          {
            kind: "list" as const,
            ordering: "bulleted" as const,
            points: content.principles.map((one) => ({ text: inLanguage(locale, one, "text") })),
          },
        ]
      : []),
  ]
}

/** The partnership-wide stands after the plan's own levels, as on the page. */
function itemBlocks(locale: Locale, content: PlanContent): Block[] {
  const tops = content.items.filter(({ depth }) => depth === 1)
  const isRanked = tops.some(({ rank }) => rank !== null)
  const ordered = [
    ...tops.filter(({ isPartnershipWide }) => !isPartnershipWide),
    ...tops.filter(({ isPartnershipWide }) => isPartnershipWide),
  ]
  return [
    ...(tops.length > 1 && !isRanked
      ? [{ kind: "callout" as const, tone: "note" as const, text: words(locale)("no-rank") }]
      : []),
    ...ordered.flatMap((top) => blocksOf(locale, content, top)),
  ]
}

function blocksOf(locale: Locale, content: PlanContent, item: PlanItem): Block[] {
  const title = titleIn(locale, item)
  const goal = either(locale, item, "goal")
  const under = content.items.filter(({ parentId }) => parentId === item.id)
  return [
    // Headings go no deeper than four: what stands at the lowest level is said in bold.
    item.depth <= 3
      ? heading((item.depth + 1) as 2 | 3 | 4, `i-${item.id}`, title)
      : { kind: "paragraph", id: `i-${item.id}`, text: [{ kind: "strong", text: title }] },
    {
      kind: "paragraph",
      text: [{ kind: "emphasis", text: asideOf(locale, content, item).join(" · ") }],
    },
    ...(goal.text
      ? paragraphs(locale, { ...goal, text: words(goal.lang)("goal-said", { goal: goal.text }) })
      : []),
    ...paragraphs(locale, either(locale, item, "why")),
    ...under.flatMap((one) => blocksOf(locale, content, one)),
  ]
}

function heading(level: 2 | 3 | 4, id: string, text: string): Block {
  return { kind: "heading", level, id, text }
}

function paragraphs(locale: Locale, { text, lang }: { text: string; lang: Locale }): Block[] {
  const phrased = (part: string): Text =>
    lang === locale ? part : [{ kind: "foreign", text: part, language: `${lang}-CA` }]
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "")
    .map((part) => ({ kind: "paragraph", text: phrased(part) }))
}
