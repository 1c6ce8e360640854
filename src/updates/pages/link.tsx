import { data, redirect } from "react-router"
import { z } from "zod"
import { Conflict, NotFound } from "#platform/refusals"
import { errorOf, refused, submit } from "#platform/web"
import type { Refused } from "#platform/web"
import { formatDate, inLanguage, nameIn, otherLocale, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Facts, Form, Notice, Section } from "#ui"
import { ActivityFields } from "../parts/activity-fields.tsx"
import { noteIn } from "../acts/ask-for-updates.ts"
import { filledIn } from "../parts/filled-in.ts"
import { LinkEnded, LinkPage } from "../parts/link-page.tsx"
import { openLink } from "../parts/link-visit.ts"
import { fieldName, readUpdates } from "../parts/read-updates.ts"
import { FigureShown, Reported, Written } from "../parts/shown.tsx"
import { submitUpdates } from "../acts/submit-updates.ts"
import { currentVersions } from "../reads/versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openLink(context, params)
  const { standing, locale } = opened
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
  const current = currentVersions(versions)
  return data({
    ...around,
    standing,
    dueOn: request.dueOn,
    isPast: request.dueOn < visit.actor.today,
    note: noteIn(locale, request),
    noteLocale: hasNote(locale, request) ? locale : otherLocale(locale),
    receipt: `/${locale}/link/${params.token}/receipt`,
    hasSent: versions.length > 0,
    submissionKey: crypto.randomUUID(),
    activities: activities.map((activity) => {
      const version = current.get(activity.id)
      return {
        id: activity.id,
        title: titleIn(locale, activity),
        deliverable: inLanguage(locale, activity, "deliverable"),
        endsOn: activity.endsOn,
        filled: filledIn(locale, version, activity.unit),
        version,
      }
    }),
  })
}

const endings = { revoked: "link-revoked", expired: "link-expired", closed: "round-closed" } as const

/** Sends all that was filled in. What was left untouched stays owed. */
export async function action({ request: sent, params, context }: Route.ActionArgs) {
  const opened = await openLink(context, params)
  if (opened.standing === "unknown") throw refused(opened.locale, new NotFound(words.message("link-unknown")))
  const { visit, request, locale, activities } = opened
  const here = `/${locale}/link/${params.token}`
  const schema = z.record(z.string(), z.string())
  return submit({ request: sent, locale, schema }, async (fields, form) => {
    if (opened.standing !== "open") throw new Conflict(words.message(endings[opened.standing]))
    const updates = readUpdates({ locale, fields, activities })
    const { requestId } = request
    await visit.act(form, (tx) => submitUpdates(tx, visit.actor, { requestId, locale, updates }))
    return redirect(`${here}/receipt`)
  })
}

function hasNote(locale: Locale, note: { noteEn: string; noteFr: string }): boolean {
  return inLanguage(locale, note, "note") !== ""
}

type Loaded = Route.ComponentProps["loaderData"]
type Opened = Extract<Loaded, { activities: unknown }>

export default function Link({ loaderData, actionData }: Route.ComponentProps) {
  if (!("activities" in loaderData)) return <LinkEnded {...loaderData} refused={actionData} />
  const { locale, from, asker, isSample, organization, dueOn, isPast, activities, submissionKey } = loaderData
  const say = words(locale)
  const values = {
    from,
    asker: asker?.name ?? say("secretariat"),
    count: activities.length,
    due: formatDate(locale, dueOn),
    past: isPast ? "yes" : "no",
  }
  const isOpen = activities.some(({ version }) => version?.verdict?.verdict !== "accepted")
  return (
    <LinkPage
      locale={locale}
      from={from}
      asker={asker}
      isSample={isSample}
      title={say("link-title", { organization })}
      lead={<p>{isOpen ? say("link-lead", values) : say("link-all-accepted")}</p>}
      refused={actionData}
    >
      <Beginning {...loaderData} />
      <Form submissionKey={submissionKey}>
        {activities.map((activity) => (
          <Section key={activity.id} title={activity.title}>
            <OneActivity locale={locale} activity={activity} refused={actionData} />
          </Section>
        ))}
        {isOpen && (
          <ButtonRow>
            <Button>{say("send")}</Button>
          </ButtonRow>
        )}
      </Form>
    </LinkPage>
  )
}

/** The coordinator's own words; what was sent before. */
function Beginning({ locale, note, noteLocale, hasSent, receipt }: Opened) {
  const say = words(locale)
  return (
    <>
      {note && <Written lang={noteLocale} text={note} />}
      {hasSent && (
        <Notice kind="information" title={say("sent-before")}>
          <p>
            <a href={receipt}>{say("see-receipt")}</a>
          </p>
        </Notice>
      )}
    </>
  )
}

type ActivityShown = {
  locale: Opened["locale"]
  activity: Opened["activities"][number]
  refused: Refused | undefined
}

function OneActivity(shown: ActivityShown) {
  const { locale, activity } = shown
  const { version } = activity
  if (version?.verdict?.verdict === "accepted") return <Accepted {...shown} />
  return (
    <>
      <Promised {...shown} />
      {version?.verdict && <Question {...shown} />}
      {version?.submittedVia === "staff" && <OnBehalf {...shown} />}
      <ActivityFields
        whose="own"
        locale={locale}
        activityId={activity.id}
        filled={activity.filled}
        refused={shown.refused}
      />
    </>
  )
}

function Promised({ locale, activity }: ActivityShown) {
  const say = words(locale)
  const facts = [
    ...(activity.deliverable
      ? [{ term: say("planned"), description: <bdi>{activity.deliverable}</bdi> }]
      : []),
    ...(activity.endsOn ? [{ term: say("until"), description: formatDate(locale, activity.endsOn) }] : []),
  ]
  return facts.length > 0 && <Facts facts={facts} />
}

function Question({ locale, activity }: ActivityShown) {
  const say = words(locale)
  return (
    <Notice kind="attention" title={say("question-asked")}>
      <Written text={activity.version?.verdict?.comment ?? ""} />
    </Notice>
  )
}

function OnBehalf({ locale, activity: { version } }: ActivityShown) {
  if (!version?.toldHow) return null
  const say = words(locale)
  const values = { by: version.toldBy, how: say(`told-${version.toldHow}`) }
  return <Notice kind="information" title={say("entered-for-you", values)} />
}

/** Accepted, so only to be read; what was typed in an older page is not lost from sight. */
function Accepted({ locale, activity, refused: sent }: ActivityShown) {
  const say = words(locale)
  const { version } = activity
  if (!version) return null
  const typed = sent?.typed[fieldName("narrative", activity.id)]?.[0]
  return (
    <>
      <Notice kind="success" title={say("accepted-already")} />
      <Facts
        facts={[
          { term: say("where-it-stands"), description: <Reported locale={locale} status={version.status} /> },
          {
            term: say("what-happened"),
            description: <Written lang={version.locale} text={version.narrative} />,
          },
          { term: say("one-number"), description: <FigureShown locale={locale} figure={version.figure} /> },
        ]}
      />
      {typed && typed !== version.narrative && errorOf(sent, "") && (
        <Notice kind="attention" title={say("you-wrote")}>
          <Written lang={locale} text={typed} />
        </Notice>
      )}
    </>
  )
}
