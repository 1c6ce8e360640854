import { nameIn } from "#platform/words"
import { data, redirect } from "react-router"
import { Conflict, NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { refused, servicesOf, submit } from "#platform/web"
import { beginFeed, endFeed } from "../acts/keep-feed.ts"
import { calendarAddress } from "../parts/calendar-address.ts"
import { CalendarShown } from "../parts/calendar-shown.tsx"
import { LinkEnded, LinkPage } from "../parts/link-page.tsx"
import { openInvitation, openToAnswer } from "../parts/link-visit.ts"
import { calendarAct } from "../parts/schemas.ts"
import { feedOf } from "../reads/feeds.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-calendar"

/** Only for those who sit at a table: a guest was asked to one meeting. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openInvitation(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, head, invitation } = opened
  const { contactId } = invitation
  if (!contactId) return data({ standing: "unknown" as const, locale }, { status: 404 })
  const feed = await visit.read((tx) => feedOf(tx, { contactId, personId: null }))
  const known = feed ? { ...feed, partnershipId: visit.partnership.id } : null
  return data({
    standing,
    locale,
    from: nameIn(locale, head),
    asker: head.asker,
    isSample: visit.partnership.standing === "sample",
    here: `/${locale}/link/${params.token}/meeting`,
    submissionKey: crypto.randomUUID(),
    address: await calendarAddress(servicesOf(context), known),
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const opened = await openToAnswer(context, params)
  const { locale } = opened
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  if (opened.standing === "unknown") throw refused(locale, new NotFound(words.message("link-unknown")))
  return submit({ request, locale, schema: calendarAct }, async ({ act }, form) => {
    if (opened.standing !== "open") throw new Conflict(words.message(`link-${opened.standing}`))
    const { visit, invitation } = opened
    if (!invitation.contactId) throw new NotFound()
    const whose = { contactId: invitation.contactId, personId: null }
    await visit.act(form, (tx) =>
      act === "begin"
        ? beginFeed(tx, visit.actor, { whose, recipient: invitation.email, locale, linkKey })
        : endFeed(tx, visit.actor, whose),
    )
    return redirect(`/${locale}/link/${params.token}/meeting/calendar`)
  })
}

export default function LinkCalendar({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, here, submissionKey, address } = loaderData
  const say = words(locale)
  return (
    <LinkPage
      {...{ locale, from, asker, isSample }}
      title={say("your-calendar")}
      lead={<p>{say("calendar-lead")}</p>}
      refused={actionData}
    >
      <CalendarShown {...{ locale, submissionKey, address }} />
      <p>
        <a href={here}>{say("back-to-invitation")}</a>
      </p>
    </LinkPage>
  )
}
