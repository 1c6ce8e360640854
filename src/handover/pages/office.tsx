import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { noteForSuccessor } from "../acts/note-for-successor.ts"
import { officePack } from "../document/office-pack.ts"
import { Copies } from "../parts/copies.tsx"
import { NoteForm } from "../parts/note-form.tsx"
import { PackShown } from "../parts/pack-shown.tsx"
import { newNote } from "../parts/schemas.ts"
import { officeHandedOver } from "../reads/office-handed-over.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/office"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "handover")
  const found = await visit.read((tx) => officeHandedOver(tx, visit.actor.today))
  return {
    locale: visit.locale,
    address: visit.address(""),
    may: access.may(visit.actor, "change", "handover"),
    submissionKey: crypto.randomUUID(),
    pack: officePack(visit.locale, found),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "handover")
  return submit({ request, locale: visit.locale, schema: newNote }, async ({ text }, form) => {
    await visit.act(form, (tx) => noteForSuccessor(tx, visit.actor, { seatId: null, text }))
    return redirect(visit.address("/council/handover"))
  })
}

export default function Office({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, may, submissionKey, pack } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={pack.title}
      lead={pack.lead}
      breadcrumb={[{ label: say("council"), href: `${address}/council` }]}
      refused={actionData}
    >
      <Copies locale={locale} at={`${address}/council/handover/copy?name=handover`} />
      <PackShown pack={pack} address={address} />
      {may && <NoteForm {...{ locale, submissionKey }} refused={actionData} hint={say("office-note-hint")} />}
    </StaffPage>
  )
}
