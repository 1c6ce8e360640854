import { forecastOn, straightLine } from "./forecast.ts"
import type { Line, Point } from "./forecast.ts"

export type Better = "up" | "down"

/** Why nothing can be said of a turn, or whether the latest number beats the forecast. */
export type Turn = "turned" | "not-turned" | "no-baseline" | "no-history" | "nothing-since"

export type Trend = {
  turn: Turn
  /** The straight line of what came before the baseline, and the baseline itself. */
  line: Line | null
  latest: Point | null
  /** What the forecast says for the day of the latest number. */
  forecast: number | null
  /** How far the latest number is from the target: zero once it is reached. */
  toTarget: number | null
}

/**
 * The curve is turned when the latest number is better than what the history before the baseline would have led to; not
 * when it is merely better than last year (results-based accountability).
 */
export function trendOf(known: {
  points: readonly Point[]
  baseline: Point | null
  better: Better
  target: number | null
}): Trend {
  const { baseline, better, target } = known
  const points = known.points.toSorted((one, other) => one.on.localeCompare(other.on))
  const latest = points.at(-1) ?? baseline
  const line = baseline ? straightLine(historyBefore(points, baseline)) : null
  const isSince = latest !== null && baseline !== null && latest.on > baseline.on
  const forecast = line && isSince ? forecastOn(line, latest.on) : null
  return {
    turn: turnOf({ baseline, line, forecast, latest, better }),
    line,
    latest,
    forecast,
    toTarget: latest && target !== null ? toTarget(latest.number, target, better) : null,
  }
}

/** What was measured up to the baseline; the baseline counts once. */
export function historyBefore(points: readonly Point[], baseline: Point): Point[] {
  return [...points.filter((point) => point.on < baseline.on), baseline]
}

export function isBetter(better: Better, one: number, other: number): boolean {
  return better === "up" ? one > other : one < other
}

function turnOf(
  found: Pick<Trend, "line" | "forecast" | "latest"> & { baseline: Point | null; better: Better },
): Turn {
  const { baseline, line, forecast, latest, better } = found
  if (!baseline) return "no-baseline"
  if (!line) return "no-history"
  if (forecast === null || !latest) return "nothing-since"
  return isBetter(better, latest.number, forecast) ? "turned" : "not-turned"
}

function toTarget(number: number, target: number, better: Better): number {
  return Math.max(0, better === "up" ? target - number : number - target)
}
