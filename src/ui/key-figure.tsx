import type { ReactNode } from "react"
import { NoValue, type WhyNoValue } from "./no-value.tsx"

export type KeyFigureProps = {
  label: string
  /** The number as it is read, or why there is none. */
  number: string | { why: WhyNoValue }
  unit: string
  /** What it is a share of, or counted among: "of 15 voting seats". */
  base: string
  /** "2 April 2026". */
  date: string
}

/** A number with its unit, its base and its date; it never stands without them. Goes inside `KeyFigures`. */
export function KeyFigure({ label, number, unit, base, date }: KeyFigureProps) {
  return (
    <div className="key-figure">
      <dt>{label}</dt>
      {typeof number === "string" ? (
        <dd className="key-figure-number">
          {number} <span className="key-figure-unit">{unit}</span>
        </dd>
      ) : (
        <dd className="key-figure-none">
          <NoValue why={number.why} />
        </dd>
      )}
      <dd className="key-figure-base">
        {base}
        <br />
        {date}
      </dd>
    </div>
  )
}

export function KeyFigures({ children }: { children: ReactNode }) {
  return <dl className="key-figures">{children}</dl>
}
