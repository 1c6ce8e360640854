import type { Locale } from "#platform/words"
import { Notice } from "#ui"
import type { ContentProblem } from "../rules/page-content.ts"
import { words } from "../words/index.ts"

/** What to mend so that everyone can read the page, in plain words; each problem once, whichever language it is in. */
export function ContentProblems({
  locale,
  problems,
}: {
  locale: Locale
  problems: Record<"en" | "fr", readonly ContentProblem[]>
}) {
  const say = words(locale)
  const said = new Set(
    [...problems.en, ...problems.fr].map(({ problem, about }) => say(`problem-${problem}`, { about })),
  )
  if (said.size === 0) return null
  return (
    <Notice kind="attention" title={say("problems-title")}>
      <ul>
        {[...said].map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
