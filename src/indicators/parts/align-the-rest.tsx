import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Disclosure, Section } from "#ui"
import type { AlignableSubject } from "../reads/alignable-subjects.ts"
import { alignedKinds } from "../reads/alignment.ts"
import { kindsSaid } from "./kinds-said.ts"
import { words } from "../words/index.ts"

/** What contributes to nothing yet, and where to say what it contributes to; all of it, kind by kind. */
export function AlignTheRest(props: {
  locale: Locale
  address: string
  may: boolean
  /** What the partnership calls its priorities. */
  top: string
  subjects: readonly AlignableSubject[]
}) {
  const { locale, address, may, top, subjects } = props
  const say = words(locale)
  return (
    <Section title={say("by-subject")}>
      {alignedKinds.map((kind) => {
        const of = subjects.filter((one) => one.kind === kind)
        const without = of.filter(({ tags }) => tags === 0).length
        if (of.length === 0) return null
        return (
          <Disclosure
            key={kind}
            summary={say("subjects-summary", {
              kind: kindsSaid(locale, kind, top),
              count: of.length,
              without,
            })}
          >
            <ul>
              {of.map((one) => (
                <li key={one.id}>
                  {may ? (
                    <a href={`${address}/indicators/alignment/subjects/${one.id}`}>{titleIn(locale, one)}</a>
                  ) : (
                    titleIn(locale, one)
                  )}{" "}
                  ({say("tags-count", { count: one.tags })})
                </li>
              ))}
            </ul>
          </Disclosure>
        )
      })}
      {subjects.length === 0 && <p>{say("no-subjects")}</p>}
    </Section>
  )
}
