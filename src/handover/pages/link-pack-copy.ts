import { copyNamed } from "#platform/documents"
import { NotFound } from "#platform/refusals"
import { refused } from "#platform/web"
import { packCopy } from "../document/pack-copy.ts"
import { seatPack } from "../document/seat-pack.ts"
import { openPack } from "../parts/link-visit.ts"
import type { Route } from "./+types/link-pack-copy"

/** `pack-fr.pdf`, by the personal link of whoever sits in the seat. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openPack(context, params)
  const named = copyNamed(params.pack, "pack")
  if (opened.standing !== "open" || !named) throw refused(opened.locale, new NotFound())
  return packCopy(seatPack(named.locale, opened.found), { name: params.pack, format: named.format })
}
