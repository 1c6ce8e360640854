import { data, redirect } from "react-router"
import { formatDateTime, nameIn } from "#platform/words"
import { Button, ButtonRow, Facts, Receipt } from "#ui"
import { whenSaid } from "../acts/when-said.ts"
import { LinkEnded, LinkPage } from "../parts/link-page.tsx"
import { openInvitation } from "../parts/link-visit.ts"
import { beginsAt } from "../rules/moment.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-meeting-receipt"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openInvitation(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, invitation, meeting, head } = opened
  const here = `/${locale}/link/${params.token}/meeting`
  const { answer, repliedAt, reference, needs, alternateName } = invitation
  if (!answer || !repliedAt || !reference) throw redirect(here)
  return data({
    standing,
    locale,
    from: nameIn(locale, head),
    asker: head.asker,
    isSample: visit.partnership.standing === "sample",
    here,
    meeting,
    said: { answer, reference, needs, alternateName },
    when: formatDateTime(locale, repliedAt, visit.partnership.timeZone),
    isOpen: !meeting.cancelledAt && beginsAt(meeting) > visit.actor.at,
  })
}

export default function LinkMeetingReceipt({ loaderData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, here, meeting, said, when, isOpen } = loaderData
  const say = words(locale)
  return (
    <LinkPage {...{ locale, from, asker, isSample }} title={say("receipt-title")}>
      <Receipt title={say("receipt-thanks")} reference={said.reference}>
        <p>{say("receipt-when", { when })}</p>
        <Facts
          facts={[
            { term: say("meeting"), description: <bdi>{nameIn(locale, meeting)}</bdi> },
            { term: say("when"), description: whenSaid(locale, meeting) },
            {
              term: say("answer"),
              description: (
                <>
                  {say(`answer-${said.answer}`)} <bdi>{said.alternateName}</bdi>
                </>
              ),
            },
            ...(said.needs.length > 0
              ? [
                  {
                    term: say("needs"),
                    description: said.needs.map((need) => say(`need-${need}`)).join("; "),
                  },
                ]
              : []),
          ]}
        />
      </Receipt>
      {isOpen && (
        <ButtonRow>
          <Button look="secondary" href={here}>
            {say("change-answer")}
          </Button>
        </ButtonRow>
      )}
    </LinkPage>
  )
}
