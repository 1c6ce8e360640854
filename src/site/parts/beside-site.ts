import type { Tx } from "#platform/database"
import type { Visit } from "#platform/web"
import { siteMenu } from "../reads/on-site.ts"
import { whatIsPublic } from "../reads/publications.ts"
import { siteOf } from "../reads/site-of.ts"

/** What else of a partnership anyone may visit; empty while its site is closed. */
export type BesideSite = { href: string; label: string | null; lang: string | undefined }[]

/** For a public page outside the site: the way to it, without a label, and what its menu names but the page itself. */
export async function besideSite(
  tx: Tx,
  { locale, actor, address }: Pick<Visit, "locale" | "actor" | "address">,
  own: string,
): Promise<BesideSite> {
  if ((await siteOf(tx)).openedAt === null) return []
  const { matters } = await whatIsPublic(tx, actor.at)
  const asked = { locale, language: locale, at: actor.at, today: actor.today, matters }
  const menu = await siteMenu(tx, asked)
  return [
    { href: address("/site"), label: null, lang: undefined },
    ...menu
      .filter(({ isBeside, path }) => !(isBeside && path === own))
      .map(({ isBeside, path, label, lang }) => ({
        href: address(isBeside ? path : `/site${path}`),
        label,
        lang,
      })),
  ]
}
