import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate, formatMoney, inLanguage, nameIn } from "#platform/words"
import { Button, ButtonRow, EmptyState, Section, Status, Table } from "#ui"
import { access } from "../access.ts"
import { ApplicationStateOf } from "../parts/application-state-of.tsx"
import { FigureOf } from "../parts/figure.tsx"
import { applications } from "../reads/applications.ts"
import { deadlineStanding, toHandIn } from "../rules/application-state.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/applications"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "application")
  const { locale, actor } = visit
  return visit.read(async (tx) => ({
    locale,
    base: visit.address("/contributions"),
    calls: visit.address("/calls"),
    may: access.may(actor, "change", "application"),
    rows: (await applications(tx)).map((one) => ({
      id: one.id,
      purpose: inLanguage(locale, one, "purpose"),
      funder: [one.funder, one.programme].filter(Boolean).join(", "),
      applicant: inLanguage(locale, one, "organization"),
      partners: one.partners.map((partner) => nameIn(locale, partner)).join(", "),
      asked: one.askedCents,
      granted: one.grantedCents,
      state: one.state,
      stateOn: one.stateOn,
      deadline: one.deadline,
      standing: deadlineStanding(one, actor.today),
    })),
  }))
}

type Loaded = Route.ComponentProps["loaderData"]
type Row = Loaded["rows"][number]

export default function Applications({ loaderData }: Route.ComponentProps) {
  const { locale, base, calls, may, rows } = loaderData
  const say = words(locale)
  const add = may && <Button href={`${base}/applications/new`}>{say("new-application")}</Button>
  const parts = {
    "to-hand-in": rows.filter(({ state }) => toHandIn.includes(state)),
    "with-funder": rows.filter(({ state }) => state === "submitted"),
    over: rows.filter(({ state }) => !toHandIn.includes(state) && state !== "submitted"),
  }
  return (
    <StaffPage
      title={say("applications")}
      lead={say("applications-lead")}
      breadcrumb={[{ label: say("contributions"), href: base }]}
      actions={rows.length > 0 && add && <ButtonRow>{add}</ButtonRow>}
    >
      <p>
        <a href={calls}>{say("calls-published-here")}</a>
      </p>
      {rows.length === 0 && (
        <EmptyState title={say("no-applications")} why={<p>{say("no-applications-why")}</p>} next={add} />
      )}
      {(["to-hand-in", "with-funder", "over"] as const)
        .filter((part) => parts[part].length > 0)
        .map((part) => (
          <Section key={part} title={say(part)}>
            <Listed {...loaderData} caption={say(part)} rows={parts[part]} />
          </Section>
        ))}
    </StaffPage>
  )
}

function Listed({ locale, base, caption, rows }: Loaded & { caption: string }) {
  const say = words(locale)
  const money = (cents: number | null) =>
    cents === null
      ? { isFigure: false, text: say("not-stated") }
      : { isFigure: true, text: formatMoney(locale, cents) }
  return (
    <Table<Row>
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      isMarked={(row) => row.standing === "late"}
      columns={[
        {
          key: "purpose",
          label: say("purpose"),
          width: "wide",
          cell: (row) => (
            <a href={`${base}/applications/${row.id}`}>
              <bdi>{row.purpose}</bdi>
            </a>
          ),
        },
        { key: "funder", label: say("funder"), cell: (row) => <bdi>{row.funder}</bdi> },
        { key: "deadline", label: say("deadline"), cell: (row) => <Deadline locale={locale} row={row} /> },
        {
          key: "state",
          label: say("where-it-stands"),
          cell: (row) => <ApplicationStateOf locale={locale} state={row.state} />,
        },
        {
          key: "asked",
          label: say("asked-amount"),
          align: "end",
          cell: (row) => <FigureOf {...money(row.asked)} />,
        },
        {
          key: "granted",
          label: say("granted-amount"),
          align: "end",
          cell: (row) =>
            row.state.includes("granted") ? (
              <FigureOf {...money(row.granted)} />
            ) : (
              <FigureOf isFigure={false} text={say("not-applicable")} />
            ),
        },
        { key: "applicant", label: say("applicant"), cell: (row) => <bdi>{row.applicant}</bdi> },
        { key: "partners", label: say("partners"), cell: (row) => row.partners || say("no-partners") },
      ]}
    />
  )
}

function Deadline({ locale, row }: { locale: Loaded["locale"]; row: Row }) {
  const say = words(locale)
  if (!row.deadline) return <>{say("no-deadline")}</>
  const date = formatDate(locale, row.deadline)
  if (row.standing === "late") return <Status kind="late">{say("deadline-late", { date })}</Status>
  if (row.standing === "soon") return <Status kind="attention">{date}</Status>
  return <>{date}</>
}
