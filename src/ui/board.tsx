import type { ReactNode } from "react"
import { Heading } from "./section.tsx"

export type BoardCard = {
  key: string
  title: { words: string; href: string }
  /** Who, by when: a line each. */
  notes: readonly { key: string; note: ReactNode }[]
  /** What can be done with it, without a script. */
  act?: ReactNode
}

export type BoardColumn = { key: string; heading: string; cards: readonly BoardCard[] }

/** Cards in columns by where they stand; under one another on a phone, in the same order. */
export function Board({ columns }: { columns: readonly BoardColumn[] }) {
  return (
    <ul className="board">
      {columns.map(({ key, heading, cards }) => (
        <li key={key} className="board-column">
          <Heading level={3}>{heading}</Heading>
          <ul className="board-cards">
            {cards.map((card) => (
              <li key={card.key} className="board-card">
                <p className="board-card-title">
                  <a href={card.title.href}>
                    <bdi>{card.title.words}</bdi>
                  </a>
                </p>
                {card.notes.map(({ key: of, note }) => (
                  <p key={of} className="board-card-note">
                    {note}
                  </p>
                ))}
                {card.act}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
