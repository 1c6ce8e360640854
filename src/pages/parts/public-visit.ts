import type { RouterContextProvider } from "react-router"
import { nothingPublic } from "#partnerships"
import { directionOf } from "#platform/words"
import type { Tx } from "#platform/database"
import { siteVisit } from "#site"
import type { SiteFrame } from "#site"
import type { PictureProps } from "#ui"
import { shownPicture } from "./shown-picture.ts"
import { pictureOf } from "../reads/pictures.ts"
import type { PublishedPage } from "../reads/published-pages.ts"
import { publishedPage, publishedPages } from "../reads/published-pages.ts"
import { pageContent } from "../rules/page-content.ts"
import type { PageKind } from "../rules/page-kind.ts"

type Asked = {
  context: Readonly<RouterContextProvider>
  params: { locale?: string | undefined; partnership?: string | undefined; slug?: string | undefined }
  request: Request
}

/** One public page by its address, with the frame around it. What is not public answers as if it were not there. */
export async function publicPageVisit(asked: Asked, kind: PageKind) {
  const { visit, frame, language } = await siteVisit(asked)
  const { at } = visit.actor
  const slug = asked.params.slug ?? ""
  const page = await visit.read((tx) => publishedPage(tx, { kind, slug, language, at }))
  if (!page) throw nothingPublic(visit.locale)
  const { title, summary, place, body } = page.texts
  const texts = [title, summary, place, body].filter((text) => text !== undefined)
  const picture = await visit.read((tx) => publicPicture(tx, { page, frame, at }))
  return {
    visit,
    frame,
    page,
    shown: {
      title: title?.value ?? "",
      lang: title?.language ?? frame.locale,
      summary,
      place,
      body: body && { lang: body.language, blocks: pageContent(body.value).blocks },
      picture,
      isMachine: texts.some(({ isMachine }) => isMachine),
      isOutdated: texts.some(({ isOutdated }) => isOutdated),
    },
  }
}

/** What an older translation describes may be another picture: then the words are those of the page's own language. */
async function publicPicture(
  tx: Tx,
  { page, frame, at }: { page: PublishedPage; frame: SiteFrame; at: Date },
): Promise<PictureProps | undefined> {
  const picture = page.pictureId ? await pictureOf(tx, page.pictureId) : undefined
  if (!picture) return undefined
  const { locale: language } = frame
  const own = page.texts.alternative
  const words = own?.isOutdated
    ? (await publishedPage(tx, { ...page, language, at }))?.texts.alternative
    : own
  const lang = words?.language ?? language
  return shownPicture(
    picture,
    { alternative: { value: words?.value ?? "", lang, dir: directionOf(lang) }, credit: page.pictureCredit },
    (file) => `${frame.base}/pictures/${file}`,
  )
}

export type ShownPage = Awaited<ReturnType<typeof publicPageVisit>>["shown"]

/** What stands in a list of news or events. */
export async function publicListVisit(asked: Asked, kind: PageKind) {
  const { visit, frame, language } = await siteVisit(asked)
  const { at } = visit.actor
  return { visit, frame, pages: await visit.read((tx) => publishedPages(tx, { kind, language, at })) }
}
