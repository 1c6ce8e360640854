/** The two cookies: the session, and the browser that asked for a code. Host-bound and secure wherever there is TLS. */
export function cookieNames(baseUrl: string): { session: string; browser: string; secure: boolean } {
  const secure = baseUrl.startsWith("https:")
  const prefix = secure ? "__Host-" : ""
  return { session: `${prefix}entente-session`, browser: `${prefix}entente-browser`, secure }
}

export function cookieIn(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get("cookie") ?? "").split(/;\s*/)
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || undefined
}

export function setCookie(
  name: string,
  value: string,
  options: { secure: boolean; seconds: number },
): string {
  const secure = options.secure ? "; Secure" : ""
  return `${name}=${value}; Path=/; Max-Age=${options.seconds}; HttpOnly; SameSite=Lax${secure}`
}
