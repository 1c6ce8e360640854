import { addPage, changePicture, drawnPicture } from "#pages"
import { keepFile } from "#platform/files"
import type { PageField } from "#pages"
import { giveAccess, peopleWithAccess } from "#partnerships"
import type { Actor } from "#platform/acts"
import { chooseTranslatorLanguages, standingsOf, translate } from "#translations"
import type { Making } from "./making.ts"
import { partnership } from "./partnership.ts"
import { sitePages } from "./site-pages/index.ts"
import type { FurtherLanguage, SamplePage } from "./site-pages/sample-page.ts"

/**
 * The pages, news and events of the public site. What the translator made was reviewed by the coordinator, but for what is
 * still in review; the other languages were translated and reviewed by the coordinator.
 */
export async function makeSitePages(making: Making): Promise<void> {
  const translator = await aTranslator(making)
  for (const page of sitePages) {
    const id = await written(making, page)
    making.made.keep(page.kind, page.slug, id)
    await pictured(making, id, page)
    await translated(making, translator, { id, page })
  }
}

/** Somebody who translates for Two Rivers and sees nothing else of it. */
async function aTranslator({ tx, on }: Making): Promise<Actor> {
  const coordinator = on(writtenOn)
  const { name, email, language } = partnership.translator
  const given = { name, email, locale: "en", role: "translator" } as const
  const signInAt = "https://entente.example/en/sign-in"
  const accessId = await giveAccess(tx, coordinator, { ...given, signInAt })
  await chooseTranslatorLanguages(tx, coordinator, { accessId, languages: [language] })
  const { personId: id } = (await peopleWithAccess(tx)).find((person) => person.id === accessId)!
  return { ...coordinator, id, role: "translator" }
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

async function translated(
  { tx, on }: Making,
  translator: Actor,
  { id, page: { texts, inReview } }: { id: string; page: SamplePage },
): Promise<void> {
  for (const { id: textId, field, standings } of await standingsOf(tx, { subjects: [id] })) {
    const source = standings.find(({ language }) => language === "en")!.number
    let last = Math.max(...standings.map(({ number }) => number))
    for (const language of further) {
      const own = language === partnership.translator.language
      const waiting = own ? inReview?.[field as PageField] : undefined
      const value = texts[field as PageField]?.[language] ?? waiting
      if (value === undefined) continue
      const made = { textId, language, value, source }
      if (own) {
        await translate(tx, translator, { ...made, own: 0, state: "in-review" })
        last += 1
      }
      if (waiting !== undefined) continue
      await translate(tx, on(writtenOn), { ...made, own: own ? last : 0, state: "reviewed" })
      last += 1
    }
  }
}
