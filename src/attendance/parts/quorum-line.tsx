import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { Room } from "../reads/room.ts"
import { words } from "../words/index.ts"

type Counted = NonNullable<Room["quorum"]>
type Props = { locale: Locale } & Pick<Room, "quorum" | "quorumInHand" | "inHand" | "state">

/** Whether the meeting can decide now, in words; and for the item in hand where a conflict of interest changes it. */
export function QuorumLine({ locale, quorum, quorumInHand, inHand, state }: Props) {
  const say = words(locale)
  if (!quorum) return null
  return (
    <div className="quorum-line flow" role={state === "open" ? "status" : undefined}>
      <p>
        {state === "closed" && `${say("quorum-at-close")} `}
        <QuorumStatus locale={locale} quorum={quorum} />
      </p>
      {inHand && quorumInHand && (
        <p>
          {say("quorum-of-item", { title: titleIn(locale, inHand), count: quorumInHand.without })}{" "}
          <QuorumStatus locale={locale} quorum={quorumInHand} />
        </p>
      )}
    </div>
  )
}

function QuorumStatus({ locale, quorum }: { locale: Locale; quorum: Counted }) {
  return <Status kind={quorum.met ? "good" : "attention"}>{quorumSentence(locale, quorum)}</Status>
}

export function quorumSentence(locale: Locale, quorum: Counted): string {
  const { met, byFallback, present, needed, of } = quorum
  const key = byFallback ? "quorum-by-fallback" : met ? "quorum-met" : "quorum-not-met"
  return words(locale)(key, { present, needed, of })
}
