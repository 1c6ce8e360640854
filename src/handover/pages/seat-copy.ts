import { copyNamed } from "#platform/documents"
import { NotFound } from "#platform/refusals"
import { showable, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { packCopy } from "../document/pack-copy.ts"
import { seatPack } from "../document/seat-pack.ts"
import { seatHandedOver } from "../reads/seat-handed-over.ts"
import type { Route } from "./+types/seat-copy"

/** `pack-fr.pdf`: what whoever sits in this seat should know. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "handover")
  const named = copyNamed(params.pack, "pack")
  const found = named && (await visit.read((tx) => seatHandedOver(tx, params.seat, visit.actor.today)))
  if (!named || !found) throw showable(visit.locale, new NotFound())
  return packCopy(seatPack(named.locale, found), { name: params.pack, format: named.format })
}
