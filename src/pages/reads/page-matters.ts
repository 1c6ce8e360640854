import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import type {
  FoundText,
  MenuEntry,
  Publication,
  Publishable,
  PublishedMatter,
  SiteAsked,
  SitePart,
} from "#site"
import { publicationOf } from "#site"
import { languagesOf, textsIn } from "#translations"
import { pageContent, plainText } from "../rules/page-content.ts"
import { endOf } from "../rules/event-time.ts"
import { pathOf, sections, textKind } from "../rules/page-kind.ts"
import type { PageKind } from "../rules/page-kind.ts"
import { words } from "../words/index.ts"
import { hindrancesOf } from "./hindrances.ts"
import { pagesOf } from "./pages.ts"
import { publishedPages, publishedUpTo } from "./published-pages.ts"

/** What publishing a page, a news item or an event means. */
export const pageMatters: Record<PageKind, PublishedMatter> = {
  page: matterOf("page"),
  "news-item": matterOf("news-item"),
  event: matterOf("event"),
}

function matterOf(kind: PageKind): PublishedMatter {
  return {
    label: (locale) => words(locale)(`kind-${kind}`),
    named: async (tx, { ids, locale }) => named(tx, kind, { ids, locale }),
    hindrances: hindrancesOf,
    texts: async (tx, id) => textsOf(tx, kind, id),
  }
}

async function named(tx: Tx, kind: PageKind, { ids, locale }: { ids: readonly string[]; locale: Locale }) {
  const pages = (await pagesOf(tx)).filter((page) => page.kind === kind && ids.includes(page.id))
  const asked = { kind: textKind, subjects: pages.map(({ id }) => id), language: locale }
  const now = await textsIn(tx, asked)
  // What is public is called as the public knows it, whatever was written since.
  const out = new Map<string, Publication>()
  for (const { id } of pages) {
    const publication = await publicationOf(tx, kind, id)
    if (publication && !publication.withdrawnAt) out.set(id, publication)
  }
  const then = await textsIn(tx, { ...asked, subjects: [...out.keys()], upTo: await publishedUpTo(tx, out) })
  return new Map(
    pages.map((page): [string, Publishable] => {
      const title = (then.get(page.id) ?? now.get(page.id))?.["title"]
      return [
        page.id,
        {
          title: title?.value ?? words(locale)("untitled"),
          ...(title?.isFallback ? { lang: title.language } : {}),
          publicPath: pathOf(page),
          staffPath: `/pages/${page.id}`,
        },
      ]
    }),
  )
}

/** What the public reads of it in each language it is there in. */
async function textsOf(tx: Tx, kind: PageKind, id: string): Promise<FoundText[]> {
  const publication = await publicationOf(tx, kind, id)
  if (!publication || publication.withdrawnAt) return []
  const upTo = await publishedUpTo(tx, new Map([[id, publication]]))
  const asked = { kind: textKind, subjects: [id], upTo }
  const languages = (await languagesOf(tx, asked)).get(id) ?? []
  const found: FoundText[] = []
  for (const language of languages) {
    const { title, ...rest } = (await textsIn(tx, { ...asked, language })).get(id) ?? {}
    const own = (field: string) => (rest[field]?.isFallback === false ? rest[field].value : "")
    const body = plainText(pageContent(own("body")).blocks)
    const text = [own("summary"), own("place"), body, own("alternative")].filter(Boolean).join("\n")
    found.push({ language, title: title?.value ?? "", text })
  }
  return found
}

/** The menu: each page that has a place on it, then news and events while there are any. */
export const pagesOnSite: SitePart = {
  order: 20,
  entries: async (tx: Tx, asked: SiteAsked): Promise<MenuEntry[]> => {
    const { locale, language, at, matters } = asked
    const say = words(locale)
    const pages = matters.has("page") ? await publishedPages(tx, { language, at, kind: "page" }) : []
    const lists = (["news-item", "event"] as const).filter((kind) => matters.has(kind))
    return [
      ...pages
        .filter(({ menuPlace }) => menuPlace !== null)
        .map(({ path, texts: { title } }) => ({
          path,
          label: title?.value ?? "",
          ...(title && title.language !== locale ? { lang: title.language } : {}),
        })),
      ...lists.map((kind) => ({ path: `/${sections[kind]}`, label: say(`kinds-${kind}`) })),
    ]
  },
}

/** Events for the calendar of the site, as the public reads them. */
export async function pagesOnCalendar(
  tx: Tx,
  { locale, language, at }: { locale: Locale; language: string; at: Date },
) {
  const events = await publishedPages(tx, { language, at, kind: "event" })
  return events.map(({ id, version, texts, startsAt, endsAt, path }) => ({
    id,
    sequence: version,
    title: texts.title?.value ?? "",
    titleLang: texts.title?.language ?? locale,
    starts: startsAt!,
    ends: endsAt ?? endOf(startsAt!),
    place: texts.place?.value ?? "",
    placeLang: texts.place?.language ?? locale,
    about: texts.summary?.value ?? "",
    path,
    isCancelled: false,
  }))
}
