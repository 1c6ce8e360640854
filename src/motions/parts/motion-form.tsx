import { asTyped, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, Button, ButtonRow, DateInput, Form, Select } from "#ui"
import type { NamedSeat } from "../reads/seats-to-name.ts"
import { words } from "../words/index.ts"
import { seatIn } from "./seat-in.ts"

type Known = {
  textEn: string
  textFr: string
  rationaleEn: string
  rationaleFr: string
  moverSeatId: string | null
  seconderSeatId: string | null
  reviewOn: string | null
  agendaItemId?: string | null
  proposalId?: string | null
  planId?: string | null
  communityPlanId?: string | null
}

export const unwritten: Known = {
  textEn: "",
  textFr: "",
  rationaleEn: "",
  rationaleFr: "",
  moverSeatId: null,
  seconderSeatId: null,
  reviewOn: null,
}

type Choice = { value: string; label: string }

export type MotionFormProps = {
  locale: Locale
  submissionKey: string
  refused: Refused | undefined
  known?: Known
  seats: readonly NamedSeat[]
  /** The version the form is filled from, where a motion is changed. */
  version?: number
  /** The items of the meeting, where one is chosen. */
  items?: readonly Choice[]
  /** Drafts of terms of reference that the motion could adopt. */
  drafts?: readonly Choice[]
  /** Action plans that the motion could approve or ratify. */
  plans?: readonly Choice[]
  /** Appointments put to the body, which the motion could decide. */
  proposals?: readonly Choice[]
  /** Minutes of the body's earlier meetings that it could adopt. */
  minutes?: readonly Choice[]
  /** Community Plans that wait to be adopted. */
  communityPlans?: readonly Choice[]
  /** Annual reports that the council could acknowledge. */
  reports?: readonly Choice[]
  /** An amendment has no review of its own. */
  hasReview?: boolean
  act: string
  cancelHref: string
}

/** What is moved, why, and by whom. */
export function MotionForm(props: MotionFormProps) {
  const { locale, submissionKey, refused, known = unwritten, version, act, cancelHref } = props
  const say = words(locale)
  return (
    <Form submissionKey={submissionKey}>
      {version !== undefined && (
        <input type="hidden" name="version" value={typedIn(refused, "version", String(version))} />
      )}
      <OnItem {...props} />
      <BilingualField
        name="text"
        label={say("text")}
        hint={say("text-hint")}
        rows={4}
        {...both(refused, "text", known)}
      />
      <BilingualField
        name="rationale"
        label={say("rationale")}
        hint={say("rationale-hint")}
        optional
        rows={3}
        {...both(refused, "rationale", known)}
      />
      <MoverFields {...props} />
      <About {...props} />
      <Appoints {...props} />
      {props.hasReview !== false && (
        <DateInput
          {...asTyped(refused, "reviewOn", known.reviewOn ?? "")}
          label={say("reviewOn")}
          hint={say("reviewOn-hint")}
          optional
        />
      )}
      <ButtonRow>
        <Button>{act}</Button>
        <Button look="quiet" href={cancelHref}>
          {say("cancel")}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function OnItem({ locale, refused, known = unwritten, items }: MotionFormProps) {
  const say = words(locale)
  if (!items) return null
  return (
    <Select
      {...asTyped(refused, "agendaItemId", known.agendaItemId ?? "")}
      label={say("on-item")}
      hint={say("on-item-hint")}
      options={[{ value: "", label: say("whole-meeting") }, ...items]}
    />
  )
}

function MoverFields({ locale, refused, known = unwritten, seats }: MotionFormProps) {
  const say = words(locale)
  const options = [
    { value: "", label: say("nobody-named") },
    ...seats
      .filter((seat) => !seat.isRecused)
      .map((seat) => ({ value: seat.id, label: seatIn(locale, seat) }))
      .toSorted((one, other) => one.label.localeCompare(other.label, `${locale}-CA`)),
  ]
  return (["moverSeatId", "seconderSeatId"] as const).map((name) => (
    <Select
      key={name}
      {...asTyped(refused, name, known[name] ?? "")}
      label={say(name)}
      optional
      options={options}
    />
  ))
}

/** What carrying it adopts: terms of reference, minutes, a Community Plan, an action plan; or the report it acknowledges. */
function About({
  locale,
  refused,
  known = unwritten,
  drafts = [],
  minutes = [],
  communityPlans = [],
  plans = [],
  reports = [],
}: MotionFormProps) {
  const say = words(locale)
  const matters = [
    { name: "termsVersionId" as const, choices: drafts, none: say("about-nothing") },
    { name: "minutesId" as const, choices: minutes, none: say("no-minutes") },
    {
      name: "communityPlanId" as const,
      choices: communityPlans,
      none: say("no-community-plan"),
      chosen: known.communityPlanId,
    },
    { name: "planId" as const, choices: plans, none: say("no-plan"), chosen: known.planId },
    { name: "reportId" as const, choices: reports, none: say("no-report") },
  ]
  return matters
    .filter(({ choices }) => choices.length > 0)
    .map(({ name, choices, none, chosen }) => (
      <Select
        key={name}
        {...asTyped(refused, name, chosen ?? "")}
        label={say(name)}
        hint={say(`${name}-hint`)}
        optional
        options={[{ value: "", label: none }, ...choices]}
      />
    ))
}

function Appoints({ locale, refused, known = unwritten, proposals = [] }: MotionFormProps) {
  const say = words(locale)
  if (proposals.length === 0) return null
  return (
    <Select
      {...asTyped(refused, "proposalId", known.proposalId ?? "")}
      label={say("proposalId")}
      hint={say("proposalId-hint")}
      optional
      options={[{ value: "", label: say("appoints-nobody") }, ...proposals]}
    />
  )
}

function both(refused: Refused | undefined, field: "text" | "rationale", known: Known) {
  const one = (name: "textEn" | "textFr" | "rationaleEn" | "rationaleFr") =>
    asTyped(refused, name, known[name])
  return { english: one(`${field}En`), french: one(`${field}Fr`) }
}
