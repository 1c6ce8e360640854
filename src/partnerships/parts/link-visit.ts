import type { RouterContextProvider } from "react-router"
import { readByLink } from "#identity"
import type { PersonalLink } from "#identity"
import type { Tx } from "#platform/database"
import { makeVisit, servicesOf, showable } from "#platform/web"
import { isLocale, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { letterhead } from "../reads/letterhead.ts"
import { partnership } from "../reads/queries.ts"

export type LinkParams = { locale?: string | undefined; token?: string | undefined }

/** What a link leads to; undefined or null where to nothing. One whose holder has left has ended like one ended by hand. */
type Led<Shown> = (
  tx: Tx,
  link: PersonalLink,
  visited: Awaited<ReturnType<typeof partnership>>,
) => Promise<{ leftAt: Date | null; shown: Shown } | null>

/** Who visits by a personal link for one form, and what it leads to. Looks, and changes nothing (assurance SEC-031). */
export async function linkVisit<Shown extends object>(
  context: Readonly<RouterContextProvider>,
  params: LinkParams,
  { purpose, led }: { purpose: string; led: Led<Shown> },
) {
  const services = servicesOf(context)
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose, at: services.clock.now() }
  const read = await readByLink(services.database, opened, async (tx, link) => {
    const visited = await partnership(tx)
    const found = await led(tx, link, visited)
    return found && { ...found, link, visited, head: await letterhead(tx, null) }
  }).catch((trouble: unknown) => Promise.reject(showable(locale, trouble)))
  if (!read) return { standing: "unknown" as const, locale }
  const { link, visited, head, leftAt, shown } = read
  const standing = leftAt ? "revoked" : link.standing
  if (standing !== "open") return { standing, locale }
  const actor = { kind: "link", id: link.id, role: "link" } as const
  const visit = makeVisit(services, { locale, partnership: visited, person: null, actor })
  const isSample = visited.standing === "sample"
  const page = { locale, from: nameIn(locale, head), asker: head.asker, isSample }
  return { ...shown, page, standing, locale, visit }
}
