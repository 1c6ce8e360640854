import type { RouterContextProvider } from "react-router"
import { nothingPublic, publicVisit } from "#partnerships"
import type { Visit } from "#platform/web"
import { recruitments } from "../reads/recruitments.ts"
import type { Recruitment } from "../reads/recruitments.ts"
import { isOpen } from "../rules/is-open.ts"

export type JoinVisit = { visit: Visit; open: Recruitment[] }

/** Somebody before the page to join by. A partnership that never looked for members in public has no such page. */
export async function joinVisit(
  context: Readonly<RouterContextProvider>,
  params: { locale?: string | undefined; partnership?: string | undefined },
): Promise<JoinVisit> {
  const visit = await publicVisit(context, params)
  const known = await visit.read((tx) => recruitments(tx))
  if (known.length === 0) throw nothingPublic(visit.locale)
  return { visit, open: known.filter((recruitment) => isOpen(recruitment, visit.actor.today)) }
}
