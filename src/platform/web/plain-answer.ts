import { sentence } from "#platform/words"
import type { Locale, Message } from "#platform/words"
import "./words/index.ts"

/** A whole page in few words, for answers given before any page is reached. */
export function plainAnswer(path: string, status: number, reason: Message): Response {
  const locale: Locale = path.startsWith("/fr") ? "fr" : "en"
  const title = sentence(locale, { key: status >= 500 ? "web.title-went-wrong" : "web.title-refused" })
  const words = sentence(locale, reason)
  const html = `<!doctype html><html lang="${locale}-CA"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title></head>
<body><main><h1>${escape(title)}</h1><p>${escape(words)}</p></main></body></html>`
  const headers: Record<string, string> = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Language": locale,
  }
  if (status === 503) headers["Retry-After"] = "10"
  return new Response(html, { status, headers })
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
