import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { anOpenSite, aPage, published } from "../../../tests/builders/pages.ts"
import type { Actor } from "#platform/acts"
import { withdraw } from "#site"
import { standingsOf, translate, versionsOf } from "#translations"
import { pageMatters, pagesOnCalendar } from "../reads/page-matters.ts"
import { pageOnDesk } from "../reads/page-on-desk.ts"
import { pageOf, pagesOf } from "../reads/pages.ts"
import { publishedLanguages, publishedPage, publishedPages } from "../reads/published-pages.ts"
import { starterPages } from "../rules/starter-pages.ts"
import { addStarterPages, bringBack, changePage, releaseChanges, throwAway } from "./write-page.ts"
import type { PageTexts } from "./write-page.ts"

const facts = { menuPlace: 1, onDay: null, startsAt: null, endsAt: null, link: "" }

/** A minute later for each thing that is done: what was published is told apart from what came after. */
function aClock({ database, coordinator }: TestPartnership) {
  let minutes = 0
  const later = () => ({ ...coordinator, at: new Date(coordinator.at.getTime() + ++minutes * 60_000) })
  return { now: later, write: database, at: () => new Date(coordinator.at.getTime() + minutes * 60_000) }
}

async function aPublishedPage() {
  const partnership = await aPartnership()
  await anOpenSite(partnership, ["ar"])
  const id = await aPage(partnership)
  await published(partnership, id)
  return { partnership, id, clock: aClock(partnership) }
}

async function edit(
  partnership: TestPartnership,
  clock: ReturnType<typeof aClock>,
  id: string,
  texts: PageTexts,
  isMinor = false,
) {
  const actor = clock.now()
  await partnership.act(async (tx) => {
    const { version } = (await pageOf(tx, id))!
    await changePage(tx, actor, { id, version, ...facts, texts, isMinor })
  })
}

function release(partnership: TestPartnership, actor: Actor, id: string) {
  return partnership.act(async (tx) => {
    const { version } = (await pageOf(tx, id))!
    await releaseChanges(tx, actor, { id, version })
  })
}

function seen({ read }: TestPartnership, at: Date, language = "en") {
  return read((tx) => publishedPage(tx, { kind: "page", slug: "about", language, at }))
}

test("a draft is nobody’s but the staff’s; published, anyone reads it; withdrawn, nobody", async () => {
  const partnership = await aPartnership()
  const id = await aPage(partnership)
  const { at } = partnership.coordinator
  expect(await seen(partnership, at)).toBeUndefined()
  await published(partnership, id)
  expect((await seen(partnership, at))!.texts.title).toMatchObject({ value: "About", isFallback: false })
  expect((await seen(partnership, at, "fr"))!.texts.title!.value).toBe("À propos")
  await partnership.act((tx, actor) => withdraw(tx, actor, { matter: "page", subjectId: id }))
  expect(await seen(partnership, at)).toBeUndefined()
})

test("under an embargo a page is seen from its moment on, as it was published", async () => {
  const partnership = await aPartnership()
  const id = await aPage(partnership)
  const from = new Date(partnership.coordinator.at.getTime() + 3_600_000)
  await published(partnership, id, "page", from)
  expect(await seen(partnership, new Date(from.getTime() - 1))).toBeUndefined()
  expect(await seen(partnership, from)).toBeDefined()
})

test("a page in one language alone, or with French behind English, cannot be published; with both it can", async () => {
  const partnership = await aPartnership()
  const clock = aClock(partnership)
  const id = await aPage(partnership, { texts: { title: { en: "About" }, body: { en: "Hello" } } })
  await expect(published(partnership, id)).rejects.toMatchObject({
    problems: [{ reason: { key: "pages.lacks-fr" } }, { reason: { key: "pages.lacks-fr" } }],
  })
  await edit(partnership, clock, id, { title: { fr: "À propos" }, body: { fr: "Bonjour" } })
  await published(partnership, id)
  expect(await seen(partnership, clock.at())).toBeDefined()
})

test("English edited: the public reads what was published until French caught up and the changes were let out", async () => {
  const { partnership, id, clock } = await aPublishedPage()
  await edit(partnership, clock, id, { title: { en: "Who we are" } })
  expect((await seen(partnership, clock.at()))!.texts.title!.value).toBe("About")
  await expect(release(partnership, clock.now(), id)).rejects.toMatchObject({
    problems: [{ reason: { key: "pages.lacks-fr" } }],
  })
  await edit(partnership, clock, id, { title: { fr: "Qui nous sommes" } })
  expect((await partnership.read((tx) => pageOnDesk(tx, id)))!.hasChanges).toBe(true)
  await release(partnership, clock.now(), id)
  expect((await seen(partnership, clock.at()))!.texts.title!.value).toBe("Who we are")
  expect((await seen(partnership, clock.at(), "fr"))!.texts.title!.value).toBe("Qui nous sommes")
  expect((await partnership.read((tx) => pageOnDesk(tx, id)))!.hasChanges).toBe(false)
})

