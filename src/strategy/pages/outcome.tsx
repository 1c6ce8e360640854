import { visitOf } from "#platform/web"
import { access } from "../access.ts"
import { actOnItem } from "../parts/item-acts.ts"
import { ItemPage } from "../parts/item-page.tsx"
import { itemSeen } from "../parts/item-seen.ts"
import type { Route } from "./+types/outcome"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "strategy")
  return visit.read(async (tx) => ({
    partnership: visit.address(""),
    submissionKey: crypto.randomUUID(),
    shiftKey: crypto.randomUUID(),
    ...(await itemSeen(tx, visit, params.outcome)),
  }))
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return actOnItem(visit, request, params.outcome)
}

export default function OutcomePage({ loaderData, actionData }: Route.ComponentProps) {
  return <ItemPage {...loaderData} refused={actionData} />
}
