import { SitePage } from "#parts/site"
import { siteVisit } from "#site"
import { words } from "../words/index.ts"
import type { Route } from "./+types/told"

/** After somebody told what they missed: the same for everyone. */
export const handle = { isKept: true }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { frame } = await siteVisit({ context, params, request })
  return { frame }
}

export default function Told({ loaderData: { frame } }: Route.ComponentProps) {
  const say = words(frame.locale)
  return (
    <SitePage frame={frame} title={say("search")} above={{ path: "/search", label: say("search") }}>
      <p>{say("told")}</p>
    </SitePage>
  )
}