test("a typo mended holds nothing back", async () => {
  const { partnership, id, clock } = await aPublishedPage()
  await edit(partnership, clock, id, { title: { en: "About us" } }, true)
  await release(partnership, clock.now(), id)
  expect((await seen(partnership, clock.at()))!.texts.title!.value).toBe("About us")
})

test("what somebody else changed since is not let out with what was seen", async () => {
  const { partnership, id, clock } = await aPublishedPage()
  await edit(partnership, clock, id, { title: { en: "Seen", fr: "Vu" } })
  const { version } = (await partnership.read((tx) => pageOf(tx, id)))!
  await edit(partnership, clock, id, { title: { en: "Unseen", fr: "Pas vu" } })
  const asSeen = partnership.act((tx) => releaseChanges(tx, clock.now(), { id, version }))
  await expect(asSeen).rejects.toMatchObject({ status: 409, reason: { key: "web.changed-meanwhile" } })
  expect((await seen(partnership, clock.at()))!.texts.title!.value).toBe("About")
})

test("what a machine was asked for before a page was published brings out nothing that was written after", async () => {
  const { partnership, id, clock } = await aPublishedPage()
  const asked = { ...partnership.coordinator, at: new Date(partnership.coordinator.at.getTime() - 1) }
  await edit(partnership, clock, id, { title: { en: "Not let out" } })
  await partnership.act(async (tx) => {
    const text = (await standingsOf(tx, { subjects: [id] })).find(({ field }) => field === "title")!
    const numberOf = (tag: string) => text.standings.find(({ language }) => language === tag)!.number
    const made = { textId: text.id, language: "fr", value: "Pas publié", source: numberOf("en") }
    await translate(tx, asked, { ...made, own: numberOf("fr"), state: "machine" })
  })
  expect((await seen(partnership, clock.at()))!.texts.title!.value).toBe("About")
  expect((await seen(partnership, clock.at(), "fr"))!.texts.title!.value).toBe("À propos")
})

test("Arabic shows as soon as it is reviewed, and says where it falls back; of unpublished English it does not show", async () => {
  const { partnership, id, clock } = await aPublishedPage()
  const into = async (field: string, value: string) => {
    const actor = clock.now()
    await partnership.act(async (tx) => {
      const text = (await standingsOf(tx, { subjects: [id] })).find((one) => one.field === field)!
      const en = text.standings.find(({ language }) => language === "en")!
      const own = text.standings.find(({ language }) => language === "ar")?.number ?? 0
      const made = { textId: text.id, language: "ar", value, source: en.number, own }
      await translate(tx, actor, { ...made, state: "reviewed" })
    })
  }
  await into("title", "من نحن")
  const arabic = (await seen(partnership, clock.at(), "ar"))!
  expect(arabic.texts.title).toMatchObject({ value: "من نحن", language: "ar", isFallback: false })
  expect(arabic.texts.body).toMatchObject({ language: "en", isFallback: true })
  expect(await partnership.read((tx) => publishedLanguages(tx, id, clock.at()))).toEqual(["en", "fr", "ar"])
  await edit(partnership, clock, id, { title: { en: "Secret", fr: "Secret" } })
  await into("title", "سر")
  expect((await seen(partnership, clock.at(), "ar"))!.texts.title!.value).toBe("من نحن")
})

test("what the search finds is what the public reads, in each language it is there in", async () => {
  const { partnership, id, clock } = await aPublishedPage()
  await edit(partnership, clock, id, { body: { en: "Canary", fr: "Canari" } })
  const texts = await partnership.read((tx) => pageMatters.page.texts(tx, id))
  expect(texts).toEqual([
    { language: "en", title: "About", text: "Who we are\nUs\nWe work here." },
    { language: "fr", title: "À propos", text: "Qui nous sommes\nNous\nNous travaillons ici." },
  ])
  const named = await partnership.read((tx) => pageMatters.page.named(tx, { ids: [id], locale: "en" }))
  expect(named.get(id)).toMatchObject({ title: "About", publicPath: "/pages/about" })
})

test("an earlier version comes back as the newest one, and what came between stays", async () => {
  const { partnership, id, clock } = await aPublishedPage()
  await edit(partnership, clock, id, { title: { en: "Wrong", fr: "Faux" } })
  const text = (await partnership.read((tx) => standingsOf(tx, { subjects: [id] }))).find(
    ({ field }) => field === "title",
  )!
  const back = { id, field: "title" as const, textId: text.id, number: 1 }
  await partnership.act((tx) => bringBack(tx, clock.now(), { ...back, version: 2 }))
  const versions = await partnership.read((tx) => versionsOf(tx, text.id))
  expect(versions.map(({ value }) => value)).toEqual(["About", "Faux", "Wrong", "À propos", "About"])
  await expect(
    partnership.act((tx) => bringBack(tx, clock.now(), { ...back, version: 3 })),
  ).rejects.toMatchObject({ status: 409 })
})

