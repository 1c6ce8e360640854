import { copyNamed } from "#platform/documents"
import { NotFound } from "#platform/refusals"
import { showable, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { officePack } from "../document/office-pack.ts"
import { packCopy } from "../document/pack-copy.ts"
import { officeHandedOver } from "../reads/office-handed-over.ts"
import type { Route } from "./+types/office-copy"

/** Which copy: `?name=handover-fr.pdf`. */
export const handle = { asks: ["name"] }

/** All that is open, for whoever takes over the secretariat, as a file; as PDF in the reader's language unless one is named. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "handover")
  const name = new URL(request.url).searchParams.get("name") ?? `handover-${visit.locale}.pdf`
  const named = copyNamed(name, "handover")
  if (!named) throw showable(visit.locale, new NotFound())
  const found = await visit.read((tx) => officeHandedOver(tx, visit.actor.today))
  return packCopy(officePack(named.locale, found), { name, format: named.format })
}
