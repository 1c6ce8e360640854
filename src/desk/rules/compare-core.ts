import { isToldBySum } from "#indicators"
import { coreFields } from "./core-fields.ts"
import type { Core, CoreField, CoreKey } from "./core-fields.ts"

/** Small numbers point at a partnership: under this, how many said something is not told. */
export const smallestShown = 5

export type Share =
  | { code: string; state: "value"; count: number; percent: number }
  | { code: string; state: "suppressed" }

/** One field over many partnerships. The percentages are of `base`: who shared the field and said something in it. */
export type Compared = {
  key: CoreKey
  choose: "one" | "several"
  base: number
  /** Shared, and submitted without an answer. */
  blank: number
  notApplicable: number
  /** On another form, which asks it in other words. */
  askedOtherwise: number
  notYetReported: number
  notShared: number
  shares: readonly Share[]
}

export function compareCores(cores: readonly Core[]): Compared[] {
  return coreFields.map((field) => {
    const values = cores.map((core) => core[field.key])
    const saying = (state: string) => values.filter((value) => value.state === state).length
    const said = values.flatMap((value) => (value.state === "codes" ? [value.codes] : []))
    return {
      key: field.key,
      choose: field.choose,
      base: said.length,
      blank: saying("blank"),
      notApplicable: saying("not-applicable"),
      askedOtherwise: saying("asked-otherwise"),
      notYetReported: saying("not-yet-reported"),
      notShared: saying("not-shared"),
      shares: shares(field, said),
    }
  })
}

/**
 * How many said each. Nothing is told of a base under five. Where everybody said exactly one thing, a withheld number
 * could be worked out from the others, so the next smallest is withheld with it; and what nobody said, once nothing
 * else is told. Where everybody could say several things,
 * a number that all but a few said points at those few.
 */
export function shares(field: CoreField, said: readonly (readonly string[])[]): Share[] {
  const counts = field.codes.map((code) => said.filter((codes) => codes.includes(code)).length)
  const hidden = field.choose === "one" ? hiddenOfOne(counts) : hiddenOfSeveral(counts, said.length)
  return field.codes.map((code, place) => {
    const count = counts[place] ?? 0
    if (said.length < smallestShown || hidden.has(place)) return { code, state: "suppressed" }
    return { code, state: "value", count, percent: Math.round((count / said.length) * 100) }
  })
}

function hiddenOfOne(counts: readonly number[]): Set<number> {
  const small = counts.filter(isSmall)
  const sum = small.reduce((whole, count) => whole + count, 0)
  if (small.length === 0) return new Set()
  const large = counts.filter((count) => count >= smallestShown)
  // All that are as many as the next go with it: which one is hidden would tell by their order.
  const next = isToldBySum(sum, small.length) ? Math.min(...large) : null
  const isShown = large.some((count) => count !== next)
  return new Set(
    counts.flatMap((count, place) => (isSmall(count) || count === next || !isShown ? [place] : [])),
  )
}

function hiddenOfSeveral(counts: readonly number[], base: number): Set<number> {
  return new Set(counts.flatMap((count, place) => (isSmall(count) || isSmall(base - count) ? [place] : [])))
}

function isSmall(count: number): boolean {
  return count > 0 && count < smallestShown
}
