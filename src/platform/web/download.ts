/** A file for the reader to keep: never shown inside our pages, never guessed at, never cached (assurance SEC-088). */
export function download(file: {
  name: string
  mediaType: string
  content: Uint8Array | string | ReadableStream
}): Response {
  const ascii = file.name.replaceAll(/[^\w.-]+/g, "_")
  return new Response(file.content as BodyInit, {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "Cache-Control": "no-store",
    },
  })
}
