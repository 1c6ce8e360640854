import { cookieNames, setCookie } from "./cookies.ts"

/** The answer's headers when somebody has signed in: the session begins, the waiting browser's cookie ends. */
export function signedIn(baseUrl: string, token: string): Headers {
  const { session, browser, secure } = cookieNames(baseUrl)
  const headers = new Headers()
  headers.append("Set-Cookie", setCookie(session, token, { secure, seconds: 7 * 86_400 }))
  headers.append("Set-Cookie", setCookie(browser, "", { secure, seconds: 0 }))
  return headers
}
