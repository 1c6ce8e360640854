import { data, redirect } from "react-router"
import { z } from "zod"
import { Conflict, NotFound } from "#platform/refusals"
import { refused, servicesOf, submit } from "#platform/web"
import { formatDate, formatDateTime, inLanguage, nameIn, otherLocale, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, Notice, Section } from "#ui"
import { noteIn } from "../acts/ask-for-updates.ts"
import { filledByLink } from "../parts/filled-by-link.ts"
import { OneActivity } from "../parts/link-activity.tsx"
import { linkFormIn } from "../parts/link-form-in.ts"
import { LinkEnded, LinkPage } from "../parts/link-page.tsx"
import { openLink } from "../parts/link-visit.ts"
import { Written } from "../parts/shown.tsx"
import { takeLinkForm } from "../parts/take-link-form.ts"
import { WhoAnswers } from "../parts/who-answers.tsx"
import { currentVersions } from "../reads/versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link"

/** By which names this page's address may be asked. */
export const handle = { asks: ["saved"] }

export async function loader({ request: asked, params, context }: Route.LoaderArgs) {
  const opened = await openLink(context, params)
  const { standing, locale } = opened
  if (opened.standing === "unknown") return data({ standing: "unknown" as const, locale }, { status: 404 })
  const { visit, request, head, activities, versions, draft, evidence } = opened
  const around = {
    locale,
    from: nameIn(locale, head),
    asker: head.asker,
    isSample: visit.partnership.standing === "sample",
    organization: nameIn(locale, request),
  }
  if (opened.standing !== "open") return data({ ...around, standing: opened.standing }, { status: 410 })
  const current = currentVersions(versions)
  const filled = filledByLink(locale, opened)
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
    replies: opened.replies.map(({ id, body }) => ({ id, body })),
    reader: request.contactName ?? "",
    // Who answers is chosen each time: a program that presses the buttons of a draft sends nothing.
    answeredName: draft?.fields["answeredName"] ?? "",
    savedOn: draft && formatDateTime(locale, draft.savedAt, visit.partnership.timeZone),
    isJustSaved: draft !== undefined && new URL(asked.url).searchParams.has("saved"),
    activities: activities.map((activity) => {
      const version = current.get(activity.id)
      return {
        id: activity.id,
        title: titleIn(locale, activity),
        deliverable: inLanguage(locale, activity, "deliverable"),
        endsOn: activity.endsOn,
        filled: filled.get(activity.id)!,
        version,
        address: draft?.fields[`address-${activity.id}`] ?? "",
        evidence: evidence
          .filter(({ activityId }) => activityId === activity.id)
          .map(({ id, name, sentWith }) => ({ id, name, isSent: sentWith !== null })),
      }
    }),
  })
}

const endings = { revoked: "link-revoked", expired: "link-expired", closed: "round-closed" } as const

const typed = z.record(z.string(), z.string().or(z.array(z.string().max(40)).max(100)))

/** Sends all that was filled in, or saves it for later. What was left untouched stays owed. */
export async function action({ request: sent, params, context }: Route.ActionArgs) {
  const opened = await openLink(context, params)
  if (opened.standing === "unknown") throw refused(opened.locale, new NotFound(words.message("link-unknown")))
  const { visit, locale } = opened
  const store = servicesOf(context).files
  const here = `/${locale}/link/${params.token}`
  return submit({ request: sent, locale, schema: typed }, async (fields, form) => {
    if (opened.standing !== "open") throw new Conflict(words.message(endings[opened.standing]))
    const said = await linkFormIn({
      locale,
      fields,
      body: form.body,
      activities: opened.activities,
      draft: opened.draft?.fields,
    })
    const done = await takeLinkForm({ opened: { ...opened, standing: "open" }, visit, store, form, said })
    return redirect(done === "sent" ? `${here}/receipt` : `${here}?saved=yes`)
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
  const { reader, answeredName } = loaderData
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
      <Form submissionKey={submissionKey} encType="multipart/form-data">
        {activities.map((activity) => (
          <Section key={activity.id} title={activity.title}>
            <OneActivity locale={locale} activity={activity} refused={actionData} />
          </Section>
        ))}
        {isOpen && (
          <>
            <WhoAnswers {...{ locale, reader, organization, answeredName }} refused={actionData} />
            <ButtonRow>
              <Button name="does" value="send">
                {say("send")}
              </Button>
              <Button look="secondary" name="does" value="save">
                {say("save-for-later")}
              </Button>
            </ButtonRow>
          </>
        )}
      </Form>
    </LinkPage>
  )
}

/** The coordinator's own words; what was sent before. */
function Beginning({ locale, note, noteLocale, hasSent, receipt, savedOn, isJustSaved, replies }: Opened) {
  const say = words(locale)
  return (
    <>
      {note && <Written lang={noteLocale} text={note} />}
      {replies.map(({ id, body }) => (
        <Notice key={id} kind="information" title={say("you-answered-by-mail")}>
          <Written text={body} />
        </Notice>
      ))}
      {savedOn && (
        <Notice
          kind={isJustSaved ? "success" : "information"}
          title={say(isJustSaved ? "just-saved" : "saved-before", { on: savedOn })}
        >
          <p>{say("saved-not-sent")}</p>
        </Notice>
      )}
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
