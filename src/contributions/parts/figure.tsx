import type { FigureTold } from "./told.ts"

/** A figure, or in other letters why there is none. */
export function FigureOf({ isFigure, text }: FigureTold) {
  return isFigure ? <bdi>{text}</bdi> : <span className="no-value">{text}</span>
}
