import type { PlanContent } from "../rules/content.ts"
import { levelAt } from "../rules/level.ts"
import type { PlanItem } from "../rules/plan-item.ts"
import { words } from "../words/index.ts"

/** One passage of a plan that somebody may speak to. */
export type PlanParagraph = {
  /** The same in every version: the id of the item or principle, or "vision". */
  key: string
  kind: "vision" | "principle" | "priority" | "outcome"
  /** 0 for vision and principles; from 1 at the top of the levels. */
  depth: number
  levelName: { en: string; fr: string }
  titleEn: string
  titleFr: string
  textEn: string
  textFr: string
}

/** A plan from its vision to its last item, in the order of the page. */
export function paragraphsOf({ content }: { content: PlanContent }): PlanParagraph[] {
  const { visionEn, visionFr, principles, items } = content
  const vision = named("vision")
  return [
    ...(visionEn || visionFr
      ? [
          {
            key: "vision",
            kind: "vision" as const,
            depth: 0,
            levelName: vision,
            titleEn: vision.en,
            titleFr: vision.fr,
            textEn: visionEn || visionFr,
            textFr: visionFr || visionEn,
          },
        ]
      : []),
    ...principles.map(({ id, textEn, textFr }) => ({
      key: id,
      kind: "principle" as const,
      depth: 0,
      levelName: named("principle"),
      titleEn: "",
      titleFr: "",
      textEn,
      textFr,
    })),
    ...items.map((item) => paragraphOf(content, item)),
  ]
}

function paragraphOf(content: PlanContent, item: PlanItem): PlanParagraph {
  const { id, kind, depth, titleEn, titleFr } = item
  const level = levelAt(content.levels, depth)
  return {
    key: id,
    kind,
    depth,
    levelName: item.isPartnershipWide ? named("partnership-wide") : { en: level.oneEn, fr: level.oneFr },
    titleEn,
    titleFr,
    textEn: [item.goalEn, item.whyEn].filter(Boolean).join("\n\n"),
    textFr: [item.goalFr, item.whyFr].filter(Boolean).join("\n\n"),
  }
}

function named(key: "vision" | "principle" | "partnership-wide") {
  return { en: words("en")(key), fr: words("fr")(key) }
}
