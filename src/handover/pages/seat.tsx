import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import { formatDate, inLanguage } from "#platform/words"
import { Button, ButtonRow, Form, Section } from "#ui"
import { access } from "../access.ts"
import { noteForSuccessor } from "../acts/note-for-successor.ts"
import { sendPack } from "../acts/send-pack.ts"
import { seatPack } from "../document/seat-pack.ts"
import { Copies } from "../parts/copies.tsx"
import { NoteForm } from "../parts/note-form.tsx"
import { PackShown } from "../parts/pack-shown.tsx"
import { seatAct } from "../parts/schemas.ts"
import { lastSent } from "../reads/last-sent.ts"
import { seatHandedOver } from "../reads/seat-handed-over.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/seat"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "handover")
  return visit.read(async (tx) => {
    const found = await seatHandedOver(tx, params.seat, visit.actor.today)
    if (!found) throw new NotFound()
    return {
      locale: visit.locale,
      address: visit.address(""),
      may: access.may(visit.actor, "change", "handover"),
      submissionKey: crypto.randomUUID(),
      seat: found.seat,
      sits: found.held?.representative ?? null,
      sent: await lastSent(tx, found.seat.id, visit.partnership.timeZone),
      pack: seatPack(visit.locale, found),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "handover")
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale: visit.locale, schema: seatAct }, async (typed, form) => {
    const seatId = params.seat
    await visit.act(form, (tx) =>
      typed.act === "note"
        ? noteForSuccessor(tx, visit.actor, { seatId, text: typed.text })
        : sendPack(tx, visit.actor, { seatId, linkKey }),
    )
    return redirect(visit.address(`/council/seats/${seatId}/pack`))
  })
}

export default function SeatPack({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, may, submissionKey, seat, pack } = loaderData
  const say = words(locale)
  const here = `${address}/council/seats/${seat.id}`
  return (
    <StaffPage
      title={pack.title}
      lead={pack.lead}
      breadcrumb={[
        { label: say("council"), href: `${address}/council` },
        { label: inLanguage(locale, seat, "body"), href: `${address}/council/bodies/${seat.bodyId}` },
        { label: say("the-seat"), href: here },
      ]}
      refused={actionData}
    >
      <Copies locale={locale} at={`${here}/pack/pack`} />
      {may && <Sending {...loaderData} />}
      <PackShown pack={pack} address={address} />
      {may && (
        <NoteForm
          {...{ locale, submissionKey }}
          refused={actionData}
          hint={say("seat-note-hint")}
          act="note"
        />
      )}
    </StaffPage>
  )
}

function Sending({ locale, submissionKey, sits, sent }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  if (sits === null) return null
  return (
    <Section title={say("send-title")}>
      <p>
        {sent
          ? say("sent-on", { name: sent.name, date: formatDate(locale, sent.on) })
          : say("send-why", { name: sits })}
      </p>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="act" value="send" />
        <ButtonRow>
          <Button look="secondary">{say("send-to", { name: sits })}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
