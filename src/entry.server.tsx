import { renderToStaticMarkup } from "react-dom/server"
import { isRouteErrorResponse, ServerRouter } from "react-router"
import type { EntryContext, RouterContextProvider } from "react-router"
import { requestContext, servicesContext } from "#platform/web"

/** Draws a page on the server, whole, before its first byte leaves: pages are small and ship no script. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: Readonly<RouterContextProvider>,
): Response {
  headers.set("Content-Type", "text/html; charset=utf-8")
  if (request.method === "HEAD") return new Response(null, { status, headers })
  const { nonce } = context.get(requestContext)
  const page = renderToStaticMarkup(
    <ServerRouter context={routerContext} url={request.url} {...(nonce ? { nonce } : {})} />,
  )
  return new Response(`<!DOCTYPE html>${page}`, { status, headers })
}

/** A bug in a loader or an action: logged whole; what the reader sees is the error page. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: unknown },
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const services = (context as Readonly<RouterContextProvider>).get(servicesContext)
  services.log.trouble("request", error, { path: new URL(request.url).pathname })
}
