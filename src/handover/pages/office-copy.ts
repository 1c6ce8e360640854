import { NotFound } from "#platform/refusals"
import { showable, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { officePack } from "../document/office-pack.ts"
import { packCopy } from "../document/pack-copy.ts"
import { officeHandedOver } from "../reads/office-handed-over.ts"
import { packNameOf } from "../rules/pack-name.ts"
import type { Route } from "./+types/office-copy"

/** `handover-fr.pdf`: all that is open, for whoever takes over the secretariat. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "handover")
  const named = packNameOf(params.handover, "handover")
  if (!named) throw showable(visit.locale, new NotFound())
  const found = await visit.read((tx) => officeHandedOver(tx, visit.actor.today))
  return packCopy(officePack(named.locale, found), params.handover, named.format)
}
