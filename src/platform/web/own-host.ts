import type { Services } from "./services.ts"

/** Whose site has this host name; said once by the domain that has sites. */
type WhoseHost = (services: Services, hostName: string) => Promise<string | null>

const wired = Symbol.for("entente.web.whose-host")
const shared = globalThis as { [wired]?: WhoseHost }

export function whenHost(whose: WhoseHost): void {
  shared[wired] = whose
}

/** Where a request to a site's own host name stands within the instance. */
export type OwnHost = { hostName: string; address: URL }

/**
 * A request to a host name that is a partnership's own: an address within that partnership's public site, and nothing
 * else of the instance. `/` leads to its first page, and a form to the instance's own address. Null at any other host.
 */
export async function ownHostOf(request: Request, services: Services): Promise<OwnHost | Response | null> {
  const url = new URL(request.url)
  const hostName = url.hostname
  const { baseUrl } = services.settings
  if (hostName === new URL(baseUrl).hostname || !isHostName(hostName)) return null
  const slug = (await shared[wired]?.(services, hostName)) ?? null
  if (!slug) return null
  if (request.method !== "GET" && request.method !== "HEAD") return leadTo(baseUrl + url.pathname)
  const [, language = "", ...rest] = url.pathname.split("/")
  if (language === "") return leadTo("/en")
  const address = new URL(["", language, slug, "site", ...rest].join("/"), url)
  address.search = url.search
  return { hostName, address }
}

function leadTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } })
}

/** An address of a machine is nobody's host name: health checks and tests ask by it. */
function isHostName(name: string): boolean {
  return name.includes(".") && /[a-z]$/.test(name)
}
