import { redirect } from "react-router"
import "../parts/room.css"
import { seatsOf } from "#councils"
import { StaffPage } from "#parts/partnerships"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { submit, typedIn, visitOf } from "#platform/web"
import { formatDate, formatDateTime, nameIn } from "#platform/words"
import { ruleSentences, rulesInForce } from "#terms"
import { Columns } from "#ui"
import { access } from "../access.ts"
import { callItem } from "../acts/call-item.ts"
import { closeMeeting } from "../acts/close-meeting.ts"
import { markAttendance } from "../acts/mark-attendance.ts"
import { markRestPresent } from "../acts/mark-rest-present.ts"
import { noteVisitor, strikeVisitor } from "../acts/note-visitor.ts"
import { openMeeting } from "../acts/open-meeting.ts"
import { AfterClosing } from "../parts/after-closing.tsx"
import { AgendaInRoom } from "../parts/agenda-in-room.tsx"
import { AtTheTable } from "../parts/at-the-table.tsx"
import { BeforeOpening } from "../parts/before-opening.tsx"
import { meetingCrumbs } from "../parts/meeting-crumbs.ts"
import { MeetingState } from "../parts/meeting-state.tsx"
import { QuorumLine } from "../parts/quorum-line.tsx"
import { markIn, roomForm } from "../parts/schemas.ts"
import type { RoomForm } from "../parts/schemas.ts"
import { VisitorsSection } from "../parts/visitors-section.tsx"
import { visitorsOf } from "../reads/attendance.ts"
import { roomOf } from "../reads/room.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/room"

/** Whose alternate, proxy or correction is being written. */
export const handle = { asks: ["seat", "visitor"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  const asked = new URL(request.url).searchParams
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "attendance")
    const { opening, conflicts: _, ...room } = await roomOf(tx, params.meeting)
    const { meeting } = room
    const inForce = opening ?? (await rulesInForce(tx, meeting.bodyId, meeting.heldOn))
    return {
      locale,
      base: visit.address("/council"),
      here: visit.address(`/council/meetings/${meeting.id}`),
      mayTake: access.may(visit.actor, "take", "attendance"),
      submissionKey: crypto.randomUUID(),
      openSeat: asked.get("seat"),
      openVisitor: asked.get("visitor"),
      ...room,
      isItsDay: meeting.heldOn <= visit.actor.today,
      isSecond: opening?.isSecond ?? false,
      closedAt: opening?.closedAt && formatDateTime(locale, opening.closedAt, meeting.timeZone),
      seatsNow: opening ? [] : await seatsOf(tx, meeting.bodyId, { on: meeting.heldOn, locale }),
      visitors: await visitorsOf(tx, meeting.id),
      rules: inForce.rules,
      isUsual: inForce.termsVersionId === null,
      sentences: ruleSentences(locale, inForce.rules),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "take", "attendance")
  const meetingId = params.meeting
  return submit({ request, locale: visit.locale, schema: roomForm }, async (typed, form) => {
    await visit.act(form, (tx) => actInRoom(tx, visit.actor, { meetingId, typed }))
    return redirect(visit.address(`/council/meetings/${meetingId}/room${placeOf(typed)}`))
  })
}

async function actInRoom(tx: Tx, actor: Actor, asked: { meetingId: string; typed: RoomForm }) {
  const { meetingId, typed } = asked
  switch (typed.act) {
    case "open":
      return openMeeting(tx, actor, meetingId)
    case "close":
      return closeMeeting(tx, actor, meetingId)
    case "rest":
      return markRestPresent(tx, actor, meetingId)
    case "call":
      return callItem(tx, actor, typed.agendaItemId)
    case "mark":
      return markAttendance(tx, actor, { meetingId, seatId: typed.seatId, ...markIn(typed.presence) })
    case "alternate":
    case "proxy": {
      const { act: presence, ...mark } = typed
      return markAttendance(tx, actor, { meetingId, presence, ...mark })
    }
    case "correct": {
      const { act: _, presence, name, proxySeatId, ...mark } = typed
      const given = { ...(presence === "alternate" ? { name } : {}), proxySeatId: proxySeatId || null }
      return markAttendance(tx, actor, { meetingId, ...mark, ...given, ...markIn(presence) })
    }
    case "visitor": {
      const { kind: presence, visitorName: name, affiliation, visitorAttends: attends } = typed
      const visitor = { presence, name, affiliation, attends, because: typed.visitorBecause }
      await noteVisitor(tx, actor, { meetingId, ...visitor })
      return
    }
    case "strike":
      return strikeVisitor(tx, actor, { meetingId, id: typed.id, because: typed.because })
  }
}

/** Back to where the button was, so that a phone does not begin at the top again. */
function placeOf(typed: RoomForm): string {
  if ("seatId" in typed) return `#seat-${typed.seatId}`
  if (typed.act === "call") return "#agenda"
  return typed.act === "visitor" || typed.act === "strike" ? "#visitors" : ""
}

export default function RoomPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, state } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("room")}
      lead={leadOf(loaderData)}
      status={<MeetingState locale={locale} state={state} />}
      breadcrumb={meetingCrumbs(loaderData)}
      refused={actionData}
    >
      {state === "open" || state === "closed" ? (
        <InRoom {...loaderData} refused={actionData} />
      ) : (
        <BeforeOpening {...loaderData} />
      )}
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

/** Which meeting, of which body, on which day; a meeting that bears its body's name says it once. */
function leadOf({ locale, body, meeting }: Shown): string {
  const [name, of] = [nameIn(locale, meeting), nameIn(locale, body)]
  return [name, ...(name.includes(of) ? [] : [of]), formatDate(locale, meeting.heldOn)].join(", ")
}

function InRoom({ refused, ...shown }: Shown & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, base, here, mayTake, submissionKey, state, items, inHand, consent } = shown
  const isEnded = state === "closed"
  const given = { submissionKey, refused, isEnded }
  const openSeat = refused ? typedIn(refused, "seatId") : shown.openSeat
  const strikes = refused ? typedIn(refused, "id") : shown.openVisitor
  return (
    <div className="room flow">
      <QuorumLine {...shown} />
      {shown.isSecond && <p>{words(locale)("second-meeting")}</p>}
      {isEnded && <AfterClosing {...shown} />}
      <Columns
        beside={
          <AgendaInRoom
            {...{ locale, base, here, items, inHand, consent }}
            submissionKey={mayTake && !isEnded ? submissionKey : undefined}
          />
        }
      >
        <AtTheTable {...shown} marking={mayTake ? { ...given, openSeat } : undefined} />
        <VisitorsSection
          locale={locale}
          visitors={shown.visitors}
          marking={mayTake ? { ...given, strikes } : undefined}
        />
      </Columns>
    </div>
  )
}
