import { visitOf } from "#platform/web"
import { access } from "../access.ts"
import { actOnItem } from "../parts/item-acts.ts"
import { ItemPage } from "../parts/item-page.tsx"
import { itemSeen } from "../parts/item-seen.ts"
import type { Route } from "./+types/priority"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "strategy")
  return visit.read(async (tx) => ({
    partnership: visit.address(""),
    submissionKey: crypto.randomUUID(),
    shiftKey: crypto.randomUUID(),
    ...(await itemSeen(tx, visit, params.priority)),
  }))
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return actOnItem(visit, request, params.priority)
}

export default function PriorityPage({ loaderData, actionData }: Route.ComponentProps) {
  return <ItemPage {...loaderData} refused={actionData} />
}
