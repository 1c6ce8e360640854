import { data, redirect } from "react-router"
import { z } from "zod"
import { fiscalYearLabel, partnershipWords } from "#partnerships"
import { LinkEnded, LinkPage } from "#parts/partnerships"
import { LeadStandingOf } from "#parts/plans"
import { Conflict, NotFound } from "#platform/refusals"
import { asTyped, refused, submit } from "#platform/web"
import { formatDateTime, nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, Form, Notice, RadioGroup, Section, TextArea } from "#ui"
import { answerByLink } from "../acts/answer-by-link.ts"
import { openLead } from "../parts/link-visit.ts"
import { answerField, chosenBefore, choices, readAnswers } from "../parts/read-answers.ts"
import type { AnswerField } from "../parts/read-answers.ts"
import { WhatIsTakenOn } from "../parts/what-is-taken-on.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-leads"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openLead(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, link, leads, sent, page } = opened
  const [last] = sent
  const { timeZone } = visit.partnership
  return data({
    standing,
    ...page,
    here: `/${locale}/link/${params.token}/leads`,
    submissionKey: crypto.randomUUID(),
    name: link.name,
    organization: nameIn(locale, link),
    year: fiscalYearLabel(link.fiscalYear),
    until: formatDateTime(locale, link.endsAt, timeZone),
    sentWhen: last ? formatDateTime(locale, last.at, timeZone) : null,
    leads: leads.map((lead) => ({
      lead: { ...lead, answeredAt: null },
      title: titleIn(locale, lead),
      filled: { choice: chosenBefore(lead), remark: chosenBefore(lead) === "" ? "" : lead.remark },
    })),
  })
}

/** Sends what was chosen; an activity left for later stays as it is. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const opened = await openLead(context, params)
  const { locale } = opened
  if (opened.standing === "unknown")
    throw refused(locale, new NotFound(partnershipWords.message("link-unknown")))
  const schema = z.record(z.string(), z.string())
  return submit({ request, locale, schema }, async (fields, form) => {
    if (opened.standing !== "open") throw new Conflict(partnershipWords.message(`link-${opened.standing}`))
    const { visit, leads } = opened
    const said = readAnswers(fields, leads)
    await visit.act(form, (tx) => answerByLink(tx, visit.actor, { locale, answers: said }))
    return redirect(`/${locale}/link/${params.token}/leads/receipt`)
  })
}

type Opened = Extract<Route.ComponentProps["loaderData"], { standing: "open" }>
type Refusable = Opened & { refused: Route.ComponentProps["actionData"] }

export default function LinkLeads({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, here, name, organization, year, until, sentWhen, leads } = loaderData
  const say = words(locale)
  return (
    <LinkPage
      {...{ locale, from, asker, isSample }}
      title={say("link-title", { organization, year })}
      lead={<p>{say("link-lead", { name, until })}</p>}
      refused={actionData}
      foot={say("link-foot")}
    >
      {sentWhen && (
        <Notice kind="information" title={say("link-sent-before", { when: sentWhen })}>
          <p>
            <a href={`${here}/receipt`}>{say("see-receipt")}</a>
          </p>
        </Notice>
      )}
      {leads.length === 0 ? <p>{say("link-none")}</p> : <Asked {...loaderData} refused={actionData} />}
    </LinkPage>
  )
}

function Asked(shown: Refusable) {
  const say = words(shown.locale)
  return (
    <Form submissionKey={shown.submissionKey}>
      {shown.leads.map((one) => (
        <Section
          key={one.lead.activityId}
          title={one.title}
          intro={<Before locale={shown.locale} one={one} />}
        >
          <Line {...shown} one={one} />
        </Section>
      ))}
      <ButtonRow>
        <Button>{say("link-send")}</Button>
      </ButtonRow>
    </Form>
  )
}

type One = Opened["leads"][number]

/** Where something was answered already: what, and that it is worded otherwise now. */
function Before({ locale, one: { lead } }: { locale: Opened["locale"]; one: One }) {
  if (lead.answer === null) return null
  return (
    <p>
      <LeadStandingOf locale={locale} standing={lead.standing} />
      {lead.standing === "earlier-wording" && ` ${words(locale)("link-reworded")}`}
    </p>
  )
}

function Line({ locale, refused: sent, one }: Refusable & { one: One }) {
  const say = words(locale)
  const { lead, filled } = one
  const field = (name: Exclude<AnswerField, "version">) => {
    const full = answerField(name, lead.activityId)
    return asTyped(sent, full, filled[name])
  }
  return (
    <>
      <input type="hidden" name={answerField("version", lead.activityId)} value={lead.version} />
      <WhatIsTakenOn locale={locale} wording={lead} />
      <RadioGroup
        {...field("choice")}
        label={say("link-do-you-lead")}
        options={[
          ...choices.map((choice) => ({ value: choice, label: say(`link-${choice}`) })),
          ...(filled.choice === "" ? [{ value: "", label: say("link-later") }] : []),
        ]}
      />
      <TextArea
        {...field("remark")}
        label={say("link-remark")}
        hint={say("link-remark-hint")}
        rows={2}
        maxLength={2000}
        optional
      />
    </>
  )
}
