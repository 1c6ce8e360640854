import { formatDate, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { NoValue, Status } from "#ui"
import type { StatusKind } from "#ui"
import type { ActivityStatus } from "../rules/activity-status.ts"
import { words } from "../words/index.ts"

const kinds: Record<ActivityStatus, StatusKind> = {
  planned: "neutral",
  "in-progress": "waiting",
  complete: "good",
  delayed: "attention",
  "on-hold": "stopped",
  dropped: "stopped",
  "carried-over": "neutral",
}

/** Where an activity stands, as shape, word and colour. */
export function StatusOf({ locale, status }: { locale: Locale; status: ActivityStatus }) {
  return <Status kind={kinds[status]}>{words(locale)(`status-${status}`)}</Status>
}

type Dated = {
  startsOn: string | null
  endsOn: string | null
  startsAsWritten: string | null
  endsAsWritten: string | null
}

/** What was understood of the dates, and under it what the plan said where that was no date. */
export function DatesOf({ locale, dated }: { locale: Locale; dated: Dated }) {
  const say = words(locale)
  const typed = [dated.startsAsWritten, dated.endsAsWritten].filter((text) => text !== null)
  const written = [...new Set(typed)].join(" – ")
  const understood = period(locale, dated)
  if (!understood && !written) return <NoValue why="blank" />
  return (
    <>
      {understood}
      {understood && written && <br />}
      {written && <span className="no-value">{say("as-written", { written })}</span>}
    </>
  )
}

function period(locale: Locale, { startsOn, endsOn }: Dated): string {
  const say = words(locale)
  const [from, to] = [startsOn, endsOn].map((day) => day && formatDate(locale, day))
  if (from && to) return say("from-to", { from, to })
  if (from) return say("from-only", { from })
  return to ? say("until-only", { to }) : ""
}

type Involved = { id: string; nameEn: string; nameFr: string; part: "lead" | "partner" }

/** The organisations that take part, each leading to its page; who leads is drawn by `LeadNames`. */
export function Partners(props: { locale: Locale; address: string; organizations: readonly Involved[] }) {
  const { locale, address, organizations } = props
  const named = organizations.filter((organization) => organization.part === "partner")
  return named.map((organization, index) => (
    <span key={organization.id}>
      {index > 0 && ", "}
      <a href={`${address}/organizations/${organization.id}`}>
        <bdi>{nameIn(locale, organization)}</bdi>
      </a>
    </span>
  ))
}
