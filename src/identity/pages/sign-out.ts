import { redirect } from "react-router"
import { servicesOf } from "#platform/web"
import { cookieIn, cookieNames, setCookie } from "../parts/cookies.ts"
import { localeOf } from "../parts/locale-of.ts"
import { endSession } from "../acts/session.ts"
import type { Route } from "./+types/sign-out"

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/${localeOf(params)}/sign-in`)
}

/** Ends the session on the server, not only in the browser; the browser forgets what it kept of us. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, settings } = servicesOf(context)
  const { session, secure } = cookieNames(settings.baseUrl)
  const token = cookieIn(request, session)
  if (token) await database.outside((tx) => endSession(tx, token))
  const headers = new Headers({ "Clear-Site-Data": '"cache", "storage"' })
  headers.append("Set-Cookie", setCookie(session, "", { secure, seconds: 0 }))
  return redirect(`/${localeOf(params)}/sign-in`, { headers })
}
