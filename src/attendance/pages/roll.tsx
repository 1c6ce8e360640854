import "../parts/roll.css"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate, formatDateTime, nameIn } from "#platform/words"
import { Button, ButtonRow, EmptyState, Section, Table } from "#ui"
import { access } from "../access.ts"
import { AttendanceLists } from "../parts/attendance-lists.tsx"
import { inListOrder } from "../parts/listed-said.ts"
import { meetingCrumbs } from "../parts/meeting-crumbs.ts"
import { MeetingState } from "../parts/meeting-state.tsx"
import { saidBeforehand } from "../parts/mark-said.ts"
import { inOrder, seatNameIn } from "../parts/names.ts"
import { QuorumLine } from "../parts/quorum-line.tsx"
import { attendanceList, correctionsOf } from "../reads/attendance.ts"
import { roomOf } from "../reads/room.ts"
import type { Room } from "../reads/room.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/roll"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "attendance")
    const { meeting, body, state, quorum, seats } = await roomOf(tx, params.meeting)
    const corrections = await correctionsOf(tx, meeting.id)
    return {
      locale,
      base: visit.address("/council"),
      here: visit.address(`/council/meetings/${meeting.id}`),
      mayTake: access.may(visit.actor, "take", "attendance"),
      meeting,
      body,
      state,
      quorum,
      list: inListOrder(locale, await attendanceList(tx, meeting.id)),
      expected: state === "open" ? inOrder(locale, seats.filter(isExpected)) : [],
      corrections: corrections.map(({ at, ...correction }) => ({
        ...correction,
        when: formatDateTime(locale, at, meeting.timeZone),
      })),
    }
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function RollPage({ loaderData }: Route.ComponentProps) {
  const { locale, meeting, body, state, here, list } = loaderData
  const say = words(locale)
  const isBegun = state === "open" || state === "closed"
  return (
    <StaffPage
      title={say("roll")}
      lead={`${nameIn(locale, meeting)}, ${nameIn(locale, body)}, ${formatDate(locale, meeting.heldOn)}`}
      status={<MeetingState locale={locale} state={state} />}
      breadcrumb={[...meetingCrumbs(loaderData), { label: say("room"), href: `${here}/room` }]}
      actions={isBegun && <RollActs {...loaderData} />}
    >
      {isBegun ? (
        <div className="roll flow">
          <QuorumLine {...loaderData} inHand={null} quorumInHand={null} />
          <AttendanceLists locale={locale} list={list} />
          <Expected {...loaderData} />
          <Corrections {...loaderData} />
        </div>
      ) : (
        <EmptyState
          title={say("not-begun-title")}
          why={<p>{say("not-begun-why")}</p>}
          next={<Button href={`${here}/room`}>{say("room")}</Button>}
        />
      )}
    </StaffPage>
  )
}

function RollActs({ locale, here, state, mayTake }: Shown) {
  const say = words(locale)
  return (
    <ButtonRow>
      <Button look="secondary" href={`${here}/roll/attendance.csv`} download>
        {say("download-csv")}
      </Button>
      <Button look="quiet" href={`${here}/minutes`}>
        {say("to-minutes")}
      </Button>
      {mayTake && (
        <Button look="quiet" href={`${here}/room`}>
          {say(state === "closed" ? "put-right" : "to-room")}
        </Button>
      )}
    </ButtonRow>
  )
}

function isExpected({ presence, said }: Room["seats"][number]): boolean {
  return presence === null && said !== null && said.answer !== "regrets"
}

/** Who said they would come and is not marked yet. */
function Expected({ locale, expected }: Shown) {
  const say = words(locale)
  if (expected.length === 0) return null
  return (
    <Section title={say("said-would-come", { count: expected.length })}>
      <ul>
        {expected.map((seat) => (
          <li key={seat.seatId}>
            {say("said-line", {
              name: seat.name || say("nobody-named"),
              seat: seatNameIn(locale, seat),
              said: saidBeforehand(locale, seat),
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Corrections({ locale, corrections }: Shown) {
  const say = words(locale)
  if (corrections.length === 0) return null
  return (
    <Section title={say("corrections")}>
      <Table
        caption={say("corrections-hint")}
        rows={corrections}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "who",
            label: say("who"),
            width: "wide",
            cell: ({ presence, name, nameEn, nameFr }) =>
              say("correction", {
                who: (locale === "fr" ? nameFr : nameEn) ?? name,
                presence: say(`presence-${presence}`),
              }),
          },
          { key: "why", label: say("why"), width: "wide", cell: ({ because }) => <bdi>{because}</bdi> },
          { key: "when", label: say("when"), cell: ({ when }) => when },
        ]}
      />
    </Section>
  )
}
