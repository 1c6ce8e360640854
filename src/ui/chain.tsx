import type { ReactNode } from "react"
import { Icon } from "./icon.tsx"
import { Heading, type HeadingLevel } from "./section.tsx"
import { useWords } from "./spoken.tsx"
import { Status } from "./status.tsx"

/** The way from a claim down to its evidence: columns side by side on a wide screen, one under another on a phone. */
export function Chain({ children }: { children: ReactNode }) {
  return <div className="chain">{children}</div>
}

export type ChainColumnProps = {
  /** Where these stand to the one looked at: "What rests on this", "What this rests on". */
  title: string
  level?: HeadingLevel | undefined
  /** Said when nothing stands here, where that is no fault; a missing support says so itself. */
  empty?: string | undefined
  /** `ChainNode`s. */
  children?: ReactNode
}

export function ChainColumn({ title, level = 2, empty, children }: ChainColumnProps) {
  return (
    <section className="chain-column">
      <Heading level={level}>{title}</Heading>
      {children ? <ol>{children}</ol> : <p className="chain-empty">{empty ?? <NoEvidence />}</p>}
    </section>
  )
}

export type ChainNodeProps = {
  /** What it is: "Finding", "Outcome", "Partner update". */
  kind: string
  title: string
  href?: string | undefined
  isCurrent?: boolean | undefined
  /** How strong the support is, from 0 to 3, in a word. */
  strength?: { level: 0 | 1 | 2 | 3; word: string } | undefined
  /** Who, when, how many. */
  note?: ReactNode
  /** What rests on it: "2 outcomes rest on this". */
  up?: { href: string; label: string } | undefined
  /** What it rests on: "3 findings under this"; `"missing"` when there should be some and there is none. */
  down?: { href: string; label: string } | "missing" | undefined
}

export function ChainNode({ kind, title, href, isCurrent, strength, note, up, down }: ChainNodeProps) {
  return (
    <li className={isCurrent ? "chain-node chain-current" : "chain-node"} aria-current={isCurrent}>
      <div className="chain-card">
        <p className="chain-kind">
          {kind}
          {strength && <Strength {...strength} />}
        </p>
        <p className="chain-title">{href ? <a href={href}>{title}</a> : title}</p>
        {note && <div className="chain-note">{note}</div>}
      </div>
      {up && <ChainLink icon="up" {...up} />}
      {down === "missing" && (
        <p className="chain-missing">
          <NoEvidence />
        </p>
      )}
      {down && down !== "missing" && <ChainLink icon="down" {...down} />}
    </li>
  )
}

/** Three bars, filled to the strength, and the word for it. */
export function Strength({ level, word }: { level: 0 | 1 | 2 | 3; word: string }) {
  return (
    <span className="strength">
      <svg className="strength-bars" viewBox="0 0 20 16" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            className={bar <= level ? "strength-full" : "strength-hollow"}
            x={bar * 7 - 6}
            y={14 - bar * 4}
            width="4"
            height={bar * 4 + 1}
          />
        ))}
      </svg>
      {word}
    </span>
  )
}

function ChainLink({ icon, href, label }: { icon: "up" | "down"; href: string; label: string }) {
  return (
    <p className="chain-link">
      <a href={href}>
        <Icon name={icon} />
        {label}
      </a>
    </p>
  )
}

function NoEvidence() {
  return <Status kind="attention">{useWords()("no-evidence")}</Status>
}
