import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

export type RulesSaid = Record<"quorum" | "decisions" | "conflict-of-interest", string[]>

/** The rules that matter in the room, as sentences. */
export function RulesKept(props: { locale: Locale; sentences: RulesSaid; isUsual: boolean }) {
  const { quorum, decisions, "conflict-of-interest": conflict } = props.sentences
  return (
    <>
      {props.isUsual && <p>{words(props.locale)("rules-usual")}</p>}
      <ul>
        {[...quorum, ...decisions, ...conflict].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
