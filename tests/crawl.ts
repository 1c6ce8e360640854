import type { TestBrowser } from "./app.ts"

export type Crawled = { path: string; status: number; type: string; text: string }

/**
 * Visits every address reachable by links from where it begins, as somebody would who clicks on everything. Links that
 * differ only in their query are followed up to three times, and those that differ only in ids as often as is said.
 */
export async function crawl(
  browser: TestBrowser,
  from: string[],
  stays: (path: string) => boolean,
  mostOfAKind = Infinity,
): Promise<Crawled[]> {
  const waiting = [...from]
  const seen = new Set(waiting)
  const perPath = new Map<string, number>()
  const perKind = new Map<string, Set<string>>()
  const crawled: Crawled[] = []
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const answer = await browser.visit(path)
    const type = answer.headers.get("content-type") ?? ""
    const text = await answer.text()
    crawled.push({ path, status: answer.status, type, text })
    const found = type.includes("html") ? linksIn(text, path) : []
    const redirect = answer.headers.get("location")
    for (const link of redirect ? [absolute(redirect, path), ...found] : found) {
      const bare = link.split("?")[0]!
      const kind = bare.replaceAll(id, ":id")
      const times = perPath.get(bare) ?? 0
      const ofKind = perKind.get(kind) ?? new Set()
      if (seen.has(link) || !stays(link) || times >= 3) continue
      if (ofKind.size >= mostOfAKind && !ofKind.has(bare)) continue
      perPath.set(bare, times + 1)
      perKind.set(kind, ofKind.add(bare))
      seen.add(link)
      waiting.push(link)
    }
  }
  return crawled
}

const id = /[0-9a-f]{8}-[0-9a-f-]{27}/g

export function linksIn(html: string, base: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map((match) => match[1]!.replaceAll("&amp;", "&"))
    .filter((href) => !/^(https?:|mailto:|tel:|#)/.test(href))
    .map((href) => absolute(href, base))
}

function absolute(href: string, base: string): string {
  const url = new URL(href, new URL(base, "http://localhost:3000"))
  return url.pathname + url.search
}
