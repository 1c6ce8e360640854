import { NotFound } from "#platform/refusals"
import { showable } from "#platform/web"
import { minutesFile } from "../document/minutes-file.ts"
import { openMinutes } from "../parts/minutes-link-visit.ts"
import type { Route } from "./+types/link-minutes-copy"

/** The same document behind the link of who was sent the draft. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openMinutes(context, params)
  const file = opened.standing === "open" ? await minutesFile(opened.minutes, params.minutes) : undefined
  if (!file) throw showable(opened.locale, new NotFound())
  return file
}
