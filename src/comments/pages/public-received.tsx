import { PublicPage } from "#parts/partnerships"
import { readReference } from "#platform/references"
import { nameIn } from "#platform/words"
import { Receipt } from "#ui"
import { commentVisit } from "../parts/comment-visit.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/public-received"

/** By which names this page's address may be asked. */
export const handle = { asks: ["reference"] }

/** Says only what the address says: nothing of who wrote what can be read here. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit } = await commentVisit(context, params)
  const { locale, partnership } = visit
  const asked = new URL(request.url).searchParams.get("reference") ?? ""
  return {
    locale,
    base: visit.address("/community-plan/comments"),
    from: nameIn(locale, partnership),
    isSample: partnership.standing === "sample",
    reference: readReference(asked) ?? "",
  }
}

export default function PublicReceived({ loaderData }: Route.ComponentProps) {
  const { locale, base, from, isSample, reference } = loaderData
  const say = words(locale)
  return (
    <PublicPage {...{ locale, from, isSample }} title={say("received-title")}>
      <Receipt title={say("received-thanks")} reference={reference}>
        <p>{say("received-next")}</p>
        <p>{say("received-reference")}</p>
      </Receipt>
      <p>
        <a href={base}>{say("back-to-plan")}</a>
      </p>
    </PublicPage>
  )
}
