import type { RouterContextProvider } from "react-router"
import { cookieIn, cookieNames, hashOf } from "#identity"
import { nothingPublic, openVisit, publicVisit, seesTheWork } from "#partnerships"
import { isLocale, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { holdsUntil, requestContext, servicesOf } from "#platform/web"
import type { Visit } from "#platform/web"
import { siteMenu } from "../reads/on-site.ts"
import type { MenuEntry } from "../reads/on-site.ts"
import { whatIsPublic } from "../reads/publications.ts"
import { siteOf } from "../reads/site-of.ts"
import type { Site } from "../reads/site-of.ts"
import { languageName } from "../rules/languages.ts"

/** What stands around every page of a public site. */
export type SiteFrame = {
  /** What the page was asked for in: a BCP 47 tag. */
  language: string
  /** What the interface speaks on it. */
  locale: Locale
  /** The site's own address in this language, without a closing slash. */
  base: string
  /** This page within the site: "" is its first page. Of a page beside the site: within the partnership. */
  path: string
  /** The page stands beside the site, as "/join" does. */
  isBeside: boolean
  name: string
  tagline: string
  logo: string | null
  /** The style sheet with the site's own colour. */
  look: string
  isSample: boolean
  /** The site is closed, and one of the partnership looks at it. */
  isPreview: boolean
  menu: (MenuEntry & { href: string; isCurrent: boolean })[]
  /** This page in the site's other languages. */
  languages: { lang: string; name: string; href: string }[]
  contact: { email: string; telephone: string; address: string }
  /** The address that is its own in every language, for search engines: begins with the instance's or the site's host. */
  origin: string
  /** Before an address of the instance itself; empty where the site stands there. */
  instance: string
  /** Before an open page of the partnership that is not within its site: "/join". */
  beside: string
}

export type SiteVisit = {
  /** Speaks English or French; reads this partnership, acts as anybody. */
  visit: Visit
  site: Site
  language: string
  frame: SiteFrame
}

type Asked = {
  context: Readonly<RouterContextProvider>
  params: { locale?: string | undefined; partnership?: string | undefined }
  request: Request
}

/**
 * Somebody before a page of a public site, with or without an account. A site that is not open, but for those who work
 * on it, and a language it is not read in answer like a partnership that does not exist.
 */
export async function siteVisit({ context, params, request }: Asked): Promise<SiteVisit> {
  const language = params.locale ?? ""
  const first = isLocale(language) ? language : "en"
  const asked = await publicVisit(context, { ...params, locale: first })
  const site = await asked.read((tx) => siteOf(tx))
  if (site.openedAt === null && !(await worksHere(context, request, asked))) throw nothingPublic(first)
  if (!isLocale(language) && !site.furtherLanguages.includes(language)) throw nothingPublic(first)
  const locale = isLocale(language) ? language : site.mainLanguage
  const visit = locale === asked.locale ? asked : await publicVisit(context, { ...params, locale })
  const frame = await frameOf({ context, request, visit, site, language, isBeside: false })
  return { visit, site, language, frame }
}

async function worksHere(
  context: Asked["context"],
  request: Request,
  { partnership }: Visit,
): Promise<boolean> {
  const { settings, database } = servicesOf(context)
  const token = cookieIn(request, cookieNames(settings.baseUrl).session)
  const opened = token ? await openVisit(database, hashOf(token), partnership.slug) : null
  return opened?.partnership?.id === partnership.id && seesTheWork(opened.role ?? "")
}

/** What stands around one page: of the site, or of those beside it, which are read in English and French only. */
export async function frameOf(around: {
  context: Readonly<RouterContextProvider>
  request: Request
  visit: Visit
  site: Site
  language: string
  isBeside: boolean
}): Promise<SiteFrame> {
  const { context, request, visit, site, language, isBeside } = around
  const { locale, partnership, actor } = visit
  const { pathname, search } = new URL(request.url)
  const { ownHost, origin } = context.get(requestContext)
  const baseIn = (tag: string) => (ownHost ? `/${tag}` : `/${tag}/${partnership.slug}/site`)
  const path = pathWithin(pathname, isBeside ? 3 : 4)
  const base = baseIn(language)
  const instance = ownHost ? origin : ""
  const beside = instance + visit.address("")
  const menu = await visit.read(async (tx) => {
    const { matters, until } = await whatIsPublic(tx, actor.at)
    const asked = { locale, language, at: actor.at, today: actor.today, matters }
    holdsUntil(context, until)
    return siteMenu(tx, asked)
  })
  return {
    language,
    locale,
    base,
    path,
    isBeside,
    name: nameIn(locale, {
      nameEn: site.nameEn || partnership.nameEn,
      nameFr: site.nameFr || partnership.nameFr,
    }),
    tagline: locale === "fr" ? site.taglineFr || site.taglineEn : site.taglineEn || site.taglineFr,
    logo: site.logoFileId && `${base}/logo/${site.logoFileId}`,
    look: `${base}/look/${site.accent.slice(1)}.css`,
    isPreview: site.openedAt === null,
    isSample: partnership.standing === "sample",
    menu: menu.map((entry) => ({
      ...entry,
      href: (entry.isBeside ? beside : base) + entry.path,
      isCurrent: entry.isBeside === isBeside && (path === entry.path || path.startsWith(`${entry.path}/`)),
    })),
    languages: ["en", "fr", ...(isBeside ? [] : site.furtherLanguages)]
      .filter((tag) => tag !== language)
      .map((tag) => ({
        lang: tag,
        name: languageName(tag),
        href: isBeside ? `/${tag}/${partnership.slug}${path}${search}` : baseIn(tag) + path,
      })),
    contact: {
      email: site.email,
      telephone: site.telephone,
      address: locale === "fr" ? site.addressFr || site.addressEn : site.addressEn || site.addressFr,
    },
    instance,
    beside,
    origin: ownHost ? `https://${ownHost}` : origin,
  }
}

/** What comes after `/en/two-rivers/site`, however those were spelled (`%73ite`), and without a closing slash. */
function pathWithin(pathname: string, parts: number): string {
  const rest = pathname
    .replace(/\.data$/, "")
    .split("/")
    .slice(parts)
  return rest
    .map((part) => `/${part}`)
    .join("")
    .replace(/\/+$/, "")
}
