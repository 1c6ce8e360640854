import { data, redirect } from "react-router"
import { LinkPage } from "#parts/partnerships"
import { Conflict, NotFound } from "#platform/refusals"
import { asTyped, errorOf, refused, submit, typedIn } from "#platform/web"
import { formatDate, formatDateTime, inLanguage } from "#platform/words"
import { Button, ButtonRow, DateInput, Facts, Form, Notice, Section, TextArea } from "#ui"
import { reportDone, reportHindrance } from "../acts/report-action.ts"
import { openAction } from "../parts/action-link-visit.ts"
import { LinkEnded } from "../parts/link-ended.tsx"
import { linkReport } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-action"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openAction(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, item, link, reports, page } = opened
  const [last] = reports
  return data({
    standing,
    ...page,
    here: `/${locale}/link/${params.token}/action`,
    doneKey: crypto.randomUUID(),
    hinderedKey: crypto.randomUUID(),
    today: visit.actor.today,
    name: link.name,
    item,
    sentWhen: last ? formatDateTime(locale, last.at, visit.partnership.timeZone) : null,
  })
}

/** It is done, or what stands in the way. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const opened = await openAction(context, params)
  const { locale } = opened
  if (opened.standing === "unknown") throw refused(locale, new NotFound(words.message("link-unknown")))
  return submit({ request, locale, schema: linkReport }, async (typed, form) => {
    if (opened.standing !== "open") throw new Conflict(words.message(`link-${opened.standing}`))
    const { visit } = opened
    await visit.act(form, async (tx) => {
      if (typed.does === "done") return reportDone(tx, visit.actor, typed)
      return reportHindrance(tx, visit.actor, { note: typed.note, askedDueOn: typed.askedDueOn })
    })
    return redirect(`/${locale}/link/${params.token}/action/receipt`)
  })
}

type Opened = Extract<Route.ComponentProps["loaderData"], { standing: "open" }>
type Refusable = Opened & { refused: Route.ComponentProps["actionData"] }

export default function LinkAction({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, item, name } = loaderData
  const say = words(locale)
  const isDone = item.doneOn !== null
  return (
    <LinkPage
      {...{ locale, from, asker, isSample }}
      title={inLanguage(locale, item, "text")}
      lead={<p>{say("action-link-lead", { name })}</p>}
      refused={actionData}
      foot={say("link-foot")}
    >
      <Standing {...loaderData} />
      <About {...loaderData} />
      {!isDone && <Done {...loaderData} refused={actionData} />}
      {!isDone && <Hindered {...loaderData} refused={actionData} />}
    </LinkPage>
  )
}

function Standing({ locale, item, sentWhen, here }: Opened) {
  const say = words(locale)
  const receipt = sentWhen && (
    <p>
      <a href={`${here}/receipt`}>{say("see-receipt")}</a>
    </p>
  )
  if (item.doneOn)
    return (
      <Notice kind="success" title={say("done-on", { date: formatDate(locale, item.doneOn) })}>
        {item.doneNote && (
          <p>
            <bdi>{item.doneNote}</bdi>
          </p>
        )}
        {receipt}
      </Notice>
    )
  if (!sentWhen) return null
  return (
    <Notice kind="information" title={say("said-before", { when: sentWhen })}>
      {receipt}
    </Notice>
  )
}

function About({ locale, item }: Opened) {
  const say = words(locale)
  const who = [inLanguage(locale, item, "organization"), item.owner].filter(Boolean).join(", ")
  const meeting = `${inLanguage(locale, item, "meeting")}, ${formatDate(locale, item.heldOn)}`
  return (
    <Facts
      facts={[
        ...(item.dueOn ? [{ term: say("dueOn"), description: formatDate(locale, item.dueOn) }] : []),
        { term: say("who"), description: <bdi>{who}</bdi> },
        { term: say("from-meeting"), description: <bdi>{meeting}</bdi> },
        ...(item.motionId
          ? [{ term: say("carries-out"), description: <bdi>{inLanguage(locale, item, "decision")}</bdi> }]
          : []),
      ]}
    />
  )
}

function Done({ locale, doneKey, today, refused: sent }: Refusable) {
  const say = words(locale)
  return (
    <Section title={say("is-it-done")}>
      <Form submissionKey={doneKey}>
        <input type="hidden" name="does" value="done" />
        <DateInput
          name="doneOn"
          label={say("doneOn")}
          value={typedIn(sent, "doneOn", today) || today}
          error={errorOf(sent, "doneOn")}
        />
        <TextArea
          {...asTyped(sent, "doneNote")}
          label={say("doneNote")}
          hint={say("doneNote-hint")}
          rows={3}
          optional
        />
        <ButtonRow>
          <Button>{say("it-is-done")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Hindered({ locale, hinderedKey, refused: sent }: Refusable) {
  const say = words(locale)
  return (
    <Section title={say("not-yet-done")}>
      <Form submissionKey={hinderedKey}>
        <input type="hidden" name="does" value="hindered" />
        <TextArea {...asTyped(sent, "note")} label={say("hindrance")} hint={say("hindrance-hint")} rows={3} />
        <DateInput
          {...asTyped(sent, "askedDueOn")}
          label={say("askedDueOn")}
          hint={say("askedDueOn-hint")}
          optional
        />
        <ButtonRow>
          <Button look="secondary">{say("send-this")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
