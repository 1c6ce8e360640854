import type { RouterContextProvider } from "react-router"
import type { Visit } from "#platform/web"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { siteOf } from "../reads/site-of.ts"
import { frameOf } from "./site-visit.ts"
import type { SiteFrame } from "./site-visit.ts"

/** Whose a public page outside the site is, and what stands around it: what stands around the site, while that is open. */
export type BesideSite = { locale: Locale; from: string; isSample: boolean; frame: SiteFrame | null }

export async function besideSite(
  visit: Visit,
  { context, request }: { context: Readonly<RouterContextProvider>; request: Request },
): Promise<BesideSite> {
  const { locale, partnership } = visit
  const site = await visit.read((tx) => siteOf(tx))
  return {
    locale,
    from: nameIn(locale, partnership),
    isSample: partnership.standing === "sample",
    frame:
      site.openedAt === null
        ? null
        : await frameOf({ context, request, visit, site, language: locale, isBeside: true }),
  }
}
