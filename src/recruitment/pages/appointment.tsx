import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { seatsOf } from "#councils"
import { isSector } from "#organizations"
import { organizationWords } from "#parts/organizations"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { rulesInForce } from "#terms"
import { Button, ButtonRow, DateInput, Form, Notice, Select, TextArea } from "#ui"
import { access } from "../access.ts"
import { appointMember } from "../acts/appoint-member.ts"
import { proposeAppointment } from "../acts/propose-appointment.ts"
import { appointmentOrProposal } from "../parts/schemas.ts"
import { interestOf, recruitmentOf } from "../reads/recruitments.ts"
import { termEnd } from "../rules/term-end.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/appointment"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "recruitment")
  const { today } = visit.actor
  const { locale } = visit
  return visit.read(async (tx) => {
    const interest = await interestOf(tx, params.interest)
    const recruitment = interest && (await recruitmentOf(tx, interest.recruitmentId))
    if (!interest || !recruitment) throw new NotFound()
    const seats = await seatsOf(tx, recruitment.bodyId, { on: today, locale })
    const { rules } = await rulesInForce(tx, recruitment.bodyId, today)
    return {
      locale,
      address: visit.address(""),
      submissionKey: crypto.randomUUID(),
      today,
      until: termEnd(today, rules.termYears),
      interest,
      body: nameIn(locale, recruitment),
      vacant: seats
        .filter((seat) => seat.organizationId === null)
        .map(({ id, sector, standing }) => ({ id, sector, standing })),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "recruitment")
  return submit({ request, locale: visit.locale, schema: appointmentOrProposal }, async (typed, form) => {
    const expressionId = params.interest
    await visit.act<unknown>(form, (tx) => {
      const { how, ...wanted } = typed
      return how === "now"
        ? appointMember(tx, visit.actor, { expressionId, ...wanted, from: typed.from })
        : proposeAppointment(tx, visit.actor, { expressionId, ...wanted })
    })
    return redirect(visit.address(`/council/interests/${expressionId}`))
  })
}

export default function AppointmentPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, submissionKey, today, until, interest, body, vacant } = loaderData
  const say = words(locale)
  const here = `${address}/council/interests/${interest.id}`
  const field = (name: "seatId" | "from" | "until" | "letter", known: string) =>
    asTyped(actionData, name, known)
  const seatName = ({ sector }: { sector: string | null }) =>
    sector && isSector(sector)
      ? say("vacant-seat-for", { sector: organizationWords(locale)(`sector-${sector}`) })
      : say("vacant-seat")
  return (
    <StaffPage
      title={say("appoint-somebody", { name: interest.personName })}
      breadcrumb={[
        { label: say("recruitment"), href: `${address}/council/recruitment` },
        { label: interest.personName, href: here },
      ]}
      refused={actionData}
    >
      <Notice kind="information" title={say("appoint-warning", { name: interest.personName, body })}>
        <ul>
          {interest.organizationName ? (
            <>
              <li>{say("appoint-organization", { organization: interest.organizationName })}</li>
              <li>{say("appoint-contact")}</li>
            </>
          ) : (
            <li>{say("appoint-alone")}</li>
          )}
          <li>{say("appoint-motion")}</li>
        </ul>
      </Notice>
      <Form submissionKey={submissionKey}>
        <Select
          {...field("seatId", fitting(vacant, interest.sector))}
          label={say("seat")}
          options={[
            ...vacant.map((seat) => ({ value: seat.id, label: seatName(seat) })),
            { value: "", label: say("new-seat") },
          ]}
        />
        <DateInput {...field("from", today)} label={say("first-day")} hint={say("first-day-hint")} />
        <DateInput {...field("until", until)} label={say("last-day")} hint={say("last-day-hint")} optional />
        <TextArea
          {...field("letter", "")}
          label={say("letter")}
          hint={say("letter-hint", { language: say(`language-${interest.locale}`) })}
          rows={7}
          optional
        />
        <ButtonRow>
          <Button name="how" value="now">
            {say("appoint-now")}
          </Button>
          <Button look="secondary" name="how" value="by-motion">
            {say("put-to-body")}
          </Button>
          <Button look="quiet" href={here}>
            {say("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

/** The vacant seat kept for their sector, else one kept for none; else a new one is proposed. */
function fitting(vacant: readonly { id: string; sector: string | null }[], sector: string | null): string {
  const kept = vacant.find((seat) => seat.sector !== null && seat.sector === sector)
  return (kept ?? vacant.find((seat) => seat.sector === null))?.id ?? ""
}
