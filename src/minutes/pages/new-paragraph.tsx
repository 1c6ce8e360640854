import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { BilingualField, Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { writeParagraph } from "../acts/write-paragraph.ts"
import { itemAsked } from "../parts/item-asked.ts"
import { minutesCrumbs } from "../parts/minutes-crumbs.ts"
import { newParagraph } from "../parts/schemas.ts"
import { minutesOf } from "../reads/minutes.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-paragraph"

/** By which names this page's address may be asked. */
export const handle = { asks: ["item"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  return visit.read(async (tx) => {
    const minutes = await minutesOf(tx, params.held)
    if (!minutes || minutes.adopted) throw new NotFound()
    const itemId = itemAsked(request.url)
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      meetingId: minutes.meeting.id,
      content: minutes.content,
      item: minutes.content.items.find((item) => item.id === itemId) ?? null,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  const meetingId = params.held
  return submit({ request, locale: visit.locale, schema: newParagraph }, async (typed, form) => {
    await visit.act(form, (tx) => writeParagraph(tx, visit.actor, { meetingId, ...typed }))
    return redirect(visit.address(`/council/meetings/${meetingId}/minutes`))
  })
}

export default function NewParagraph({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, item } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("add-paragraph")}
      lead={item?.id ? item.title[locale] : say("besides")}
      breadcrumb={minutesCrumbs(locale, base, loaderData)}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="agendaItemId" value={item?.id ?? ""} />
        <BilingualField
          name="text"
          label={say("paragraph")}
          hint={say("paragraph-hint")}
          rows={6}
          english={asTyped(actionData, "textEn")}
          french={asTyped(actionData, "textFr")}
        />
        <ButtonRow>
          <Button>{say("keep-paragraph")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
