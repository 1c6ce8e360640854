import { directionOf } from "#platform/words"
import type { Run } from "../rules/word-difference.ts"

/** What went and what came, marked as such for the eye and the ear. */
export function Difference({ runs, lang }: { runs: readonly Run[]; lang: string }) {
  return (
    <div className="passage" lang={lang} dir={directionOf(lang)}>
      <p>
        {runs.map(({ kind, text }, index) => {
          // Runs have no name of their own, and this list is never reordered.
          // oxlint-disable-next-line react/no-array-index-key
          const key = index
          if (kind === "gone") return <del key={key}>{text}</del>
          if (kind === "new") {
            const isClose = runs[index - 1]?.kind === "gone" && !/^\s/.test(text)
            return (
              <span key={key}>
                {isClose && " "}
                <ins>{text}</ins>
              </span>
            )
          }
          return <span key={key}>{text}</span>
        })}
      </p>
    </div>
  )
}
