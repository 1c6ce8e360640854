import { redirect } from "react-router"
import { z } from "zod"
import { asTyped, requestContext, servicesOf, submit } from "#platform/web"
import { ButtonRow, Button, Form, TextInput } from "#ui"
import { askForCode } from "../acts/sign-in-code.ts"
import { cookieNames, setCookie } from "../parts/cookies.ts"
import { IdentityPage } from "../parts/identity-page.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/sign-in"
import { localeOf } from "../parts/locale-of.ts"

const schema = z.strictObject({ email: z.email("identity.email-needed").max(254).toLowerCase() })

export function loader({ params }: Route.LoaderArgs) {
  return { locale: localeOf(params), submissionKey: crypto.randomUUID() }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, clock, settings } = servicesOf(context)
  const locale = localeOf(params)
  return submit({ request, locale, schema }, async ({ email }) => {
    const asked = { email, locale, network: context.get(requestContext).network, at: clock.now() }
    const browser = await database.outside((tx) => askForCode(tx, asked))
    const names = cookieNames(settings.baseUrl)
    const cookie = setCookie(names.browser, browser, { secure: names.secure, seconds: 900 })
    return redirect(`/${locale}/sign-in/code`, { headers: { "Set-Cookie": cookie } })
  })
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const say = words(loaderData.locale)
  return (
    <IdentityPage
      locale={loaderData.locale}
      title={say("sign-in")}
      lead={say("sign-in-lead")}
      refused={actionData}
    >
      <Form submissionKey={loaderData.submissionKey}>
        <TextInput {...asTyped(actionData, "email")} type="email" autoComplete="email" label={say("email")} />
        <ButtonRow>
          <Button>{say("send-code")}</Button>
        </ButtonRow>
      </Form>
    </IdentityPage>
  )
}
