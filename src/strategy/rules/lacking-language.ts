import type { PlanContent } from "./content.ts"

/** How many texts of a plan stand in one of the two languages alone: English and French are public together. */
export function lackingLanguage({
  titleEn,
  titleFr,
  visionEn,
  visionFr,
  principles,
  items,
}: PlanContent): number {
  const pairs = [
    [titleEn, titleFr],
    [visionEn, visionFr],
    ...principles.map(({ textEn, textFr }) => [textEn, textFr]),
    ...items.flatMap((item) => [
      [item.titleEn, item.titleFr],
      [item.goalEn, item.goalFr],
      [item.whyEn, item.whyFr],
    ]),
  ]
  return pairs.filter(([english = "", french = ""]) => (english.trim() === "") !== (french.trim() === ""))
    .length
}
