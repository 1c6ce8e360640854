import { BesidePage } from "#parts/site"
import { readReference } from "#platform/references"
import { besideSite } from "#site"
import { Receipt } from "#ui"
import { commentVisit } from "../parts/comment-visit.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/public-received"

/** By which names this page's address may be asked. */
export const handle = { asks: ["reference"] }

/** Says only what the address says: nothing of who wrote what can be read here. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit } = await commentVisit(context, params)
  const { locale } = visit
  const asked = new URL(request.url).searchParams.get("reference") ?? ""
  return {
    locale,
    base: visit.address("/community-plan/comments"),
    around: await besideSite(visit, { context, request }),
    reference: readReference(asked) ?? "",
  }
}

export default function PublicReceived({ loaderData }: Route.ComponentProps) {
  const { locale, base, around, reference } = loaderData
  const say = words(locale)
  return (
    <BesidePage {...around} title={say("received-title")}>
      <Receipt title={say("received-thanks")} reference={reference}>
        <p>{say("received-next")}</p>
        <p>{say("received-reference")}</p>
      </Receipt>
      <p>
        <a href={base}>{say("back-to-plan")}</a>
      </p>
    </BesidePage>
  )
}
