/** What a partnership calls one level of its plan; depth 1 is the top. */
export type Level = {
  depth: number
  oneEn: string
  manyEn: string
  oneFr: string
  manyFr: string
  genderFr: "masculine" | "feminine"
}

/** As deep as any plan we know of goes: priority, goal, objective, tactic. */
export const deepest = 4

/** The words for a depth; below what the partnership named, those of its lowest level. */
export function levelAt(levels: readonly Level[], depth: number): Level {
  return levels.find((level) => level.depth === depth) ?? levels.at(-1)!
}

/** Whether the partnership's plan has anything below this depth. */
export function hasBelow(levels: readonly Level[], depth: number): boolean {
  return depth < Math.min(deepest, levels.length)
}
