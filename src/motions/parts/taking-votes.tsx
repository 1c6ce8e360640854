import { asTyped, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import type { Choice, Counts } from "#terms"
import { Button, ButtonRow, Form, Notice, NumberInput, RadioGroup, Section, Status, Table } from "#ui"
import type { Method } from "../rules/methods.ts"
import { words } from "../words/index.ts"

export type WaitedSeat = {
  seatId: string
  name: string
  choice: Choice | null
  hasVoted: boolean
  via: "link" | "staff" | null
  recipient: string | null
}

type Taking = {
  locale: Locale
  /** The motion. */
  here: string
  /** This vote. */
  address: string
  submissionKey: string
  method: Method
  voters: number
  counts: Counts | null
  closes: string | null
  isClosed: boolean
  isAnswered: boolean
  seats: readonly WaitedSeat[]
  refused: Refused | undefined
}

/** Hands as they were counted: three numbers, and the result is declared from them. */
export function CountingHands({ locale, submissionKey, counts, voters, refused }: Taking) {
  const say = words(locale)
  return (
    <Form submissionKey={submissionKey}>
      {(["for", "against", "abstained"] as const).map((name) => (
        <NumberInput
          key={name}
          {...asTyped(refused, name, counts ? String(counts[name]) : "")}
          label={say(`hands-${name}`)}
          unit={say("hands-of", { voters })}
        />
      ))}
      <ButtonRow>
        <Button name="does" value="count">
          {say("count-and-declare")}
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** Nobody objects: the result is declared without a count. */
export function WithoutVotes({ locale, here, submissionKey }: Taking) {
  const say = words(locale)
  return (
    <>
      <Declaring submissionKey={submissionKey} act={say("nobody-objects")} />
      <p>
        {say("somebody-objects")} <a href={`${here}/ballots/new`}>{say("vote-otherwise")}</a>
      </p>
    </>
  )
}

/** Every voting seat at the table on one page: each says for, against, or that it abstains. */
export function RollCall({ locale, submissionKey, seats, refused }: Taking) {
  const say = words(locale)
  const choices = ["for", "against", "abstain"] as const
  return (
    <Form submissionKey={submissionKey}>
      {seats.map((seat) => (
        <div key={seat.seatId}>
          <input type="hidden" name={`was-${seat.seatId}`} value={seat.choice ?? ""} />
          <RadioGroup
            name={`choice-${seat.seatId}`}
            label={seat.name}
            value={typedIn(refused, `choice-${seat.seatId}`, seat.choice ?? "")}
            options={choices.map((value) => ({ value, label: say(`choose-${value}`) }))}
          />
        </div>
      ))}
      <ButtonRow>
        <Button name="does" value="note-and-declare">
          {say("note-and-declare")}
        </Button>
        <Button look="secondary" name="does" value="note">
          {say("note-votes")}
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** Who has voted and who has not, and never how: by link, or on paper handed in one by one. */
export function SeatsWaited(taking: Taking) {
  const { locale, submissionKey, method, closes, isClosed, isAnswered, seats } = taking
  const say = words(locale)
  const done = seats.filter(({ hasVoted }) => hasVoted).length
  const isOver = method === "secret" || isClosed || isAnswered
  return (
    <>
      {closes && (
        <Notice
          kind={isClosed ? "attention" : "information"}
          title={say(isClosed ? "closed-at" : "closes-at", { when: closes })}
        >
          <p>{say(isClosed ? "closed-by-clock" : isAnswered ? "everybody-voted" : "closes-by-itself")}</p>
        </Notice>
      )}
      {isOver && <Declaring submissionKey={submissionKey} act={say("declare")} />}
      <Section title={say("who-voted", { done, of: seats.length })}>
        <Table
          caption={say("seats-that-vote")}
          rows={seats}
          rowKey={(seat) => seat.seatId}
          columns={[
            { key: "seat", label: say("seat"), cell: (seat) => <SeatNamed {...taking} seat={seat} /> },
            {
              key: "voted",
              label: say("vote"),
              cell: (seat) =>
                seat.hasVoted ? (
                  <Status kind="good">
                    {say(seat.via === "staff" && method === "link" ? "voted-told" : "has-voted")}
                  </Status>
                ) : (
                  <Status kind="waiting">{say("has-not-voted")}</Status>
                ),
            },
            { key: "acts", label: say("what-to-do"), cell: (seat) => <SeatActs {...taking} seat={seat} /> },
          ]}
        />
      </Section>
    </>
  )
}

/** The seat, and where its link went. */
function SeatNamed({ locale, method, seat }: Taking & { seat: WaitedSeat }) {
  if (method !== "link") return <bdi>{seat.name}</bdi>
  return (
    <>
      <bdi>{seat.name}</bdi>
      <br />
      <small>
        {seat.recipient ? <bdi dir="ltr">{seat.recipient}</bdi> : words(locale)("nobody-written-to")}
      </small>
    </>
  )
}

function SeatActs(props: Taking & { seat: WaitedSeat }) {
  const { locale, address, submissionKey, method, isClosed, seat } = props
  const say = words(locale)
  if (isClosed || (seat.hasVoted && (method === "secret" || seat.via === "link"))) return null
  return (
    <>
      <p>
        <a href={`${address}/${seat.seatId}`}>
          {say(method === "secret" ? "hand-over" : "enter-vote")}
          <span className="visually-hidden"> {seat.name}</span>
        </a>
      </p>
      {method === "link" && (
        <Form submissionKey={submissionKey}>
          <input type="hidden" name="seatId" value={seat.seatId} />
          <Button look="quiet" name="does" value="send-again" about={seat.name}>
            {say("send-again")}
          </Button>
        </Form>
      )}
    </>
  )
}

function Declaring(props: { submissionKey: string; act: string }) {
  return (
    <Form submissionKey={props.submissionKey}>
      <ButtonRow>
        <Button name="does" value="declare">
          {props.act}
        </Button>
      </ButtonRow>
    </Form>
  )
}
