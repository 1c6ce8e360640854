import { redirect } from "react-router"
import { z } from "zod"
import { Invalid } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { errorOf, requestContext, servicesOf, submit } from "#platform/web"
import { Button, ButtonRow, Form, TextInput } from "#ui"
import { cookieIn, cookieNames } from "../parts/cookies.ts"
import { IdentityPage } from "../parts/identity-page.tsx"
import { localeOf } from "../parts/locale-of.ts"
import { withinLimit } from "../acts/rate-limit.ts"
import { enterCode } from "../acts/sign-in-code.ts"
import { signedIn } from "../parts/signed-in.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/sign-in-code"

// People paste codes with a space in the middle, or typed full width.
const schema = z.strictObject({
  code: z
    .string()
    .transform((typed) => typed.normalize("NFKC").replaceAll(/\D/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "identity.code-needed")),
})

export function loader({ params }: Route.LoaderArgs) {
  return { locale: localeOf(params), submissionKey: crypto.randomUUID() }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, clock, settings, secret } = servicesOf(context)
  const locale = localeOf(params)
  return submit({ request, locale, schema }, async ({ code }) => {
    const browser = cookieIn(request, cookieNames(settings.baseUrl).browser) ?? ""
    const at = clock.now()
    const bucket = `enter ${context.get(requestContext).network}`
    const token = await database.outside(async (tx) => {
      if (!(await withinLimit(tx, { bucket, most: 60, windowSeconds: 900, at }))) return null
      return enterCode(tx, { browser, code, key: keyFor(secret, "sign-in-codes"), at })
    })
    if (!token) throw new Invalid([{ field: "code", reason: words.message("code-wrong") }])
    return redirect(`/${locale}`, { headers: signedIn(settings.baseUrl, token) })
  })
}

export default function SignInCode({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, submissionKey } = loaderData
  const say = words(locale)
  return (
    <IdentityPage
      locale={locale}
      title={say("enter-code")}
      lead={say("enter-code-lead")}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <TextInput
          name="code"
          label={say("code")}
          hint={say("code-hint")}
          width="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          error={errorOf(actionData, "code")}
        />
        <ButtonRow>
          <Button>{say("sign-in")}</Button>
          <Button look="quiet" href={`/${locale}/sign-in`}>
            {say("code-new")}
          </Button>
        </ButtonRow>
      </Form>
    </IdentityPage>
  )
}
