const megabyte = 1024 * 1024

/** What a form may weigh: little, but for the pages that take a workbook, a document, a picture or a partner's photos. */
function limitOf(path: string): number {
  if (/^\/(en|fr)\/link\/[\w-]+(\.data)?\/?$/.test(path)) return 41 * megabyte
  if (/^\/(en|fr)\/link\/[\w-]+\/endorsement(\.data)?\/?$/.test(path)) return 11 * megabyte
  if (/\/(pages\/[\w-]+\/picture|publishing\/site)(\.data)?\/?$/.test(path)) return 11 * megabyte
  return /\/(import|documents)(\/|\.data|$)/.test(path) ? 21 * megabyte : megabyte
}

/**
 * Reads a form whole, up to its limit. What is over is read to its end and thrown away, bounded, so that the browser
 * hears the answer instead of a cut connection.
 */
export async function readBounded(
  request: Request,
  path: string,
): Promise<{ request: Request } | { most: number }> {
  const limit = limitOf(path)
  const declared = Number(request.headers.get("content-length") ?? 0)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += (chunk as Uint8Array).byteLength
    if (size > 200 * megabyte) break
    if (size <= limit && declared <= limit) chunks.push(chunk as Uint8Array)
  }
  if (size > limit || declared > limit) return { most: Math.floor(limit / megabyte) }
  const headers = new Headers(request.headers)
  // Its origin was checked by us (same-origin.ts); React Router's own check knows one address of ours only.
  headers.delete("origin")
  return {
    request: new Request(request.url, { method: request.method, headers, body: Buffer.concat(chunks) }),
  }
}
