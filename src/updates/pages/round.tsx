import { firstReaders } from "#organizations"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { newestMessages } from "#platform/mail"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, History, KeyFigure, KeyFigures, Section, Status, Table } from "#ui"
import { access } from "../access.ts"
import { actsOn } from "../reads/acts-on.ts"
import { idIn } from "../parts/id-in.ts"
import { LinkState } from "../parts/link-state.tsx"
import { linkStateOf } from "../parts/link-state-of.ts"
import { nextReminderOn } from "../rules/reminder-due.ts"
import { daysLate, owed, standingOf } from "../rules/request-standing.ts"
import { requestsOfRound } from "../reads/requests.ts"
import { roundOf } from "../reads/rounds.ts"
import { Answering, dayOf } from "../parts/shown.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/round"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  const { timeZone } = visit.partnership
  return visit.read(async (tx) => {
    const round = await roundOf(tx, idIn(params.round))
    if (!round) throw new NotFound()
    const requests = await requestsOfRound(tx, round.id)
    const messages = await newestMessages(
      tx,
      requests.flatMap(({ linkId }) => linkId ?? []),
    )
    const reachable = await firstReaders(tx)
    const day = (instant: Date) => dayOf(locale, instant, timeZone)
    const rows = requests.map((request) => ({
      id: request.id,
      name: nameIn(locale, request),
      standing: standingOf(request),
      daysLate: request.closedAt ? 0 : daysLate(request.dueOn, actor.today),
      sent: request.sent,
      asked: request.asked,
      owes: owed(request) > 0,
      lastSent: request.lastSentAt && day(request.lastSentAt),
      waiting: request.sent - request.accepted - request.returned,
      link: linkStateOf({ request, messages, reachable, at: actor.at, day }),
    }))
    return {
      locale,
      address: visit.address(""),
      may: access.may(actor, "ask for", "updates"),
      roundId: round.id,
      fiscalYear: round.fiscalYear,
      year: fiscalYearLabel(round.fiscalYear),
      askedOn: day(round.askedAt),
      dueOn: round.dueOn,
      closedOn: round.closedAt && day(round.closedAt),
      nextReminderOn: round.closedAt ? null : nextReminderOn(round, actor.today),
      today: actor.today,
      rows: rows.toSorted((one, other) => one.name.localeCompare(other.name, locale)),
      history: await actsOn(tx, { subjectId: round.id, locale, timeZone }),
    }
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function Round({ loaderData }: Route.ComponentProps) {
  const { locale, address, fiscalYear, year, dueOn, askedOn, closedOn, history } = loaderData
  const say = words(locale)
  const base = `${address}/plans/${fiscalYear}`
  const due = formatDate(locale, dueOn)
  return (
    <StaffPage
      title={say("round-title", { year, due })}
      lead={
        <p>
          {closedOn ? say("round-closed-lead", { askedOn, closedOn }) : say("round-lead", { askedOn, due })}
        </p>
      }
      breadcrumb={[
        { href: base, label: say("plan-of", { year }) },
        { href: `${base}/requests`, label: say("requests-title", { year }) },
      ]}
      actions={<Acts {...loaderData} />}
    >
      <Counts {...loaderData} />
      <Reminded {...loaderData} />
      <Organizations {...loaderData} />
      <Section title={say("happened-last")}>
        <History entries={history} />
      </Section>
    </StaffPage>
  )
}

function Acts({ locale, address, roundId, may, closedOn, rows }: Loaded) {
  if (!may || closedOn) return null
  const say = words(locale)
  const base = `${address}/requests/${roundId}`
  return (
    <ButtonRow>
      {rows.some(({ owes }) => owes) && <Button href={`${base}/reminders`}>{say("remind")}</Button>}
      <Button look="secondary" href={`${base}/closing`}>
        {say("close-round")}
      </Button>
    </ButtonRow>
  )
}

/** That reminders leave by themselves, and when the next do: while anybody owes something. */
function Reminded({ locale, rows, closedOn, nextReminderOn: on }: Loaded) {
  if (closedOn || !rows.some(({ owes }) => owes)) return null
  const values = { next: on ? "some" : "none", on: on ? formatDate(locale, on) : "" }
  return <p>{words(locale)("reminders-by-themselves", values)}</p>
}

function Counts({ locale, rows, today }: Loaded) {
  const say = words(locale)
  const around = {
    base: say("of-asked", { count: rows.length }),
    date: formatDate(locale, today),
  }
  const counts = {
    answered: rows.filter(({ owes }) => !owes),
    silent: rows.filter(({ standing }) => standing === "silent"),
    late: rows.filter(({ owes, daysLate: late }) => owes && late > 0),
  }
  return (
    <KeyFigures>
      {(["answered", "silent", "late"] as const).map((which) => (
        <KeyFigure
          key={which}
          label={say(`count-${which}`)}
          number={String(counts[which].length)}
          unit={say("organizations-unit", { count: counts[which].length })}
          {...around}
        />
      ))}
    </KeyFigures>
  )
}

function Organizations({ locale, address, roundId, rows }: Loaded) {
  const say = words(locale)
  return (
    <Table
      caption={say("round-caption")}
      rows={rows}
      rowKey={(row) => row.id}
      isMarked={(row) => row.owes && (row.daysLate > 0 || row.link.kind !== "sent")}
      columns={[
        {
          key: "organization",
          label: say("organization"),
          cell: (row) => (
            <a href={`${address}/requests/${roundId}/organizations/${row.id}`}>
              <bdi>{row.name}</bdi>
            </a>
          ),
        },
        {
          key: "standing",
          label: say("answer"),
          cell: (row) => <Answering locale={locale} standing={row.standing} daysLate={row.daysLate} />,
        },
        {
          key: "sent",
          label: say("updates-sent"),
          cell: (row) => <Sent locale={locale} address={address} row={row} />,
        },
        {
          key: "link",
          label: say("mail"),
          cell: (row) => (
            <LinkState locale={locale} address={address} organizationId={row.id} state={row.link} />
          ),
        },
      ]}
    />
  )
}

function Sent({ locale, address, row }: { locale: Locale; address: string; row: Loaded["rows"][number] }) {
  const say = words(locale)
  return (
    <>
      {say("sent-of", { sent: row.sent, asked: row.asked })}
      {row.lastSent && (
        <>
          <br />
          {row.lastSent}
        </>
      )}
      {row.waiting > 0 && (
        <>
          <br />
          <a href={`${address}/updates?state=waiting&organization=${row.id}`}>
            <Status kind="attention">{say("waiting-for-you", { count: row.waiting })}</Status>
          </a>
        </>
      )}
    </>
  )
}
