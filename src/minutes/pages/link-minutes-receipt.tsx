import { data, redirect } from "react-router"
import { LinkPage } from "#parts/partnerships"
import { formatDateTime } from "#platform/words"
import { Button, ButtonRow, Passage, Receipt } from "#ui"
import { LinkEnded } from "../parts/link-ended.tsx"
import { openMinutes } from "../parts/minutes-link-visit.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-minutes-receipt"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openMinutes(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, minutes, replies, page } = opened
  const here = `/${locale}/link/${params.token}/minutes`
  const { agreement, corrections } = replies
  const sent = [
    ...corrections.map(({ at, reference, text }) => ({ at, reference: reference ?? "", text })),
    ...(agreement ? [{ ...agreement, text: null }] : []),
  ].toSorted((one, other) => other.at.getTime() - one.at.getTime())
  if (sent.length === 0) throw redirect(here)
  return data({
    standing,
    ...page,
    here,
    meeting: minutes.content.meeting.name[locale],
    isAdopted: minutes.adopted !== null,
    sent: sent.map(({ at, ...rest }) => ({
      ...rest,
      when: formatDateTime(locale, at, visit.partnership.timeZone),
    })),
  })
}

export default function LinkMinutesReceipt({ loaderData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, here, meeting, isAdopted, sent } = loaderData
  const say = words(locale)
  return (
    <LinkPage {...{ locale, from, asker, isSample }} title={say("it-arrived")} foot={say("link-foot")}>
      {sent.map(({ reference, when, text }) => (
        <Receipt
          key={reference}
          title={say(text === null ? "nothing-to-correct-said" : "correction-arrived")}
          reference={reference}
        >
          <p>{say("received-when", { when })}</p>
          <p>{say("minutes-of", { body: meeting })}</p>
          {text !== null && <Passage lang={locale} text={text} />}
        </Receipt>
      ))}
      <ButtonRow>
        <Button look="secondary" href={here}>
          {say(isAdopted ? "back-to-minutes" : "correct-more")}
        </Button>
      </ButtonRow>
    </LinkPage>
  )
}
