import type { Page } from "@playwright/test"
import { expect } from "./world.ts"

/**
 * Clicks to one page of every kind: addresses that differ only in ids, years, letters or what they ask are one kind.
 * @returns a path of each kind that was visited
 */
export async function visitEveryKind(
  page: Page,
  home: string,
  look: (path: string) => Promise<void>,
): Promise<string[]> {
  const waiting = [home]
  const kinds = new Map<string, string>()
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const kind = kindOf(path)
    if (kinds.has(kind)) continue
    kinds.set(kind, path)
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(200)
    const links = await page
      .locator("a[href]:not([download])")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))
    await look(path)
    for (const link of links) {
      const { pathname, search } = new URL(link, `http://x${new URL(page.url()).pathname}`)
      if (
        pathname.startsWith(home) &&
        // What a program reads is no page.
        !/\.(xml|ics|txt)$/.test(pathname) &&
        !/\/(file|export|documents)\b[^/]*(\/[^/]*\.\w+)?$/.test(
          pathname.replace("/evidence/documents/new", "/evidence/new-document"),
        )
      )
        waiting.push(pathname + search)
    }
  }
  return [...kinds.values()]
}

function kindOf(path: string): string {
  return path
    .replace(/\?.*$/, "")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replaceAll(/\/\d{4}(?=\/|$)/g, "/:year")
    .replace(/\/sections\/[A-L]$/, "/sections/:letter")
}