test("two writers at once: the second is told, and nothing of the first is lost", async () => {
  const { partnership, id, clock } = await aPublishedPage()
  const change = (en: string) =>
    partnership.act((tx) =>
      changePage(tx, clock.now(), { id, version: 1, ...facts, texts: { title: { en } }, isMinor: false }),
    )
  await change("First")
  await expect(change("Second")).rejects.toMatchObject({ status: 409 })
})

test("the pages to begin with are drafts in both languages, once, ready to be published", async () => {
  const partnership = await aPartnership()
  await partnership.act(addStarterPages)
  const pages = await partnership.read((tx) => pagesOf(tx))
  expect(pages.map(({ slug }) => slug)).toEqual(starterPages.map(({ slug }) => slug))
  const { at } = partnership.coordinator
  expect(await partnership.read((tx) => publishedPages(tx, { language: "en", at }))).toEqual([])
  for (const { id } of pages) await published(partnership, id)
  expect(await partnership.read((tx) => publishedPages(tx, { language: "fr", at }))).toHaveLength(3)
  await expect(partnership.act(addStarterPages)).rejects.toMatchObject({ status: 409 })
})

test("what is public is withdrawn before it is thrown away; thrown away, nobody is asked to translate it", async () => {
  const { partnership, id } = await aPublishedPage()
  const away = () => partnership.act((tx, actor) => throwAway(tx, actor, { id, version: 1 }))
  await expect(away()).rejects.toMatchObject({ status: 409 })
  await partnership.act((tx, actor) => withdraw(tx, actor, { matter: "page", subjectId: id }))
  await away()
  expect(await partnership.read((tx) => pagesOf(tx))).toEqual([])
  expect(await partnership.read((tx) => standingsOf(tx))).toEqual([])
})

test("an event needs a beginning before its end, a news item its day, any of them a title, a link an address", async () => {
  const partnership = await aPartnership()
  const startsAt = new Date("2026-12-01T23:00:00Z")
  for (const odd of [
    { kind: "event" as const, startsAt: null, endsAt: null },
    { kind: "event" as const, startsAt, endsAt: new Date("2026-12-01T22:00:00Z") },
    { kind: "event" as const, startsAt, link: "javascript:alert(1)" },
    { kind: "news-item" as const, onDay: null },
    { kind: "page" as const, texts: { title: { en: "", fr: "" } } },
  ])
    await expect(aPage(partnership, odd)).rejects.toMatchObject({ status: 400 })
})

test("who only reads writes, releases and throws away nothing; another partnership’s page is not there", async () => {
  const { partnership, id } = await aPublishedPage()
  const { act, as } = partnership
  for (const role of ["chair", "observer", "link", "anybody"]) {
    const change = { id, version: 1, ...facts, texts: {}, isMinor: false }
    await expect(act((tx) => changePage(tx, as(role), change))).rejects.toMatchObject({ status: 403 })
    await expect(release(partnership, as(role), id)).rejects.toMatchObject({ status: 403 })
    await expect(act((tx) => throwAway(tx, as(role), { id, version: 1 }))).rejects.toMatchObject({
      status: 403,
    })
    await expect(act((tx) => addStarterPages(tx, as(role)))).rejects.toMatchObject({ status: 403 })
  }
  const other = await aPartnership()
  const change = { id, version: 1, ...facts, texts: {}, isMinor: false }
  await expect(other.act((tx, actor) => changePage(tx, actor, change))).rejects.toMatchObject({ status: 404 })
  expect(await other.read((tx) => publishedPages(tx, { language: "en", at: other.coordinator.at }))).toEqual(
    [],
  )
})

test("a published event stands in the site’s calendar as it was published, until it is withdrawn", async () => {
  const partnership = await aPartnership()
  const id = await aPage(partnership, { kind: "event" })
  const { at } = partnership.coordinator
  const events = () => partnership.read((tx) => pagesOnCalendar(tx, { locale: "fr", language: "fr", at }))
  expect(await events()).toEqual([])
  await published(partnership, id, "event")
  expect(await events()).toMatchObject([
    { title: "À propos", path: "/events/about", starts: new Date("2026-12-01T23:00:00Z") },
  ])
  await partnership.act((tx, actor) => withdraw(tx, actor, { matter: "event", subjectId: id }))
  expect(await events()).toEqual([])
})
