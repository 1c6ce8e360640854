import { redirect } from "react-router"
import type { Route } from "./+types/choose-language"

/** The bare address: on to the language the browser asks for. */
export function loader({ request }: Route.LoaderArgs) {
  const wanted = request.headers.get("accept-language") ?? ""
  const french = /(^|,)\s*fr\b/i.exec(wanted)?.index ?? Infinity
  const english = /(^|,)\s*en\b/i.exec(wanted)?.index ?? Infinity
  return redirect(french < english ? "/fr" : "/en", { headers: { Vary: "Accept-Language" } })
}
