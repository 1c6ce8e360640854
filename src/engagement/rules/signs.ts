import type { Presence } from "#terms"
import { totalOf } from "./minutes-asked.ts"
import type { Asked } from "./minutes-asked.ts"

/** What is known of one organisation over the last twelve months, each list newest first. */
export type Engagement = {
  meetings: { on: string; presence: Presence }[]
  /** Requests for updates whose day has passed. */
  requests: { dueOn: string; isAnswered: boolean }[]
  /** How often somebody stopped sitting for it. */
  departures: number
  asked: Asked
}

/** Why the system thinks that an organisation may be drifting away: each is a rule that anybody can check. */
export type Sign =
  | { kind: "absent"; meetings: number }
  | { kind: "often-away"; came: number; of: number }
  | { kind: "silent"; requests: number }
  | { kind: "turnover"; departures: number }
  | { kind: "burdened"; minutes: number }

/** The rules themselves, so that the page can say them. */
export const limits = {
  /** Meetings in a row without a word. */
  absent: 2,
  /** Of the last so many meetings, less than half: and at least three to judge by. */
  meetings: 6,
  least: 3,
  /** Requests in a row without an answer. */
  silent: 2,
  departures: 2,
  /** Minutes a quarter beyond which we ask too much: a working day. */
  minutes: 480,
} as const

export function signsOf({ meetings, requests, departures, asked }: Engagement): Sign[] {
  const minutes = totalOf(asked)
  const absent = inARow(meetings, ({ presence }) => presence === "absent")
  const last = meetings.slice(0, limits.meetings)
  const came = last.filter(({ presence }) => presence !== "absent" && presence !== "regrets").length
  const silent = inARow(requests, ({ isAnswered }) => !isAnswered)
  return [
    ...(absent >= limits.absent ? [{ kind: "absent" as const, meetings: absent }] : []),
    ...(last.length >= limits.least && came * 2 < last.length
      ? [{ kind: "often-away" as const, came, of: last.length }]
      : []),
    ...(silent >= limits.silent ? [{ kind: "silent" as const, requests: silent }] : []),
    ...(departures >= limits.departures ? [{ kind: "turnover" as const, departures }] : []),
    ...(minutes > limits.minutes ? [{ kind: "burdened" as const, minutes }] : []),
  ]
}

export type Standing = "engaged" | "watch" | "drifting" | "unknown"

/** One sign is worth watching; two, and somebody should call. Of whom nothing is known, nothing is said. */
export function standingOf(engagement: Engagement): Standing {
  const signs = signsOf(engagement)
  if (signs.length === 0)
    return engagement.meetings.length + engagement.requests.length === 0 ? "unknown" : "engaged"
  return signs.length === 1 ? "watch" : "drifting"
}

function inARow<Thing>(things: readonly Thing[], isSo: (thing: Thing) => boolean): number {
  const first = things.findIndex((thing) => !isSo(thing))
  return first === -1 ? things.length : first
}
