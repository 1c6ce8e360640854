import { data, redirect } from "react-router"
import { formatDateTime, nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, Notice, Receipt, Status } from "#ui"
import { LinkEnded, LinkPage } from "../parts/link-page.tsx"
import { openLink } from "../parts/link-visit.ts"
import { StateOf } from "../parts/shown.tsx"
import { currentVersions } from "../reads/versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-receipt"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openLink(context, params)
  const { locale } = opened
  if (opened.standing === "unknown") return data({ standing: "unknown" as const, locale }, { status: 404 })
  const { visit, request, head, activities, versions } = opened
  const around = {
    locale,
    from: nameIn(locale, head),
    asker: head.asker,
    isSample: visit.partnership.standing === "sample",
    organization: nameIn(locale, request),
  }
  if (opened.standing !== "open") return data({ ...around, standing: opened.standing }, { status: 410 })
  const form = `/${locale}/link/${params.token}`
  const last = versions.at(-1)
  if (!last) throw redirect(form)
  const current = currentVersions(versions)
  return data({
    ...around,
    standing: opened.standing,
    form,
    reference: last.reference,
    sentAt: formatDateTime(locale, last.submittedAt, visit.partnership.timeZone),
    activities: activities.map((activity) => {
      const version = current.get(activity.id)
      return {
        id: activity.id,
        title: titleIn(locale, activity),
        reference: version?.reference,
        state: version && (version.verdict?.verdict ?? ("waiting" as const)),
      }
    }),
  })
}

export default function LinkReceipt({ loaderData }: Route.ComponentProps) {
  if (!("activities" in loaderData)) return <LinkEnded {...loaderData} refused={undefined} />
  const { locale, from, asker, isSample, organization, reference, sentAt, activities, form } = loaderData
  const say = words(locale)
  const owed = activities.filter(({ state }) => !state || state === "returned").length
  return (
    <LinkPage {...{ locale, from, asker, isSample }} title={say("receipt-title")}>
      <Receipt title={say("receipt-thanks", { organization })} reference={reference}>
        <p>{say("receipt-when", { when: sentAt })}</p>
        <ul>
          {activities.map((activity) => (
            <li key={activity.id}>
              <bdi>{activity.title}</bdi>
              <br />
              <State locale={locale} activity={activity} newest={reference} />
            </li>
          ))}
        </ul>
        <p>{say("receipt-mailed")}</p>
      </Receipt>
      {owed > 0 && <Notice kind="attention" title={say("receipt-owed", { count: owed })} />}
      {activities.some(({ state }) => state !== "accepted") && (
        <>
          <p>{say("receipt-next")}</p>
          <ButtonRow>
            <Button look={owed > 0 ? "primary" : "secondary"} href={form}>
              {say(owed > 0 ? "receipt-complete" : "receipt-change")}
            </Button>
          </ButtonRow>
        </>
      )}
    </LinkPage>
  )
}

type Shown = Extract<Route.ComponentProps["loaderData"], { activities: unknown }>

function State(props: { locale: Shown["locale"]; activity: Shown["activities"][number]; newest: string }) {
  const { locale, activity, newest } = props
  const say = words(locale)
  if (!activity.state) return <Status kind="attention">{say("still-owed")}</Status>
  return (
    <>
      {activity.state === "waiting" ? (
        <Status kind="good">{say("received")}</Status>
      ) : (
        <StateOf locale={locale} state={activity.state} />
      )}
      {activity.reference && activity.reference !== newest && (
        <> {say("earlier-reference", { reference: activity.reference })}</>
      )}
    </>
  )
}
