import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { bothTitles, submit, visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { access } from "../access.ts"
import { BodyForm } from "../parts/body-form.tsx"
import { bodyKinds } from "../rules/body-kind.ts"
import { isWithin } from "../rules/body-tree.ts"
import { changeBody } from "../acts/change-body.ts"
import { bodiesInForce, bodyOf } from "../reads/queries.ts"
import { SavedMeanwhile } from "../parts/saved-meanwhile.tsx"
import { changedBody } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-body"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "council")
    const id = params.body
    const known = await bodyOf(tx, id)
    if (!known) throw new NotFound()
    const bodies = await bodiesInForce(tx, visit.actor.today)
    const parent = known.parentId === null ? undefined : await bodyOf(tx, known.parentId)
    const choices = bodies.filter((body) => !isWithin(bodies, body.id, id))
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      known,
      kinds: bodyKinds,
      // Its parent may have ended; leaving it out would move the body by merely saving.
      parents: parent && !choices.some((body) => body.id === parent.id) ? [...choices, parent] : choices,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "council")
  return submit({ request, locale: visit.locale, schema: changedBody }, async (input, form) => {
    const id = params.body
    const { titleEn, titleFr, ...body } = { ...input, ...bothTitles(input) }
    await visit.act(form, (tx) =>
      changeBody(tx, visit.actor, { id, ...body, nameEn: titleEn, nameFr: titleFr }),
    )
    return redirect(visit.address(`/council/bodies/${id}`))
  })
}

export default function ChangeBody({ loaderData, actionData }: Route.ComponentProps) {
  const { base, ...form } = loaderData
  const { locale, known } = form
  const say = words(locale)
  return (
    <StaffPage
      title={say("change-body")}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: nameIn(locale, known), href: `${base}/bodies/${known.id}` },
      ]}
      refused={actionData}
    >
      <SavedMeanwhile
        locale={locale}
        refused={actionData}
        version={known.version}
        facts={[
          { term: say("body-name"), description: `${known.nameEn} / ${known.nameFr}` },
          { term: say("kind"), description: say(`kind-${known.kind}`) },
          { term: say("starts-on"), description: known.startsOn && formatDate(locale, known.startsOn) },
          { term: say("ends-on"), description: known.endsOn && formatDate(locale, known.endsOn) },
        ]}
      />
      <BodyForm {...form} act={say("save")} refused={actionData} />
    </StaffPage>
  )
}
