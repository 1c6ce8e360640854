import { NotFound } from "#platform/refusals"
import { showable, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { minutesFile } from "../document/minutes-file.ts"
import { minutesOf } from "../reads/minutes.ts"
import type { Route } from "./+types/minutes-copy"

/** `minutes-en.pdf`: minutes as a document to post, print or send. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "minutes")
  const minutes = await visit.read((tx) => minutesOf(tx, params.held))
  const file = minutes && (await minutesFile(minutes, params.minutes))
  if (!file) throw showable(visit.locale, new NotFound())
  return file
}
