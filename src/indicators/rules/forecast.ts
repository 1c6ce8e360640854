/** A number and the day on which its period ended. */
export type Point = { on: string; number: number }

/** A straight line through the history: so much on its first day, so much more each day. */
export type Line = { from: string; level: number; slope: number }

/** Least squares through two points or more on different days; none otherwise: one point points nowhere. */
export function straightLine(points: readonly Point[]): Line | null {
  const [first] = points
  if (!first || points.every((point) => point.on === first.on)) return null
  const days = points.map((point) => daysBetween(first.on, point.on))
  const meanDay = mean(days)
  const meanNumber = mean(points.map((point) => point.number))
  const spread = days.reduce((sum, day) => sum + (day - meanDay) ** 2, 0)
  const together = points.reduce(
    (sum, point, at) => sum + (days[at]! - meanDay) * (point.number - meanNumber),
    0,
  )
  const slope = together / spread
  return { from: first.on, level: meanNumber - slope * meanDay, slope }
}

export function forecastOn(line: Line, day: string): number {
  return line.level + line.slope * daysBetween(line.from, day)
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
