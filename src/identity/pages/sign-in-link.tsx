import { redirect } from "react-router"
import { z } from "zod"
import { Invalid } from "#platform/refusals"
import { servicesOf, submit } from "#platform/web"
import { Button, ButtonRow, Form } from "#ui"
import { IdentityPage } from "../parts/identity-page.tsx"
import { localeOf } from "../parts/locale-of.ts"
import { useSignInLink } from "../acts/sign-in-link.ts"
import { signedIn } from "../parts/signed-in.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/sign-in-link"

/** Shows a button and looks at nothing: whoever opens the link, scanner or person, changes nothing (assurance SEC-031). */
export function loader({ params }: Route.LoaderArgs) {
  return { locale: localeOf(params), submissionKey: crypto.randomUUID() }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, clock, settings } = servicesOf(context)
  const locale = localeOf(params)
  return submit({ request, locale, schema: z.strictObject({}) }, async () => {
    const used = { token: params.token, at: clock.now() }
    const token = await database.outside((tx) => useSignInLink(tx, used))
    if (!token) throw new Invalid(words.message("link-used"))
    return redirect(`/${locale}`, { headers: signedIn(settings.baseUrl, token) })
  })
}

export default function SignInLink({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, submissionKey } = loaderData
  const say = words(locale)
  return (
    <IdentityPage
      locale={locale}
      title={say("operator-link")}
      lead={say("operator-link-lead")}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <ButtonRow>
          <Button>{say("sign-in")}</Button>
        </ButtonRow>
      </Form>
    </IdentityPage>
  )
}
