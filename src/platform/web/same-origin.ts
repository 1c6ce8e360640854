import type { Settings } from "#platform/settings"

/**
 * Whether a form was sent from our own pages (assurance SEC-060). A browser says so with Sec-Fetch-Site or Origin;
 * with neither, the form is refused. React Router's own check lets a missing Origin through and skips resource routes.
 */
export function cameFromHere(headers: Headers, settings: Pick<Settings, "baseUrl" | "port">): boolean {
  const site = headers.get("sec-fetch-site")
  if (site) return site === "same-origin"
  const origin = headers.get("origin")
  return origin !== null && ownOrigins(settings).includes(origin)
}

/** The configured address; and while it is this machine's own, every name of this machine. */
function ownOrigins(settings: Pick<Settings, "baseUrl" | "port">): string[] {
  const base = new URL(settings.baseUrl)
  if (base.hostname !== "localhost") return [base.origin]
  const port = base.port ? `:${base.port}` : ""
  return ["localhost", "127.0.0.1", "[::1]"].map((name) => `${base.protocol}//${name}${port}`)
}
