import { redirect } from "react-router"
import { fiscalYearLabel, fiscalYearOf } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDate, formatMoney, inLanguage, nameIn } from "#platform/words"
import { Button, ButtonRow, DateInput, Facts, Form, NumberInput, Section, Select, Table, TextArea } from "#ui"
import { access } from "../access.ts"
import { moveApplication } from "../acts/move-application.ts"
import { recordGrant } from "../acts/record-grant.ts"
import { ApplicationStateOf } from "../parts/application-state-of.tsx"
import { applicationAct } from "../parts/schemas.ts"
import { moneyIn } from "../parts/stated-in.ts"
import { applicationOf, statesOf } from "../reads/applications.ts"
import { isGranted, mayFollow } from "../rules/application-state.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/application"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "application")
  return visit.read(async (tx) => {
    const known = await applicationOf(tx, params.application)
    if (!known) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/contributions"),
      submissionKey: crypto.randomUUID(),
      today: visit.actor.today,
      may: access.may(visit.actor, "change", "application"),
      application: known,
      states: await statesOf(tx, known.id),
    }
  })
}

/** It stands elsewhere now, or what was granted is recorded as leveraged funds. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "application")
  const { actor } = visit
  const id = params.application
  return submit({ request, locale: visit.locale, schema: applicationAct }, async (typed, form) => {
    const recorded = await visit.act(form, async (tx) => {
      if (typed.does === "record-grant") return recordGrant(tx, actor, { id })
      const { does: _does, granted, ...move } = typed
      await moveApplication(tx, actor, { id, ...move, grantedCents: moneyIn("granted", granted) })
      return null
    })
    return redirect(
      visit.address(recorded ? `/contributions/${recorded}` : `/contributions/applications/${id}`),
    )
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function ApplicationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, application, may } = loaderData
  const say = words(locale)
  const isRecorded = application.contributionId !== null
  return (
    <StaffPage
      title={inLanguage(locale, application, "purpose")}
      breadcrumb={[
        { label: say("contributions"), href: base },
        { label: say("applications"), href: `${base}/applications` },
      ]}
      status={<ApplicationStateOf locale={locale} state={application.state} />}
      actions={
        may && (
          <ButtonRow>
            <Button look="secondary" href={`${base}/applications/${application.id}/change`}>
              {say("change")}
            </Button>
          </ButtonRow>
        )
      }
      refused={actionData}
    >
      <Told {...loaderData} />
      {isRecorded && (
        <p>
          <a href={`${base}/${application.contributionId}`}>{say("see-contribution")}</a>
        </p>
      )}
      <States {...loaderData} />
      {may && !isRecorded && isGranted(application.state) && <RecordGrant {...loaderData} />}
      {may && !isRecorded && <Move {...loaderData} refused={actionData} />}
    </StaffPage>
  )
}

function Told({ locale, application }: Loaded) {
  const say = words(locale)
  const { funder, programme, askedCents, grantedCents, deadline, partners, state } = application
  const money = (cents: number | null) => (cents === null ? say("not-stated") : formatMoney(locale, cents))
  return (
    <Facts
      facts={[
        { term: say("funder"), description: <bdi>{[funder, programme].filter(Boolean).join(", ")}</bdi> },
        { term: say("asked-amount"), description: money(askedCents) },
        ...(isGranted(state) ? [{ term: say("granted-amount"), description: money(grantedCents) }] : []),
        { term: say("deadline"), description: deadline ? formatDate(locale, deadline) : say("no-deadline") },
        { term: say("applicant"), description: <bdi>{inLanguage(locale, application, "organization")}</bdi> },
        {
          term: say("partners"),
          description: partners.map((one) => nameIn(locale, one)).join(", ") || say("no-partners"),
        },
      ]}
    />
  )
}

function States({ locale, states }: Loaded) {
  const say = words(locale)
  return (
    <Section title={say("where-it-stands")}>
      <Table
        caption={say("earlier-caption")}
        rows={states}
        rowKey={(row) => String(row.number)}
        columns={[
          {
            key: "state",
            label: say("state"),
            cell: (row) => <ApplicationStateOf locale={locale} state={row.state} />,
          },
          { key: "on", label: say("onDay"), cell: (row) => formatDate(locale, row.onDay) },
          { key: "note", label: say("note"), width: "wide", cell: (row) => <bdi>{row.note}</bdi> },
        ]}
      />
    </Section>
  )
}

function RecordGrant({ locale, submissionKey, application }: Loaded) {
  const say = words(locale)
  const { grantedCents, funder, stateOn } = application
  return (
    <Section title={say("record-grant")}>
      <p>
        {say("record-grant-why", {
          amount: grantedCents === null ? say("not-stated") : formatMoney(locale, grantedCents),
          funder,
          applicant: inLanguage(locale, application, "organization"),
          year: fiscalYearLabel(fiscalYearOf(stateOn)),
        })}
      </p>
      <Form submissionKey={`${submissionKey}-grant`}>
        <ButtonRow>
          <Button name="does" value="record-grant">
            {say("record-grant")}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Move(loaded: Loaded & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, submissionKey, today, application, refused } = loaded
  const say = words(locale)
  const next = mayFollow(application.state)
  const field = (name: string, known = "") => asTyped(refused, name, known)
  return (
    <Section title={say("move-on")}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="move" />
        <input type="hidden" name="from" value={application.stateNumber} />
        <Select
          {...field("state")}
          label={say("where-it-stands")}
          options={next.map((state) => ({ value: state, label: say(`state-${state}`) }))}
        />
        <DateInput {...field("onDay", today)} label={say("onDay")} />
        {next.some(isGranted) ? (
          <NumberInput
            {...field("granted")}
            label={say("granted")}
            hint={say("granted-hint")}
            unit={say("dollars")}
            inputMode="decimal"
            optional
          />
        ) : (
          <input type="hidden" name="granted" value="" />
        )}
        <TextArea {...field("note")} label={say("note")} rows={2} maxLength={2000} optional />
        <ButtonRow>
          <Button look="secondary">{say("keep-state")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
