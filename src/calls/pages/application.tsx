import { redirect } from "react-router"
import { receivedByFunder } from "#desk"
import { organizationsByName } from "#organizations"
import { StaffPage } from "#parts/partnerships"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import { formatDate, inLanguage, nameIn, titleIn } from "#platform/words"
import { Notice, Section } from "#ui"
import { access } from "../access.ts"
import { askForEndorsement } from "../acts/ask-for-endorsement.ts"
import { publishedCall } from "../acts/open-call.ts"
import { submitApplication } from "../acts/submit-application.ts"
import { writeApplication } from "../acts/write-application.ts"
import { ApplicationForm } from "../parts/application-form.tsx"
import { ApplicationShown, EndorsementsShown, ReadinessShown } from "../parts/application-shown.tsx"
import { criterionWords } from "../parts/criterion-words.ts"
import { DecisionShown } from "../parts/decision-shown.tsx"
import { EndorserForm } from "../parts/endorser-form.tsx"
import { applying } from "../parts/schemas.ts"
import { ScheduleShown } from "../parts/schedule-shown.tsx"
import { SubmittingForm } from "../parts/submitting-form.tsx"
import { WindowShown } from "../parts/window-shown.tsx"
import { applicationTo, ownDecisions } from "../reads/application.ts"
import { scheduleWithReceipts } from "../rules/agreement.ts"
import { missingIn, readiness } from "../rules/application.ts"
import { callWindow } from "../rules/window.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/application"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "application")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const call = await publishedCall(tx, params.call)
    const kept = await applicationTo(tx, call.id, actor.timeZone)
    const window = callWindow(call, actor.today)
    const mayWrite = access.may(actor, "write", "application") && window === "open" && !kept?.submission
    const organizations = mayWrite
      ? await organizationsByName(tx, { locale, kind: "organization", most: 1000 })
      : []
    const of = { funderId: call.funderId, timeZone: actor.timeZone, at: actor.at }
    const decision = (await ownDecisions(tx)).find(({ callId }) => callId === call.id) ?? null
    return {
      locale,
      calls: visit.address("/calls"),
      letters: visit.address(`/calls/${call.id}/letters`),
      title: titleIn(locale, call),
      about: inLanguage(locale, call, "about"),
      funder: inLanguage(locale, call, "funder"),
      opensOn: call.opensOn,
      closesOn: call.closesOn,
      window,
      mayWrite,
      criteria: call.criteria.map((criterion) => ({
        id: criterion.id,
        name: criterionWords(locale, criterion),
        weight: criterion.weight,
      })),
      kept,
      ready: kept ? readiness(kept.application) : null,
      missing: kept ? missingIn(kept.application) : [],
      organizations: organizations.map((each) => ({ value: each.id, label: nameIn(locale, each) })),
      decision,
      schedule: decision ? scheduleWithReceipts(decision, await receivedByFunder(tx, of)) : [],
      keys: [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()] as const,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "application")
  const { actor } = visit
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  const callId = params.call
  return submit({ request, locale: visit.locale, schema: applying }, async (sent, form) => {
    await visit.act(form, async (tx) => {
      if (sent.does === "ask")
        return askForEndorsement(tx, actor, { callId, organizationId: sent.endorser, linkKey })
      if (sent.does === "submit") return void (await submitApplication(tx, actor, callId))
      const { does: _does, organization, populationOn, ...written } = sent
      const said = { ...written, organizationId: organization || null, populationOn: populationOn || null }
      return writeApplication(tx, actor, { callId, ...said })
    })
    return redirect(visit.address(`/calls/${callId}`))
  })
}

export default function ApplicationPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { locale, calls, title, about, funder, window, closesOn, kept, ready } = loaderData
  const { mayWrite, criteria, decision, schedule, organizations, keys, missing } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={title}
      lead={<p>{say("application-lead", { funder, date: formatDate(locale, closesOn) })}</p>}
      status={<WindowShown locale={locale} state={window} />}
      breadcrumb={[{ label: say("calls"), href: calls }]}
      refused={refused}
    >
      {decision && <DecisionShown locale={locale} decision={decision} />}
      {!decision && kept?.submission && (
        <Notice kind="success" title={say("is-submitted")}>
          <p>{say("is-submitted-why")}</p>
        </Notice>
      )}
      {schedule.length > 0 && (
        <Section title={say("agreement")}>
          <ScheduleShown locale={locale} schedule={schedule} />
        </Section>
      )}
      {about && <p>{about}</p>}
      <Section title={say("criteria")}>
        <ul>
          {criteria.map(({ id, name, weight }) => (
            <li key={id}>{say("criterion-weighs", { name, weight })}</li>
          ))}
        </ul>
      </Section>
      {ready && <ReadinessShown locale={locale} ready={ready} />}
      {mayWrite && <ApplicationForm {...{ locale, kept, refused, organizations }} submissionKey={keys[0]} />}
      {!mayWrite && kept && <ApplicationShown locale={locale} application={kept.application} />}
      {kept && (
        <Section title={say("endorsements")} intro={<p>{say("endorsements-why")}</p>}>
          <EndorsementsShown locale={locale} application={kept.application} letters={loaderData.letters} />
          {mayWrite && <EndorserForm {...{ locale, kept, refused, organizations }} submissionKey={keys[1]} />}
        </Section>
      )}
      {mayWrite && kept && <SubmittingForm {...{ locale, kept, refused, missing }} submissionKey={keys[2]} />}
    </StaffPage>
  )
}
