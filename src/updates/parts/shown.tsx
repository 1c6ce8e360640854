import { formatDate, formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import { InLanguage, NoValue, Status } from "#ui"
import type { StatusKind } from "#ui"
import type { Figure } from "../rules/figure.ts"
import type { ReportedStatus } from "../rules/reported-status.ts"
import type { RequestStanding } from "../rules/request-standing.ts"
import { words } from "../words/index.ts"

const reportedKinds: Record<ReportedStatus, StatusKind> = {
  "on-track": "waiting",
  delayed: "attention",
  complete: "good",
  "not-started": "neutral",
  "on-hold": "stopped",
  stopped: "stopped",
}

/** Where an activity stands, as its lead organisation said it. */
export function Reported({ locale, status }: { locale: Locale; status: ReportedStatus }) {
  return <Status kind={reportedKinds[status]}>{words(locale)(`reported-${status}`)}</Status>
}

/** A number with its unit; or why there is none, in words: never an empty place, never a zero that is not one. */
export function FigureShown({ locale, figure }: { locale: Locale; figure: Figure }) {
  if (figure.state === "not-applicable") return <NoValue why="not-applicable" />
  if (figure.state === "blank") {
    return (
      <>
        <NoValue why="blank" />
        {figure.unit && (
          <>
            {" ("}
            <bdi>{figure.unit}</bdi>)
          </>
        )}
      </>
    )
  }
  return (
    <>
      {formatNumber(locale, figure.value)} <bdi>{figure.unit}</bdi>
    </>
  )
}

export type UpdateState = "waiting" | "returned" | "accepted"

const stateKinds: Record<UpdateState, StatusKind> = {
  waiting: "waiting",
  returned: "attention",
  accepted: "good",
}

export function StateOf({ locale, state }: { locale: Locale; state: UpdateState }) {
  return <Status kind={stateKinds[state]}>{words(locale)(`state-${state}`)}</Status>
}

const standingKinds: Record<RequestStanding, StatusKind> = {
  accepted: "good",
  answered: "good",
  returned: "attention",
  partly: "waiting",
  silent: "waiting",
}

/** How far an organisation has answered; and since when it is late, while anybody still waits for it. */
export function Answering(props: { locale: Locale; standing: RequestStanding; daysLate: number }) {
  const { locale, standing, daysLate } = props
  const say = words(locale)
  const isDone = standing === "accepted" || standing === "answered"
  return (
    <>
      <Status kind={standingKinds[standing]}>{say(`standing-${standing}`)}</Status>
      {!isDone && daysLate > 0 && (
        <>
          <br />
          <Status kind="late">{say("days-late", { count: daysLate })}</Status>
        </>
      )}
    </>
  )
}

/** Paragraphs as somebody typed them, in the language they wrote, when it is known. */
export function Written({ lang, text }: { lang?: string | undefined; text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => {
    const lines = <Lines text={paragraph} />
    return (
      // The same paragraph may stand twice; their order never changes.
      // oxlint-disable-next-line react/no-array-index-key
      <p key={index}>{lang ? <InLanguage lang={lang}>{lines}</InLanguage> : <bdi>{lines}</bdi>}</p>
    )
  })
}

function Lines({ text }: { text: string }) {
  return text.split("\n").map((line, place) => (
    // oxlint-disable-next-line react/no-array-index-key
    <span key={place}>
      {place > 0 && <br />}
      {line}
    </span>
  ))
}

/** An instant's day, as the partnership's calendar shows it. */
export function dayOf(locale: Locale, instant: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(instant)
  return formatDate(locale, day)
}
