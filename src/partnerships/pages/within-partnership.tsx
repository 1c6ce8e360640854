import { nameIn } from "#platform/words"
import { Outlet } from "react-router"
import { visitOf } from "#platform/web"
import type { Route } from "./+types/within-partnership"

/** What every staff page of one partnership shows around itself; read by StaffPage. */
export function loader({ context }: Route.LoaderArgs) {
  const { locale, partnership, person } = visitOf(context)
  return {
    locale,
    name: nameIn(locale, partnership),
    slug: partnership.slug,
    sample: partnership.standing === "sample",
    person: person?.name ?? "",
    signOutKey: crypto.randomUUID(),
  }
}

export default function WithinPartnership() {
  return <Outlet />
}
