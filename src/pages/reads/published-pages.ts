import { publications } from "#site"
import type { Published } from "#site"
import { languagesOf, textsIn } from "#translations"
import type { ShownText } from "#translations"
import type { Tx } from "#platform/database"
import { pathOf, textKind } from "../rules/page-kind.ts"
import type { PageField, PageKind } from "../rules/page-kind.ts"
import { pagesAsOf, releasesOf } from "./pages.ts"
import type { Page } from "./pages.ts"

/** A page as the public reads it, in one language: what was published last, never what was written since. */
export type PublishedPage = Page & {
  /** Within the public site. */
  path: string
  /** When it became visible. */
  since: Date
  texts: Partial<Record<PageField, ShownText>>
}

type Asked = { language: string; at: Date; kind?: PageKind | undefined }

/** What is public at a moment, as its readers of one language see it. */
export async function publishedPages(tx: Tx, { language, at, kind }: Asked): Promise<PublishedPage[]> {
  const found = await publicOnes(tx, at)
  const upTo = await publishedUpTo(tx, found)
  const pages = (await pagesAsOf(tx, upTo)).filter((page) => !kind || page.kind === kind)
  const texts = await textsIn(tx, { kind: textKind, subjects: pages.map(({ id }) => id), language, upTo })
  return pages.map((page) => ({
    ...page,
    path: pathOf(page),
    since: found.get(page.id)!.visibleFrom,
    texts: texts.get(page.id) ?? {},
  }))
}

/** The same without its words. */
export async function publishedAsOf(tx: Tx, at: Date): Promise<Page[]> {
  return pagesAsOf(tx, await publishedUpTo(tx, await publicOnes(tx, at)))
}

/** One of them by its address; undefined where nothing public stands there. */
export async function publishedPage(
  tx: Tx,
  { slug, ...asked }: Asked & { kind: PageKind; slug: string },
): Promise<PublishedPage | undefined> {
  return (await publishedPages(tx, asked)).find((page) => page.slug === slug)
}

/** In which languages the public can read one page, whole or in part. */
export async function publishedLanguages(tx: Tx, id: string, at: Date): Promise<string[]> {
  const found = await publicOnes(tx, at)
  if (!found.has(id)) return []
  const languages = await languagesOf(tx, {
    kind: textKind,
    subjects: [id],
    upTo: await publishedUpTo(tx, found),
  })
  return languages.get(id) ?? []
}

async function publicOnes(tx: Tx, at: Date): Promise<Map<string, Published>> {
  const out = (await publications(tx, 10_000)).filter(
    ({ matter, withdrawnAt, visibleFrom }) => isOurs(matter) && !withdrawnAt && visibleFrom <= at,
  )
  return new Map(out.map((one) => [one.subjectId, one]))
}

function isOurs(matter: string): boolean {
  return matter === "page" || matter === "news-item" || matter === "event"
}

/** Words and facts are out as they stood when the page was published, or when its changes were let out after that. */
export async function publishedUpTo(
  tx: Tx,
  found: ReadonlyMap<string, Pick<Published, "publishedAt">>,
): Promise<Map<string, Date>> {
  const releases = await releasesOf(tx, [...found.keys()])
  return new Map(
    [...found].map(([id, { publishedAt }]) => {
      const released = releases.get(id)
      return [id, released && released > publishedAt ? released : publishedAt]
    }),
  )
}
