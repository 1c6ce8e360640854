import { renderToPipeableStream } from "react-dom/server"
import { PassThrough } from "node:stream"
import { createReadableStreamFromReadable } from "@react-router/node"
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
): Promise<Response> | Response {
  headers.set("Content-Type", "text/html; charset=utf-8")
  if (request.method === "HEAD") return new Response(null, { status, headers })
  const { nonce } = context.get(requestContext)
  return new Promise((resolve, reject) => {
    const body = new PassThrough()
    const { pipe } = renderToPipeableStream(
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
      {
        nonce,
        onAllReady: () => {
          pipe(body)
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
        },
        onShellError: reject,
        onError: (error) => context.get(servicesContext).log.trouble("page", error),
      },
    )
  })
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
