import { addPage, changePicture, drawnPicture } from "#pages"
import { keepFile } from "#platform/files"
import type { PageField } from "#pages"
import { standingsOf, translate } from "#translations"
import type { Making } from "./making.ts"
import { partnership } from "./partnership.ts"
import { sitePages } from "./site-pages/index.ts"
import type { FurtherLanguage, SamplePage } from "./site-pages/sample-page.ts"

/** The pages, news and events of the public site; what is there of them in further languages was reviewed. */
export async function makeSitePages(making: Making): Promise<void> {
  for (const page of sitePages) {
    const id = await written(making, page)
    making.made.keep(page.kind, page.slug, id)
    await pictured(making, id, page)
    await translated(making, id, page)
  }
}

function written({ tx, day, dates, on }: Making, page: SamplePage): Promise<string> {
  const { kind, menuPlace = null, onDay, evening, texts } = page
  const { timeZone } = partnership
  const at = (plainTime: string) =>
    evening && new Date(dates.on(evening.on).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds)
  return addPage(tx, on(writtenOn), {
    kind,
    menuPlace,
    onDay: onDay ? day(onDay) : null,
    startsAt: (evening && at(evening.from)) ?? null,
    endsAt: (evening && at(evening.to)) ?? null,
    link: "",
    texts: Object.fromEntries(Object.entries(texts).map(([field, { en, fr }]) => [field, { en, fr }])),
  })
}

async function pictured({ tx, on, files }: Making, id: string, { picture }: SamplePage): Promise<void> {
  if (!picture) return
  const actor = on(writtenOn)
  const { drawn, alternative, credit } = picture
  const { narrow, wide } = await drawnPicture(drawn())
  const kept = async ({ content, ...measures }: typeof narrow) => {
    const file = { name: "picture.webp", mediaType: "image/webp", content }
    return { file: await keepFile(files, actor, file), ...measures }
  }
  await changePicture(tx, actor, {
    id,
    version: 1,
    picture: { narrow: await kept(narrow), wide: wide && (await kept(wide)) },
    isAgreed: true,
    alternative,
    credit,
  })
}

/** Before the site opened. */
const writtenOn = { daysFromToday: -4 }

const further: readonly FurtherLanguage[] = ["ar", "uk", "es"]

async function translated({ tx, on }: Making, id: string, { texts }: SamplePage): Promise<void> {
  for (const { id: textId, field, standings } of await standingsOf(tx, { subjects: [id] })) {
    const source = standings.find(({ language }) => language === "en")!.number
    for (const language of further) {
      const value = texts[field as PageField]?.[language]
      if (value === undefined) continue
      await translate(tx, on(writtenOn), { textId, language, value, source, own: 0, state: "reviewed" })
    }
  }
}
