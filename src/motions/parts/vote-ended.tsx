import { LinkPage } from "#parts/partnerships"
import type { Asker } from "#partnerships"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Notice, Passage } from "#ui"
import { words } from "../words/index.ts"

type Ended =
  | { standing: "unknown"; locale: Locale }
  | { standing: "withdrawn" | "ended"; locale: Locale; from: string; asker: Asker | null; isSample: boolean }

/** Says plainly that no vote can be sent here, why, and whom to ask; with what was just typed, to be copied. */
export function VoteEnded({ refused, ...ended }: Ended & { refused: Refused | undefined }) {
  const { locale, standing } = ended
  const say = words(locale)
  const typed = [refused?.typed["reason"]?.[0], refused?.typed["nature"]?.[0]].filter(
    (text): text is string => text !== undefined && text.trim() !== "",
  )
  return (
    <LinkPage
      locale={locale}
      from={"from" in ended ? ended.from : "Entente"}
      asker={"asker" in ended ? ended.asker : null}
      isSample={"isSample" in ended && ended.isSample}
      title={say(`link-${standing}-title`)}
      foot={say("link-foot-ended")}
    >
      <p>{say(`link-${standing}-why`)}</p>
      {typed.length > 0 && (
        <Notice kind="attention" title={say("you-wrote")}>
          {typed.map((text) => (
            <Passage key={text} lang={locale} text={text} />
          ))}
        </Notice>
      )}
    </LinkPage>
  )
}
