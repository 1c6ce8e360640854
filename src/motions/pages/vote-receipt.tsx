import { data, redirect } from "react-router"
import { LinkPage } from "#parts/partnerships"
import { formatDate, formatDateTime, inLanguage, nameIn } from "#platform/words"
import { Button, ButtonRow, Receipt } from "#ui"
import { seatIn } from "../parts/seat-in.ts"
import { VoteEnded } from "../parts/vote-ended.tsx"
import { openVote } from "../parts/vote-visit.ts"
import { lastDay } from "../rules/closing.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/vote-receipt"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openVote(context, params)
  const { locale } = opened
  if (opened.standing === "unknown") return data({ standing: "unknown" as const, locale }, { status: 404 })
  const { standing, visit, motion, ballot, seat, asker } = opened
  const isSample = visit.partnership.standing === "sample"
  const around = { locale, from: nameIn(locale, opened.from), asker, isSample }
  if (standing === "withdrawn" || standing === "ended") return data({ ...around, standing }, { status: 410 })
  const form = `/${locale}/link/${params.token}/vote`
  if (!seat.votedAt || !seat.reference) throw redirect(form)
  const { timeZone } = visit.partnership
  return data({
    ...around,
    standing,
    form,
    seat: seatIn(locale, seat),
    text: shortText(inLanguage(locale, motion, "text")),
    /** Null in a secret ballot: not even the receipt knows. */
    choice: seat.choice,
    reference: seat.reference,
    votedAt: formatDateTime(locale, seat.votedAt, timeZone),
    closes: ballot.closesAt && formatDate(locale, lastDay(ballot.closesAt, timeZone)),
  })
}

export default function VoteReceipt({ loaderData }: Route.ComponentProps) {
  if (!("reference" in loaderData)) return <VoteEnded {...loaderData} refused={undefined} />
  const { locale, from, asker, standing, form, seat, text, choice, reference, votedAt, closes } = loaderData
  const say = words(locale)
  const mayChange = standing === "open" && choice !== null
  return (
    <LinkPage
      locale={locale}
      from={from}
      asker={asker}
      isSample={loaderData.isSample}
      title={say("receipt-title")}
      foot={say("link-foot")}
    >
      <Receipt title={say("receipt-thanks", { seat })} reference={reference}>
        <p>{say("receipt-when", { when: votedAt })}</p>
        <p>
          <bdi>{text}</bdi>
        </p>
        <p>{choice ? say("receipt-choice", { choice: say(`voted-${choice}`) }) : say("receipt-secret")}</p>
        {standing === "recused" && <p>{say("recused-thanks")}</p>}
      </Receipt>
      {mayChange && closes && <p>{say("receipt-until", { when: closes })}</p>}
      <ButtonRow>
        <Button look="secondary" href={form}>
          {say(mayChange ? "change-vote" : "back-to-vote")}
        </Button>
      </ButtonRow>
    </LinkPage>
  )
}
