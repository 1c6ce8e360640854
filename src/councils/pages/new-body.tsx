import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { bothTitles, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { addBody } from "../acts/add-body.ts"
import { BodyForm } from "../parts/body-form.tsx"
import { bodyKinds } from "../rules/body-kind.ts"
import { bodiesInForce } from "../reads/queries.ts"
import { newBody } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-body"

/** By which names this page's address may be asked. */
export const handle = { asks: ["kind"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const parents = await visit.read((tx) => {
    access.check(visit.actor, "change", "council")
    return bodiesInForce(tx, visit.actor.today)
  })
  const council = parents.find((body) => body.kind === "council")
  const asked = new URL(request.url).searchParams.get("kind")
  return {
    locale: visit.locale,
    base: visit.address("/council"),
    submissionKey: crypto.randomUUID(),
    parents,
    kinds: bodyKinds,
    known: {
      kind: bodyKinds.find((kind) => kind === asked) ?? (council ? "working-group" : "council"),
      nameEn: "",
      nameFr: "",
      parentId: council?.id ?? null,
      startsOn: null,
      endsOn: null,
    } as const,
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "council")
  return submit({ request, locale: visit.locale, schema: newBody }, async (input, form) => {
    const { titleEn, titleFr, ...body } = { ...input, ...bothTitles(input) }
    const id = await visit.act(form, (tx) =>
      addBody(tx, visit.actor, { ...body, nameEn: titleEn, nameFr: titleFr }),
    )
    return redirect(visit.address(`/council/bodies/${id}`))
  })
}

export default function NewBody({ loaderData, actionData }: Route.ComponentProps) {
  const { base, ...form } = loaderData
  const say = words(form.locale)
  return (
    <StaffPage
      title={say("add-body")}
      breadcrumb={[{ label: say("council"), href: base }]}
      refused={actionData}
    >
      <BodyForm {...form} act={say("add-body")} refused={actionData} />
    </StaffPage>
  )
}
