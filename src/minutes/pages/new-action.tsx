import { redirect } from "react-router"
import { motionsOfMeeting, shortText } from "#motions"
import { organizationsByName } from "#organizations"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, errorOf, submit, typedIn, visitOf } from "#platform/web"
import { inLanguage } from "#platform/words"
import { BilingualField, Button, ButtonRow, DateInput, Form, Select, TextInput } from "#ui"
import { access } from "../access.ts"
import { takeAction } from "../acts/take-action.ts"
import { itemAsked } from "../parts/item-asked.ts"
import { minutesCrumbs } from "../parts/minutes-crumbs.ts"
import { bothTexts, newAction } from "../parts/schemas.ts"
import { minutesOf } from "../reads/minutes.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-action"

/** By which names this page's address may be asked. */
export const handle = { asks: ["item"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  const { locale } = visit
  return visit.read(async (tx) => {
    const minutes = await minutesOf(tx, params.held)
    if (!minutes || minutes.adopted) throw new NotFound()
    const itemId = itemAsked(request.url)
    const motions = await motionsOfMeeting(tx, minutes.meeting.id)
    const organizations = await organizationsByName(tx, { locale, most: 500 })
    return {
      locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      meetingId: minutes.meeting.id,
      content: minutes.content,
      item: minutes.content.items.find((item) => item.id === itemId) ?? null,
      decisions: motions
        .filter(({ outcome, amendsId }) => outcome === "carried" && amendsId === null)
        .map((motion) => ({
          value: motion.id,
          label: shortText(inLanguage(locale, motion, "text")),
          isOnItem: motion.agendaItemId !== null && motion.agendaItemId === itemId,
        })),
      organizations: organizations.map(({ id, nameEn, nameFr }) => ({
        id,
        name: locale === "fr" ? nameFr : nameEn,
      })),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  const meetingId = params.held
  return submit({ request, locale: visit.locale, schema: newAction }, async (typed, form) => {
    await visit.act(form, (tx) => takeAction(tx, visit.actor, { meetingId, ...typed, ...bothTexts(typed) }))
    return redirect(visit.address(`/council/meetings/${meetingId}/minutes`))
  })
}

export default function NewAction({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, item, organizations, decisions } = loaderData
  const say = words(locale)
  const field = (name: "organizationId" | "owner" | "dueOn") => ({
    name,
    label: say(name),
    value: typedIn(actionData, name),
    error: errorOf(actionData, name),
    optional: true,
  })
  return (
    <StaffPage
      title={say("add-action")}
      lead={item?.id ? item.title[locale] : say("besides")}
      breadcrumb={minutesCrumbs(locale, base, loaderData)}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="agendaItemId" value={item?.id ?? ""} />
        <BilingualField
          name="text"
          label={say("action")}
          hint={say("action-hint")}
          rows={2}
          english={asTyped(actionData, "textEn")}
          french={asTyped(actionData, "textFr")}
        />
        <Select
          {...field("organizationId")}
          options={[
            { value: "", label: say("no-organization") },
            ...organizations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextInput {...field("owner")} />
        <DateInput {...field("dueOn")} />
        {decisions.length > 0 && (
          <Select
            name="motionId"
            label={say("motionId")}
            hint={say("motionId-hint")}
            optional
            value={typedIn(actionData, "motionId", decisions.find(({ isOnItem }) => isOnItem)?.value ?? "")}
            error={errorOf(actionData, "motionId")}
            options={[{ value: "", label: say("no-decision") }, ...decisions]}
          />
        )}
        <ButtonRow>
          <Button>{say("keep-action")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
