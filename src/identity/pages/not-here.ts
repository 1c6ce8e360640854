import { NotFound } from "#platform/refusals"
import { refused } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Route } from "./+types/not-here"

export function loader({ params }: Route.LoaderArgs) {
  const first = params["*"]?.split("/")[0]
  throw refused(isLocale(first) ? first : "en", new NotFound())
}
