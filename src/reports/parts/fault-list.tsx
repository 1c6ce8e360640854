import type { Locale } from "#platform/words"
import { Notice } from "#ui"
import type { TemplateFault } from "../rules/template-faults.ts"
import { words } from "../words/index.ts"

/** What a form still lacks before a report can be begun on it, each leading to where it is mended. */
export function FaultList(props: { faults: readonly TemplateFault[]; locale: Locale; here: string }) {
  const { faults, locale, here } = props
  const say = words(locale)
  if (faults.length === 0) return <Notice kind="success" title={say("form-ready")} />
  return (
    <Notice kind="attention" title={say("form-lacks", { count: faults.length })}>
      <ul>
        {faults.slice(0, 30).map(({ what, letter, question }) => (
          <li key={`${what} ${letter} ${question}`}>
            <a href={addressOf(here, letter, question)}>{say(`fault-${what}`, { letter, question })}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function addressOf(here: string, letter: string, question: string): string {
  if (question !== "") return `${here}/question?question=${question}`
  return letter === "" ? here : `${here}/section?section=${letter}`
}
