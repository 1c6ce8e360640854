import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Confirmation } from "#ui"
import { access } from "../access.ts"
import { discardDraft } from "../acts/discard-draft.ts"
import { nothing } from "../parts/schemas.ts"
import { termsVersion } from "../reads/terms.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/terms-discard"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "terms")
    const draft = await termsVersion(tx, params.version)
    if (!draft || draft.adoptedOn !== null) throw new NotFound()
    const here = visit.address(`/council/terms/${draft.id}`)
    return { locale: visit.locale, here, submissionKey: crypto.randomUUID() }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "terms")
  return submit({ request, locale: visit.locale, schema: nothing }, async (_, form) => {
    const { bodyId } = await visit.act(form, async (tx) => {
      const draft = await termsVersion(tx, params.version)
      if (!draft) throw new NotFound()
      await discardDraft(tx, visit.actor, draft.id)
      return { bodyId: draft.bodyId }
    })
    return redirect(visit.address(`/council/bodies/${bodyId}/terms`))
  })
}

export default function TermsDiscard({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("discard")}
      breadcrumb={[{ label: say("draft-terms"), href: here }]}
      refused={actionData}
    >
      <Confirmation
        submissionKey={submissionKey}
        warning={say("discard-warning")}
        consequences={[say("discard-lost"), say("discard-stays")]}
        confirm={say("discard")}
        cancel={{ href: here, label: say("cancel") }}
      />
    </StaffPage>
  )
}
