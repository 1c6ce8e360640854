import { nameIn } from "#platform/words"
import { readReference } from "#platform/references"
import { Receipt } from "#ui"
import { PublicPage } from "../parts/public-page.tsx"
import { publicVisit } from "../parts/public-visit.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/join-received"

/** By which names this page's address may be asked. */
export const handle = { asks: ["reference"] }

/** Says only what the address says: nothing of who wrote what can be read here. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit } = await publicVisit(context, params)
  const { locale, partnership } = visit
  const asked = new URL(request.url).searchParams.get("reference") ?? ""
  return {
    locale,
    from: nameIn(locale, partnership),
    isSample: partnership.standing === "sample",
    reference: readReference(asked) ?? "",
  }
}

export default function JoinReceived({ loaderData }: Route.ComponentProps) {
  const { locale, from, isSample, reference } = loaderData
  const say = words(locale)
  return (
    <PublicPage {...{ locale, from, isSample }} title={say("received-title")}>
      <Receipt title={say("received-thanks")} reference={reference}>
        <p>{say("received-next")}</p>
      </Receipt>
    </PublicPage>
  )
}
