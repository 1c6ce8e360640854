import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import type { Visit } from "#platform/web"
import { access } from "../access.ts"
import { beginFeed, endFeed } from "../acts/keep-feed.ts"
import { calendarAddress } from "../parts/calendar-address.ts"
import { CalendarShown } from "../parts/calendar-shown.tsx"
import { calendarAct } from "../parts/schemas.ts"
import { feedOf } from "../reads/feeds.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/your-calendar"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "meeting")
  const feed = await visit.read((tx) => feedOf(tx, whoseOf(visit)))
  const known = feed ? { ...feed, partnershipId: visit.partnership.id } : null
  return {
    locale: visit.locale,
    base: visit.address("/council"),
    submissionKey: crypto.randomUUID(),
    address: await calendarAddress(servicesOf(context), known),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "keep", "calendar")
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale: visit.locale, schema: calendarAct }, async ({ act }, form) => {
    const { actor, locale } = visit
    const whose = whoseOf(visit)
    await visit.act(form, (tx) =>
      act === "begin"
        ? beginFeed(tx, actor, { whose, recipient: visit.person?.email ?? "", locale, linkKey })
        : endFeed(tx, actor, whose),
    )
    return redirect(visit.address("/council/meetings/calendar"))
  })
}

function whoseOf(visit: Visit) {
  return { contactId: null, personId: visit.person?.id ?? "" }
}

export default function YourCalendar({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, address } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("your-calendar")}
      lead={say("calendar-lead-staff")}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: say("meetings"), href: `${base}/meetings` },
      ]}
      refused={actionData}
    >
      <CalendarShown {...{ locale, submissionKey, address }} />
    </StaffPage>
  )
}
