import { redirect } from "react-router"
import { giveAccess, partnershipWords } from "#partnerships"
import { asTyped, servicesOf, submit, typedIn, visitOf } from "#platform/web"
import { Button, ButtonRow, Form, RadioGroup, TextInput } from "#ui"
import { access } from "../access.ts"
import { deskAddress } from "../parts/desk-address.ts"
import { DeskPage } from "../parts/desk-page.tsx"
import { newOfficer } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-officer"

export function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "assign", "officer")
  return { locale: visit.locale, here: deskAddress(visit, "/people"), submissionKey: crypto.randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "assign", "officer")
  const { baseUrl } = servicesOf(context).settings
  return submit({ request, locale: visit.locale, schema: newOfficer }, async (typed, form) => {
    const signInAt = `${baseUrl}/${typed.locale}/sign-in`
    await visit.act(form, (tx) => giveAccess(tx, visit.actor, { ...typed, signInAt }))
    return redirect(deskAddress(visit, "/people"))
  })
}

export default function NewOfficer({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, submissionKey } = loaderData
  const say = words(locale)
  const saying = partnershipWords(locale)
  const field = (name: string) => asTyped(actionData, name)
  return (
    <DeskPage
      title={say("invite-officer")}
      lead={<p>{say("invite-lead")}</p>}
      breadcrumb={[{ label: say("officers"), href: here }]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <TextInput {...field("name")} label={saying("their-name")} autoComplete="off" />
        <TextInput
          {...field("email")}
          label={saying("email")}
          hint={saying("email-hint")}
          type="email"
          autoComplete="off"
        />
        <RadioGroup
          {...field("locale")}
          value={typedIn(actionData, "locale", locale)}
          label={saying("their-language")}
          options={[
            { value: "en", label: saying("language-en") },
            { value: "fr", label: saying("language-fr") },
          ]}
        />
        <RadioGroup
          {...field("role")}
          value={typedIn(actionData, "role", "officer")}
          label={say("their-role")}
          options={(["officer", "lead"] as const).map((role) => ({
            value: role,
            label: say(`role-${role}`),
            hint: say(`role-${role}-hint`),
          }))}
        />
        <ButtonRow>
          <Button>{say("invite-officer")}</Button>
          <Button look="quiet" href={here}>
            {saying("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </DeskPage>
  )
}
