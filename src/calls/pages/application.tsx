import { redirect } from "react-router"
import { receivedByFunder } from "#desk"
import { organizationsByName } from "#organizations"
import { StaffPage } from "#parts/partnerships"
import { keyFor } from "#platform/settings"
import { errorOf, servicesOf, submit, typedIn, visitOf } from "#platform/web"
import { formatDate, inLanguage, nameIn, titleIn } from "#platform/words"
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  DateInput,
  Form,
  Notice,
  NumberInput,
  Section,
  Select,
  TextArea,
  TextInput,
} from "#ui"
import { access } from "../access.ts"
import { askForEndorsement } from "../acts/ask-for-endorsement.ts"
import { publishedCall } from "../acts/open-call.ts"
import { submitApplication } from "../acts/submit-application.ts"
import { writeApplication } from "../acts/write-application.ts"
import { ApplicationShown, EndorsementsShown, ReadinessShown } from "../parts/application-shown.tsx"
import { criterionWords } from "../parts/criterion-words.ts"
import { applying } from "../parts/schemas.ts"
import { ScheduleShown } from "../parts/schedule-shown.tsx"
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

type Shown = Route.ComponentProps["loaderData"]
type Refusable = Shown & { refused: Route.ComponentProps["actionData"] }

export default function ApplicationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, calls, title, about, funder, window, closesOn, kept, ready, mayWrite, criteria } =
    loaderData
  const say = words(locale)
  const shown = { ...loaderData, refused: actionData }
  return (
    <StaffPage
      title={title}
      lead={<p>{say("application-lead", { funder, date: formatDate(locale, closesOn) })}</p>}
      status={<WindowShown locale={locale} state={window} />}
      breadcrumb={[{ label: say("calls"), href: calls }]}
      refused={actionData}
    >
      <Answered {...shown} />
      {loaderData.schedule.length > 0 && (
        <Section title={say("agreement")}>
          <ScheduleShown locale={locale} schedule={loaderData.schedule} />
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
      {mayWrite && <Writing {...shown} />}
      {!mayWrite && kept && <ApplicationShown locale={locale} application={kept.application} />}
      {kept && (
        <Section title={say("endorsements")} intro={<p>{say("endorsements-why")}</p>}>
          <EndorsementsShown locale={locale} application={kept.application} letters={loaderData.letters} />
          {mayWrite && <Asking {...shown} />}
        </Section>
      )}
      {mayWrite && kept && <Submitting {...shown} />}
    </StaffPage>
  )
}

function Answered({ locale, kept, decision }: Refusable) {
  const say = words(locale)
  if (decision)
    return (
      <Notice
        kind={decision.decision === "accepted" ? "success" : "information"}
        title={say(`decision-${decision.decision}`)}
      >
        <p>
          <bdi>{decision.reasons}</bdi>
        </p>
      </Notice>
    )
  if (!kept?.submission) return null
  return (
    <Notice kind="success" title={say("is-submitted")}>
      <p>{say("is-submitted-why")}</p>
    </Notice>
  )
}

function Writing({ locale, kept, keys, refused, organizations }: Refusable) {
  const say = words(locale)
  const own = kept?.application
  const field = (name: string, known = "") => ({
    name,
    value: typedIn(refused, name, known),
    error: errorOf(refused, name),
  })
  const number = (known: number | null | undefined) =>
    known === null || known === undefined ? "" : String(known)
  return (
    <Section title={say("your-application")}>
      <Form submissionKey={keys[0]}>
        <input type="hidden" name="does" value="write" />
        <input type="hidden" name="version" value={kept?.version ?? 0} />
        <Select
          {...field("organization", kept?.organizationId ?? "")}
          label={say("lead")}
          hint={say("lead-hint")}
          options={[{ value: "", label: say("choose") }, ...organizations]}
        />
        <TextInput
          {...field("community", own?.community)}
          label={say("community")}
          hint={say("community-hint")}
        />
        <NumberInput
          {...field("population", number(own?.population))}
          label={say("population")}
          unit={say("people")}
        />
        <TextInput {...field("populationSource", own?.populationSource)} label={say("population-source")} />
        <DateInput {...field("populationOn", own?.populationOn ?? "")} label={say("population-on")} />
        <NumberInput
          {...field("newcomers", number(own?.newcomers))}
          label={say("newcomers")}
          unit={say("people")}
        />
        <TextInput {...field("newcomersSource", own?.newcomersSource)} label={say("newcomers-source")} />
        <TextArea
          {...field("proposal", own?.proposal)}
          label={say("proposal")}
          hint={say("proposal-hint")}
          rows={10}
        />
        <ButtonRow>
          <Button>{say("keep-application")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Asking({ locale, kept, keys, refused, organizations }: Refusable) {
  const say = words(locale)
  const asked = new Set(kept?.asked.map(({ organizationId }) => organizationId))
  const free = organizations.filter(({ value }) => !asked.has(value))
  if (free.length === 0) return null
  return (
    <Form submissionKey={keys[1]}>
      <input type="hidden" name="does" value="ask" />
      <Select
        name="endorser"
        label={say("ask-whom")}
        hint={say("ask-whom-hint")}
        value={typedIn(refused, "endorser")}
        error={errorOf(refused, "endorser")}
        options={[{ value: "", label: say("choose") }, ...free]}
      />
      <Button look="secondary">{say("ask-endorsement")}</Button>
    </Form>
  )
}

function Submitting({ locale, kept, keys, missing, refused }: Refusable) {
  const say = words(locale)
  const silent = (kept?.application.endorsements ?? []).filter(({ answer }) => answer === null)
  return (
    <Section title={say("submit")} intro={<p>{say("submit-why")}</p>}>
      {missing.length > 0 && (
        <ul>
          {missing.map((what) => (
            <li key={what}>{say(`missing-${what}`)}</li>
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <>
          <p>{say("submit-silent", { count: silent.length })}</p>
          <ul>
            {silent.map(({ organization }) => (
              <li key={organization.en}>
                <bdi>{organization[locale]}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form submissionKey={keys[2]}>
        <input type="hidden" name="does" value="submit" />
        <CheckboxGroup
          name="read"
          label={say("before-submitting")}
          options={[{ value: "yes", label: say("read-it") }]}
          error={errorOf(refused, "read")}
        />
        <Button>{say("submit")}</Button>
      </Form>
    </Section>
  )
}
