import { fiscalYearLabel } from "#partnerships"
import { StateShown } from "#parts/reports"
import { dayOf } from "#platform/clock"
import { visitOf } from "#platform/web"
import { formatDate, formatNumber, nameIn } from "#platform/words"
import { EmptyState, KeyFigure, KeyFigures, Section, Table } from "#ui"
import { access } from "../access.ts"
import { deskAddress, deskYear } from "../parts/desk-address.ts"
import { DeskPage } from "../parts/desk-page.tsx"
import { LatenessShown } from "../parts/lateness-shown.tsx"
import { YearChoice } from "../parts/year-choice.tsx"
import { deskQueue, sectionsComplete } from "../reads/desk-queue.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/queue"

/** By which names this page's address may be asked. */
export const handle = { asks: ["year"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "desk")
  const { locale, actor } = visit
  const fiscalYear = deskYear(request.url, actor.today)
  const queue = await visit.read((tx) =>
    deskQueue(tx, { personId: actor.id, fiscalYear, today: actor.today }),
  )
  return {
    locale,
    here: deskAddress(visit),
    fiscalYear,
    today: actor.today,
    mayAssign: access.may(actor, "assign", "officer"),
    rows: queue.map(({ partnership, submission, ...row }) => ({
      ...row,
      fundingId: partnership.fundingId,
      slug: partnership.slug,
      name: nameIn(locale, partnership),
      region: partnership.region,
      officers: partnership.officers.map(({ name }) => name),
      state: submission?.step ?? null,
      submittedOn: submission ? dayOf(submission.submittedAt, partnership.timeZone) : null,
      complete: submission ? sectionsComplete(submission.content) : null,
    })),
  }
}

type Row = Route.ComponentProps["loaderData"]["rows"][number]

export default function Queue({ loaderData }: Route.ComponentProps) {
  const { locale, here, fiscalYear, today, rows } = loaderData
  const say = words(locale)
  const year = fiscalYearLabel(fiscalYear)
  const dueOn = rows[0]?.dueOn
  return (
    <DeskPage title={say("queue-title", { year })} lead={<p>{say("queue-lead")}</p>}>
      <YearChoice locale={locale} here={here} year={fiscalYear} />
      {rows.length > 0 && <Counts {...loaderData} />}
      <Section
        title={say("reports")}
        intro={dueOn ? <p>{say("due-on", { date: formatDate(locale, dueOn) })}</p> : undefined}
      >
        <Table<Row>
          caption={say("queue-caption", { date: formatDate(locale, today) })}
          rows={rows}
          rowKey={({ fundingId }) => fundingId}
          isMarked={({ waiting }) => waiting !== null}
          empty={
            <EmptyState
              title={say("nothing-assigned")}
              why={<p>{say(loaderData.mayAssign ? "nothing-funded-why" : "nothing-assigned-why")}</p>}
            />
          }
          columns={columns(loaderData)}
        />
      </Section>
    </DeskPage>
  )
}

function Counts({ locale, rows, today }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  const count = (which: (row: Row) => boolean) => formatNumber(locale, rows.filter(which).length)
  const about = {
    unit: "",
    base: say("of-partnerships", { count: rows.length }),
    date: formatDate(locale, today),
  }
  return (
    <KeyFigures>
      <KeyFigure
        {...about}
        label={say("waiting-for-you")}
        number={count(({ waiting }) => waiting !== null)}
      />
      <KeyFigure {...about} label={say("not-received")} number={count(({ state }) => state === null)} />
      <KeyFigure
        {...about}
        label={say("late-14-or-more")}
        number={count(({ state, daysLate }) => state === null && daysLate >= 14)}
      />
      <KeyFigure {...about} label={say("returned")} number={count(({ state }) => state === "returned")} />
      <KeyFigure {...about} label={say("accepted")} number={count(({ state }) => state === "accepted")} />
    </KeyFigures>
  )
}

function columns({ locale, here, fiscalYear, mayAssign }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  return [
    {
      key: "partnership",
      label: say("partnership"),
      width: "wide" as const,
      cell: ({ state, slug, name }: Row) =>
        state ? (
          <a href={`${here}/reports/${slug}/${fiscalYear}`}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        ),
    },
    { key: "region", label: say("region"), cell: ({ region }: Row) => say(`region-${region}`) },
    {
      key: "state",
      label: say("state"),
      cell: ({ state }: Row) => (state ? <StateShown locale={locale} state={state} /> : say("not-received")),
    },
    {
      key: "waiting",
      label: say("waiting-days"),
      align: "end" as const,
      cell: ({ waiting }: Row) => (waiting === null ? say("none") : formatNumber(locale, waiting)),
    },
    {
      key: "lateness",
      label: say("against-due-date"),
      cell: ({ lateness, daysLate, state }: Row) => (
        <LatenessShown locale={locale} lateness={lateness} days={daysLate} came={state !== null} />
      ),
    },
    {
      key: "complete",
      label: say("sections-complete"),
      cell: ({ complete }: Row) => (complete ? say("so-many-of", complete) : say("none")),
    },
    {
      key: "officers",
      label: say("officers"),
      cell: ({ officers, fundingId }: Row) => (
        <>
          {officers.length > 0 ? officers.join(", ") : say("nobody")}
          {mayAssign && (
            <>
              {" "}
              <a href={`${here}/partnerships/${fundingId}`}>{say("assign")}</a>
            </>
          )}
        </>
      ),
    },
  ]
}
