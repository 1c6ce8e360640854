/**
 * How likely two samples differ as much as they do in rank, if they came from one and the same source: the two-sided p of
 * Mann and Whitney's U (1947) by its normal approximation, which holds from some twenty samples each.
 */
export function likelihoodOfChance(one: readonly number[], other: readonly number[]): number {
  const [n, m] = [one.length, other.length]
  const all = [
    ...one.map((value) => ({ value, ours: true })),
    ...other.map((value) => ({ value, ours: false })),
  ]
  all.sort((a, b) => a.value - b.value)
  const ranks = all.reduce((sum, { ours }, place) => sum + (ours ? place + 1 : 0), 0)
  const u = ranks - (n * (n + 1)) / 2
  const deviation = Math.sqrt((n * m * (n + m + 1)) / 12)
  return 2 * (1 - normal(Math.abs(u - (n * m) / 2) / deviation))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2
}

/** The normal distribution up to z (Abramowitz and Stegun 26.2.17; wrong by less than 0.0000001). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
}
