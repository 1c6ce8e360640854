import { NotFound } from "#platform/refusals"
import { refused } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Route } from "./+types/not-here"

export function loader({ params }: Route.LoaderArgs) {
  const first = params["*"]?.split("/")[0]
  throw refused(isLocale(first) ? first : "en", new NotFound())
}

/** Never drawn. An address without a page would answer a person's browser in JSON; with one, the root says what is wrong. */
export default function NotHere() {
  return null
}
