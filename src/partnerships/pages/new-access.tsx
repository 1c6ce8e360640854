import { redirect } from "react-router"
import { errorOf, servicesOf, submit, typedIn, visitOf } from "#platform/web"
import { Button, ButtonRow, Form, RadioGroup, TextInput } from "#ui"
import { access } from "../access.ts"
import { giveAccess } from "../acts/give-access.ts"
import { afterwards } from "../parts/afterwards.ts"
import { RoleField } from "../parts/role-field.tsx"
import { newAccess } from "../parts/schemas.ts"
import { StaffPage } from "../parts/staff-page.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-access"

export function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "access")
  return { locale: visit.locale, here: visit.address("/people"), submissionKey: crypto.randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "access")
  const { baseUrl } = servicesOf(context).settings
  return submit({ request, locale: visit.locale, schema: newAccess }, async (typed, form) => {
    const signInAt = `${baseUrl}/${typed.locale}/sign-in`
    const id = await visit.act(form, (tx) => giveAccess(tx, visit.actor, { ...typed, signInAt }))
    return redirect(visit.address(afterwards(id, typed.role)))
  })
}

export default function NewAccess({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, submissionKey } = loaderData
  const say = words(locale)
  const field = (name: string) => ({
    name,
    value: typedIn(actionData, name),
    error: errorOf(actionData, name),
  })
  return (
    <StaffPage
      title={say("give-access")}
      lead={say("give-access-lead")}
      breadcrumb={[{ label: say("people"), href: here }]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <TextInput {...field("name")} label={say("their-name")} autoComplete="off" />
        <TextInput
          {...field("email")}
          label={say("email")}
          hint={say("email-hint")}
          type="email"
          autoComplete="off"
        />
        <RadioGroup
          name="locale"
          label={say("their-language")}
          value={typedIn(actionData, "locale", locale)}
          error={errorOf(actionData, "locale")}
          options={[
            { value: "en", label: say("language-en") },
            { value: "fr", label: say("language-fr") },
          ]}
        />
        <RoleField locale={locale} known="observer" refused={actionData} />
        <ButtonRow>
          <Button>{say("give-access")}</Button>
          <Button look="quiet" href={here}>
            {say("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
