import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { Room } from "../reads/room.ts"
import { words } from "../words/index.ts"
import { Correction } from "./correction.tsx"
import { markKind, markSaid, saidBeforehand } from "./mark-said.ts"
import { inOrder, seatNameIn } from "./names.ts"
import { AnnouncedAlternate, StandIn } from "./stand-in.tsx"

type Seat = Room["seats"][number]

export type SeatMarksProps = {
  locale: Locale
  seats: readonly Seat[]
  knowsProxies: boolean
  knowsAlternates: boolean
  /** Absent for whoever only looks. */
  marking?: SeatMarking | undefined
}

export type SeatMarking = {
  submissionKey: string
  refused: Refused | undefined
  /** Whether the meeting has ended: then a seat is put right with a reason. */
  isEnded: boolean
  /** The seat whose alternate, proxy or correction is being written. */
  openSeat: string | null
}

/** Every seat of the roll with how it is filled, and a button for each way to fill it. */
export function SeatMarks(props: SeatMarksProps) {
  return (
    <ul className="room-seats">
      {inOrder(props.locale, props.seats).map((seat) => (
        <li key={seat.seatId} id={`seat-${seat.seatId}`} className="room-seat">
          <SeatWords {...props} seat={seat} />
          {props.marking && seat.organizationId !== null && (
            <Marking {...props} marking={props.marking} seat={seat} />
          )}
        </li>
      ))}
    </ul>
  )
}

export type SeatProps = SeatMarksProps & { seat: Seat; marking: SeatMarking }

function Marking(props: SeatProps) {
  const { seat, marking } = props
  const isOpen = marking.openSeat === seat.seatId
  if (marking.isEnded) return isOpen ? <Correction {...props} /> : <ToCorrection {...props} />
  return (
    <>
      <Buttons {...props} />
      <AnnouncedAlternate {...props} />
      {isOpen && <StandIn {...props} />}
    </>
  )
}

function ToCorrection({ locale, seat }: SeatProps) {
  const say = words(locale)
  return (
    <a className="room-mark" href={`?seat=${seat.seatId}#seat-${seat.seatId}`}>
      {say("put-right")}
      <span className="visually-hidden"> {say("mark-for", { seat: seatNameIn(locale, seat) })}</span>
    </a>
  )
}

function SeatWords({ locale, seats, seat }: SeatMarksProps & { seat: Seat }) {
  const say = words(locale)
  const said = saidBeforehand(locale, seat)
  const name = seatNameIn(locale, seat)
  const nobody = seat.organizationId === null ? "" : say("nobody-named")
  const standing = say(`standing-${seat.standing}`)
  const who = seat.name === name ? say("for-themselves") : seat.name || nobody
  return (
    <div className="room-seat-words">
      <p className="room-seat-name">
        <bdi>{name}</bdi>
      </p>
      <p className="room-seat-who">
        {who && (
          <>
            <bdi>{who}</bdi>
            {", "}
          </>
        )}
        {who ? standing.toLocaleLowerCase(`${locale}-CA`) : standing}
      </p>
      <p>
        <Status kind={markKind(seat)}>{markSaid(locale, seat, seats)}</Status>
      </p>
      {said && <p className="room-seat-who">{said}</p>}
    </div>
  )
}

const ways = ["present", "online", "regrets", "absent", "left"] as const

/** One form a seat: the button says how it is filled. */
function Buttons({ locale, seat, marking, knowsProxies }: SeatProps) {
  const say = words(locale)
  const about = say("mark-for", { seat: seatNameIn(locale, seat) })
  const isHere = seat.presence === "present" || seat.presence === "alternate" || seat.presence === "left"
  return (
    <form method="post" className="room-marks" action="?">
      <input type="hidden" name="key" value={marking.submissionKey} />
      <input type="hidden" name="act" value="mark" />
      <input type="hidden" name="seatId" value={seat.seatId} />
      {ways
        .filter((way) => way !== "left" || isHere)
        .map((way) => (
          <button
            key={way}
            type="submit"
            className="room-mark"
            name="presence"
            value={way}
            aria-pressed={wayOf(seat) === way}
          >
            {say(`marked-${way}`)}
            <span className="visually-hidden"> {about}</span>
          </button>
        ))}
      <a
        className="room-mark"
        href={`?seat=${seat.seatId}#seat-${seat.seatId}`}
        aria-current={seat.presence === "alternate" || seat.presence === "proxy" ? "true" : undefined}
      >
        {say(knowsProxies ? "stand-in-or-proxy" : "stand-in")}
        <span className="visually-hidden"> {about}</span>
      </a>
    </form>
  )
}

function wayOf({ presence, attends }: Seat): string | null {
  return presence === "present" && attends === "online" ? "online" : presence
}
