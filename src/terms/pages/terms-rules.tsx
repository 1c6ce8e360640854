import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, typedIn, visitOf } from "#platform/web"
import { Notice } from "#ui"
import { access } from "../access.ts"
import { setRules } from "../acts/change-draft.ts"
import { RulesForm } from "../parts/rules-form.tsx"
import { RulesShown } from "../parts/rules-shown.tsx"
import { setRulesForm } from "../parts/schemas.ts"
import { termsVersion } from "../reads/terms.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/terms-rules"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "terms")
    const draft = await termsVersion(tx, params.version)
    if (!draft || draft.adoptedOn !== null) throw new NotFound()
    return {
      locale: visit.locale,
      here: visit.address(`/council/terms/${draft.id}`),
      submissionKey: crypto.randomUUID(),
      version: draft.version,
      rules: draft.rules,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "terms")
  return submit({ request, locale: visit.locale, schema: setRulesForm }, async (change, form) => {
    await visit.act(form, (tx) => setRules(tx, visit.actor, { id: params.version, ...change }))
    return redirect(visit.address(`/council/terms/${params.version}`))
  })
}

export default function TermsRules({ loaderData, actionData }: Route.ComponentProps) {
  const { here, ...form } = loaderData
  const { locale, version, rules } = form
  const say = words(locale)
  const isStale = typedIn(actionData, "version", String(version)) !== String(version)
  return (
    <StaffPage
      title={say("set-rules")}
      lead={say("set-rules-lead")}
      breadcrumb={[{ label: say("draft-terms"), href: here }]}
      refused={actionData}
    >
      {isStale && (
        <Notice kind="attention" title={say("written-meanwhile")}>
          <RulesShown locale={locale} rules={rules} />
        </Notice>
      )}
      <RulesForm {...form} refused={actionData} />
    </StaffPage>
  )
}
