import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { anOpenSite, aPage, aPicture, published } from "../../../tests/builders/pages.ts"
import { diskFileStore } from "#platform/files"
import { withdraw } from "#site"
import { standingsOf, translate } from "#translations"
import { pageOnDesk } from "../reads/page-on-desk.ts"
import { pageOf } from "../reads/pages.ts"
import { isPictureOfPage, isPublicPicture, pictureOf } from "../reads/pictures.ts"
import { publishedPage } from "../reads/published-pages.ts"
import { changePicture, removePicture } from "./change-picture.ts"
import { releaseChanges } from "./write-page.ts"

const folder = await mkdtemp(join(tmpdir(), "entente-pictures-"))
afterAll(() => rm(folder, { recursive: true }))
const files = diskFileStore(folder)

/** A published page with a picture, and what is done to it, each thing a minute after the one before. */
async function aPageWithPicture() {
  const partnership = await aPartnership()
  await anOpenSite(partnership, ["ar"])
  const id = await aPage(partnership)
  const first = await aPicture(partnership, { files, page: id })
  await published(partnership, id)
  let minutes = 0
  const at = () => new Date(partnership.coordinator.at.getTime() + minutes * 60_000)
  const later = (): TestPartnership => {
    minutes++
    const actor = { ...partnership.coordinator, at: at() }
    return { ...partnership, coordinator: actor, act: (work) => partnership.act((tx) => work(tx, actor)) }
  }
  const { read } = partnership
  return {
    partnership,
    id,
    first,
    later,
    another: async (says = "A long table") => {
      const { version } = (await read((tx) => pageOf(tx, id)))!
      return aPicture(later(), { files, page: id, version, says })
    },
    remove: async () => {
      const { version } = (await read((tx) => pageOf(tx, id)))!
      await later().act((tx, actor) => removePicture(tx, actor, { id, version }))
    },
    release: () =>
      later().act(async (tx, actor) => {
        const { version } = (await pageOf(tx, id))!
        await releaseChanges(tx, actor, { id, version })
      }),
    withdraw: () => later().act((tx, actor) => withdraw(tx, actor, { matter: "page", subjectId: id })),
    isPublic: (file: string) => read((tx) => isPublicPicture(tx, file, at())),
    alternative: async (language = "en") =>
      (await read((tx) => publishedPage(tx, { kind: "page", slug: "about", language, at: at() })))?.texts
        .alternative,
    waits: async () => (await read((tx) => pageOnDesk(tx, id)))!.hasChanges,
  }
}

test("a picture in place of another waits with its words until it is let out; then the old one is nobody’s", async () => {
  const page = await aPageWithPicture()
  expect([await page.isPublic(page.first), await page.waits()]).toEqual([true, false])
  const second = await page.another()
  expect([await page.isPublic(page.first), await page.isPublic(second)]).toEqual([true, false])
  expect((await page.alternative())!.value).toBe("A round table")
  expect(await page.waits()).toBe(true)
  await page.release()
  expect([await page.isPublic(page.first), await page.isPublic(second)]).toEqual([false, true])
  expect((await page.alternative())!.value).toBe("A long table")
})

test("a picture that was being drawn while the page was let out is not public with it: whoever sent it is told", async () => {
  const page = await aPageWithPicture()
  const began = page.later()
  await page.remove()
  await page.release()
  const { version } = (await page.partnership.read((tx) => pageOf(tx, page.id)))!
  await expect(aPicture(began, { files, page: page.id, version })).rejects.toMatchObject({
    status: 409,
    reason: { key: "web.changed-meanwhile" },
  })
})

test("a picture that is removed is seen until that is let out, and keeps nothing from being published", async () => {
  const page = await aPageWithPicture()
  await page.remove()
  expect(await page.isPublic(page.first)).toBe(true)
  await page.release()
  expect(await page.isPublic(page.first)).toBe(false)
  expect(await page.alternative()).toBeUndefined()
  await expect(page.remove()).rejects.toMatchObject({ status: 409 })
})

test("a picture is gone with its page, whatever was changed before", async () => {
  const page = await aPageWithPicture()
  const second = await page.another()
  await page.withdraw()
  expect([await page.isPublic(page.first), await page.isPublic(second)]).toEqual([false, false])
})

test("its words are needed in English and French before they are let out, like all words", async () => {
  const page = await aPageWithPicture()
  const { version } = (await page.partnership.read((tx) => pageOf(tx, page.id)))!
  const said = { id: page.id, version, picture: undefined, isAgreed: false, credit: "Kim" }
  await page
    .later()
    .act((tx, actor) => changePicture(tx, actor, { ...said, alternative: { en: "Tea", fr: "" } }))
  await expect(page.release()).rejects.toMatchObject({
    problems: [{ reason: { key: "pages.lacks-fr", values: { field: "alternative" } } }],
  })
})

test("what an older translation says of another picture is marked as outdated", async () => {
  const page = await aPageWithPicture()
  await page.later().act(async (tx, actor) => {
    const text = (await standingsOf(tx, { subjects: [page.id] })).find(
      ({ field }) => field === "alternative",
    )!
    const source = text.standings.find(({ language }) => language === "en")!.number
    const made = { textId: text.id, language: "ar", value: "طاولة مستديرة", source, own: 0 }
    await translate(tx, actor, { ...made, state: "reviewed" })
  })
  expect(await page.alternative("ar")).toMatchObject({ value: "طاولة مستديرة", isOutdated: false })
  await page.another()
  await page.release()
  expect(await page.alternative("ar")).toMatchObject({ isOutdated: true })
})

test("no picture without words for it, and without somebody’s word that everyone in it agreed, which is kept", async () => {
  const partnership = await aPartnership()
  const { act, as, coordinator, read } = partnership
  const id = await aPage(partnership)
  const change = {
    id,
    version: 1,
    picture: undefined,
    isAgreed: false,
    alternative: { en: "", fr: "" },
    credit: "",
  }
  await expect(act((tx, actor) => changePicture(tx, actor, change))).rejects.toMatchObject({
    problems: [{ field: "picture" }, { field: "alternativeEn" }],
  })
  const file = { id: crypto.randomUUID(), add: async () => undefined }
  const picture = { narrow: { file, width: 1, height: 1 }, wide: null }
  const alternative = { en: "Tea", fr: "Thé" }
  await expect(
    act((tx, actor) => changePicture(tx, actor, { ...change, picture, alternative })),
  ).rejects.toMatchObject({ problems: [{ field: "agreed", reason: { key: "pages.agreed-needed" } }] })
  for (const role of ["chair", "observer", "link", "anybody"]) {
    await expect(act((tx) => changePicture(tx, as(role), change))).rejects.toMatchObject({ status: 403 })
    await expect(act((tx) => removePicture(tx, as(role), { id, version: 1 }))).rejects.toMatchObject({
      status: 403,
    })
  }
  const kept = await aPicture(partnership, { files, page: id })
  const { pictureId } = (await read((tx) => pageOf(tx, id)))!
  expect(await read((tx) => pictureOf(tx, pictureId!))).toMatchObject({
    agreedAt: coordinator.at,
    agreedBy: coordinator.id,
  })
  const other = await aPage(partnership)
  expect(await read((tx) => isPictureOfPage(tx, id, kept))).toBe(true)
  expect(await read((tx) => isPictureOfPage(tx, other, kept))).toBe(false)
})
