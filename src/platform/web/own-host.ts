import type { Services } from "./services.ts"

/** Whose site has this host name; said once by the domain that has sites. */
type WhoseHost = (services: Services, hostName: string) => Promise<string | null>

const wired = Symbol.for("entente.web.whose-host")
const shared = globalThis as { [wired]?: WhoseHost }

export function whenHost(whose: WhoseHost): void {
  shared[wired] = whose
}

export type OwnHost = { hostName: string; request: Request } | { hostName: string; elsewhere: string }

/**
 * A request to a host name that is a partnership's own: the same request within that partnership's public site, and
 * nothing else of the instance. `/` leads to the first page, and what is no page of a site to the instance's own address.
 */
export async function ownHostOf(request: Request, services: Services): Promise<OwnHost | null> {
  const url = new URL(request.url)
  const own = new URL(services.settings.baseUrl)
  if (url.hostname === own.hostname || !isHostName(url.hostname)) return null
  const slug = (await shared[wired]?.(services, url.hostname)) ?? null
  if (!slug) return null
  const hostName = url.hostname
  const [, language = "", ...rest] = url.pathname.split("/")
  if (language === "") return { hostName, elsewhere: "/en" }
  if (url.pathname === "/robots.txt" || url.pathname === "/sitemap.xml")
    return { hostName, request: new Request(new URL(`/en/${slug}/site${url.pathname}`, url), request) }
  if (request.method !== "GET" && request.method !== "HEAD")
    return { hostName, elsewhere: services.settings.baseUrl + url.pathname }
  const within = new URL(`/${language}/${slug}/site${rest.length > 0 ? `/${rest.join("/")}` : ""}`, url)
  within.search = url.search
  return { hostName, request: new Request(within, request) }
}

/** An address of a machine is nobody's host name: health checks and tests ask by it. */
function isHostName(name: string): boolean {
  return name.includes(".") && /[a-z]$/.test(name)
}
