import type { Settings } from "#platform/settings"

/**
 * Nothing may run or load but what this response itself names (assurance SEC-062, SEC-063). A page that is kept has no
 * nonce: nothing runs in it at all.
 */
export function contentSecurity(nonce: string | undefined): string {
  return [
    "default-src 'none'",
    nonce ? `script-src 'nonce-${nonce}' 'strict-dynamic'` : "script-src 'none'",
    nonce ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ")
}

export function steadyHeaders(settings: Settings): [string, string][] {
  const secure: [string, string][] = settings.baseUrl.startsWith("https:")
    ? [["Strict-Transport-Security", "max-age=31536000; includeSubDomains"]]
    : []
  return [
    ...secure,
    ["X-Content-Type-Options", "nosniff"],
    // Addresses may hold a personal link's token: no other site hears of them. Not "no-referrer": a form's Origin would
    // then be "null", and a phone too old to send Sec-Fetch-Site could not answer us.
    ["Referrer-Policy", "same-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
  ]
}
