import { afterAll, expect, test } from "vitest"
import { filled, linkPages, untouched } from "../../../tests/builders/link-pages.ts"
import type { AskedByLink } from "../../../tests/builders/link-pages.ts"
import { saidOf, send } from "../../../tests/builders/updates.ts"
import { updatesWantingHelp } from "../index.ts"
import { evidenceOfRequest } from "../reads/evidence-given.ts"
import { versionsOfRequest } from "../reads/versions.ts"

const { app, asked } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

const versionsIn = ({ partnership, request }: AskedByLink) =>
  partnership.read((tx) => versionsOfRequest(tx, request.requestId))
const givenIn = ({ partnership, request }: AskedByLink) =>
  partnership.read((tx) => evidenceOfRequest(tx, request.requestId))
const page = async (one: AskedByLink, path = one.path) => (await app.browser().visit(path)).text()

function formOf(fields: Record<string, string>, given: Record<string, [string, Buffer][]> = {}): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  for (const [name, files] of Object.entries(given))
    for (const [called, content] of files) body.append(name, new Blob([new Uint8Array(content)]), called)
  return body
}

const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2000, 1)])

test("what is saved stands in the form again on another day, is no update, and is gone once it is sent", async () => {
  const one = await asked(2)
  const half = filled(one.activity, {
    status: "",
    narrative: "Half a sentence",
    figure: "about",
    help: "A room",
  })
  const saved = await app.browser().send(one.path, { ...half, answeredBy: "", does: "save" })
  expect(saved.headers.get("location")).toBe(`${one.path}?saved=yes`)
  expect(await versionsIn(one)).toEqual([])
  const again = await page(one)
  for (const kept of ["Half a sentence", 'value="about"', "A room", "It is not sent yet"])
    expect(again).toContain(kept)
  expect(again).not.toMatch(/name="answeredBy"[^>]*checked/)
  const sent = await app.browser().send(one.path, { ...filled(one.activity), does: "send" })
  expect(sent.headers.get("location")).toBe(`${one.path}/receipt`)
  expect(await page(one)).not.toContain("Half a sentence")
  expect(await versionsIn(one)).toHaveLength(1)
})

test("saving a page nobody touched keeps nothing", async () => {
  const one = await asked()
  const nothing = await app
    .browser()
    .send(one.path, { ...filled(one.activity, { ...untouched, unit: "" }), does: "save" })
  expect(nothing.status).toBe(400)
  expect(await page(one)).not.toContain("It is not sent yet")
})

test("photos are kept though the form is refused for something else; what cannot be kept is named, and nothing typed is lost", async () => {
  const one = await asked()
  const files = {
    [`file-${one.activity}`]: [
      ["class.jpg", photo],
      ["virus.exe", Buffer.from("MZ")],
      ["large.jpg", Buffer.concat([photo, Buffer.alloc(11 * 1024 * 1024)])],
    ] as [string, Buffer][],
  }
  const refused = await app
    .browser()
    .send(one.path, formOf(filled(one.activity, { narrative: "Typed for an hour." }), files))
  expect(refused.status).toBe(400)
  const shown = await refused.text()
  expect(shown).toContain("“virus.exe” cannot be kept")
  expect(shown).toContain("“large.jpg” is too large: 10 MB at most")
  expect(shown).toContain("Typed for an hour.")
  expect(shown).toContain("Take out “class.jpg”")
  expect((await givenIn(one)).map(({ name, sentWith }) => [name, sentWith])).toEqual([["class.jpg", null]])
  const address = { [`address-${one.activity}`]: "https://library.example/classes" }
  await app.browser().send(one.path, { ...filled(one.activity), ...address })
  const [version] = await versionsIn(one)
  expect((await givenIn(one)).map(({ name, sentWith }) => [name, sentWith])).toEqual([
    ["class.jpg", version!.id],
    ["https://library.example/classes", version!.id],
  ])
})

test("what was kept by mistake is taken out again, and its file with it", async () => {
  const one = await asked()
  const files = { [`file-${one.activity}`]: [["class.jpg", photo]] as [string, Buffer][] }
  await app.browser().send(one.path, formOf({ ...filled(one.activity, untouched), does: "save" }, files))
  const [given] = await givenIn(one)
  await app.browser().send(one.path, { ...filled(one.activity), "remove[]": [given!.id] })
  expect(await givenIn(one)).toEqual([])
  expect(await versionsIn(one)).toHaveLength(1)
  const left = await one.partnership.read((tx) => tx.selectFrom("storedFile").select("id").execute())
  expect(left).toEqual([])
})

test("a form says who answers, or nothing is sent; somebody else's name is kept beside the link's reader", async () => {
  const one = await asked()
  const nobody = await app.browser().send(one.path, { ...filled(one.activity), answeredBy: "" })
  expect(nobody.status).toBe(400)
  expect(await nobody.text()).toContain("Say who is answering")
  const nameless = await app.browser().send(one.path, { ...filled(one.activity), answeredBy: "other" })
  expect(await nameless.text()).toContain("Enter the name of who is answering")
  expect(await versionsIn(one)).toEqual([])
  await app.browser().send(one.path, { ...filled(one.activity), answeredBy: "other", answeredName: "Bo Li" })
  expect(await versionsIn(one)).toMatchObject([{ saidBy: "Bo Li", contactName: "Zoé Tremblay" }])
})

