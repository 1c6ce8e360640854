import type { ReactNode } from "react"

export type HistoryEntry = {
  key: string
  /** `YYYY-MM-DD` or an instant, and the same as it is read. */
  when: { datetime: string; words: string }
  /** Empty where nobody is to be named. */
  who: ReactNode
  what: ReactNode
  detail?: ReactNode
}

/** Who did what, when; newest first. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <ol className="history">
      {entries.map(({ key, when, who, what, detail }) => (
        <li key={key}>
          <p className="history-when">
            <time dateTime={when.datetime}>{when.words}</time>
            {who && (
              <>
                {" · "}
                <bdi>{who}</bdi>
              </>
            )}
          </p>
          <div className="history-what">{what}</div>
          {detail && <div className="history-detail">{detail}</div>}
        </li>
      ))}
    </ol>
  )
}