test("accepted, what was given becomes a document of the strength the coordinator sees in it, under the update", async () => {
  const one = await asked()
  const files = {
    [`file-${one.activity}`]: [
      ["class.jpg", photo],
      ["note.txt", Buffer.from("Seen")],
    ] as [string, Buffer][],
  }
  await app.browser().send(one.path, formOf(filled(one.activity, { help: "A larger room" }), files))
  const [version] = await versionsIn(one)
  const [jpg, txt] = await givenIn(one)
  const staff = await app.signedIn(one.partnership.coordinator.id!)
  const update = `/en/${one.partnership.slug}/updates/${version!.nodeId}`
  const file = await staff.visit(`${update}/given/${jpg!.id}`)
  expect(Buffer.from(await file.arrayBuffer())).toEqual(photo)
  expect(file.headers.get("content-disposition")).toContain("attachment")
  const verdict = { does: "accept", updateId: version!.id, [`proof-${jpg!.id}`]: "" }
  const unsaid = await staff.send(update, verdict)
  expect(unsaid.status).toBe(400)
  expect(await unsaid.text()).toContain("Say how much each thing proves")
  const done = { ...verdict, [`proof-${jpg!.id}`]: "anecdote", [`proof-${txt!.id}`]: "leave-out" }
  expect((await staff.send(update, done)).status).toBe(302)
  const documents = await one.partnership.read((tx) =>
    tx.selectFrom("document").select(["id", "strength", "source", "fileId"]).execute(),
  )
  expect(documents).toMatchObject([{ strength: "anecdote", source: one.lead.name, fileId: jpg!.fileId }])
  const shown = await (await staff.visit(update)).text()
  expect(shown).toContain("Accepted, with evidence")
  expect(shown).toContain("Left out")
  expect(await one.partnership.read(updatesWantingHelp)).toBe(1)
  expect(await (await staff.visit(`/en/${one.partnership.slug}`)).text()).toContain(
    "One partner asks for help",
  )
  await staff.send(update, { does: "help", updateId: version!.id, note: "The city lends one." })
  expect(await one.partnership.read(updatesWantingHelp)).toBe(0)
  expect(await (await staff.visit(update)).text()).toContain("The city lends one.")
})

test("what a partner only keeps is not shown to staff, and another's file is not there", async () => {
  const [one, two] = [await asked(), await asked()]
  const files = { [`file-${one.activity}`]: [["class.jpg", photo]] as [string, Buffer][] }
  await send(one.partnership, one.request, [saidOf(one.activity)])
  await app.browser().send(one.path, formOf({ ...filled(one.activity, untouched), does: "save" }, files))
  const [version] = await versionsIn(one)
  const [given] = await givenIn(one)
  const staff = await app.signedIn(one.partnership.coordinator.id!)
  const update = `/en/${one.partnership.slug}/updates/${version!.nodeId}`
  expect((await staff.visit(`${update}/given/${given!.id}`)).status).toBe(404)
  const stranger = await app.signedIn(two.partnership.coordinator.id!)
  expect((await stranger.visit(`${update}/given/${given!.id}`)).status).toBe(404)
})

test("saving for later keeps an address that is none yet, and the name of who was answering", async () => {
  const one = await asked()
  const field = `address-${one.activity}`
  const half = { ...filled(one.activity), answeredBy: "other", answeredName: "Bo Li", [field]: "our page" }
  const saved = await app.browser().send(one.path, { ...half, does: "save" })
  expect(saved.headers.get("location")).toBe(`${one.path}?saved=yes`)
  const again = await page(one)
  expect(again).toContain('value="our page"')
  expect(again).toContain('value="Bo Li"')
  const unchosen = await app.browser().send(one.path, {
    ...filled(one.activity),
    answeredBy: "",
    answeredName: "Bo Li",
  })
  expect(await unchosen.text()).toContain("Say who is answering")
  const unfinished = await app.browser().send(one.path, half)
  expect(unfinished.status).toBe(400)
  expect(await versionsIn(one)).toEqual([])
})

test("an address typed as a phone types it is kept as the address of a page", async () => {
  const one = await asked()
  const field = `address-${one.activity}`
  const form = { ...filled(one.activity), [field]: "www.partner.example/news", does: "save" }
  expect((await app.browser().send(one.path, form)).status).toBe(302)
  expect(await givenIn(one)).toMatchObject([{ address: "https://www.partner.example/news" }])
})

test("the name of somebody else is not called optional: it says when it is needed", async () => {
  const one = await asked()
  for (const [path, hint] of [
    [one.path, "Only if somebody else answers."],
    [one.path.replace("/en/", "/fr/"), "Seulement si quelqu’un d’autre répond."],
  ] as const) {
    const shown = await (await app.browser().visit(path)).text()
    expect(shown).toContain(hint)
    expect(shown).toMatch(/>(Their name|Son nom)<\/label>/)
  }
})
