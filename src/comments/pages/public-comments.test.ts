import { spawnSync } from "node:child_process"
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { commentsOf, publishReport } from "#comments"
import { fixedClock } from "#platform/clock"
import { addOutcome, addPriority } from "#strategy"
import { testApp } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { aComment, answered, aPeriod, letThrough, onDay } from "../../../tests/builders/comments.ts"
import { unzip } from "../../platform/documents/samples/unzip.ts"
import { decideComment } from "../acts/moderate-comment.ts"

const clock = fixedClock("2026-11-22T17:00:00Z")
const app = await testApp({ clock })
afterAll(() => expect(app.troubles).toEqual([]))

/** Everything the public may not see has this in it. */
const canary = "Canary"

test("what waits, was held back, or who somebody said they are is in no page, file or data anyone can have", async () => {
  const partnership = await aPartnership()
  const { period, work } = await aPeriod(partnership, { on: "2026-11-01", closesOn: "2026-11-22" })
  const comment = (text: string, shownName = "") =>
    aComment(partnership, { periodId: period, paragraphKey: work, text, shownName, asWhom: "newcomer" })
  await comment(`${canary} waits`, `${canary} Ana`)
  const held = await comment(`${canary} held`)
  await partnership.act((tx, actor) =>
    decideComment(tx, actor, {
      id: held,
      version: 1,
      decision: "held-back",
      reason: "other",
      note: `${canary} note`,
    }),
  )
  const shown = await comment("Longer hours, please", "Rosa")
  await letThrough(partnership, shown)
  await answered(partnership, period, { commentIds: [shown] })
  const anyone = app.browser()
  const read = async (paths: string[]) => {
    const texts: string[] = []
    for (const locale of ["en", "fr"])
      for (const path of paths) {
        const answer = await anyone.visit(`/${locale}/${partnership.slug}/community-plan/comments${path}`)
        expect(answer.status, path).toBe(200)
        texts.push(textIn(path, Buffer.from(await answer.arrayBuffer())))
      }
    for (const text of texts) {
      expect(text).not.toContain(canary)
    }
    return texts.join("\n")
  }
  const pages = ["", ".data", `/paragraph?key=${work}`, `/paragraph.data?key=${work}`, "/received"]
  const open = await read(pages)
  expect(open).toContain("Longer hours, please")
  expect(open).toContain("Rosa")
  const data = await anyone.visit(
    `/en/${partnership.slug}/community-plan/comments/paragraph.data?key=${work}`,
  )
  expect(await data.text()).not.toContain("newcomer")
  clock.set("2026-11-23T17:00:00Z")
  const after = onDay(partnership.coordinator, "2026-11-23")
  const [waiting] = await partnership.read((tx) => commentsOf(tx, { periodId: period, state: "waiting" }))
  await partnership.act((tx) =>
    decideComment(tx, after, {
      id: waiting!.id,
      version: 1,
      decision: "held-back",
      reason: "hurts-somebody",
      note: "",
    }),
  )
  await partnership.act((tx) => publishReport(tx, after, { id: period }))
  const copies = ["/report/what-you-said-en.docx", "/report/what-you-said-fr.docx"]
  const report = await read([...pages, "/report", "/report.data", ...copies])
  expect(report).toContain("Longer hours, please")
  clock.set("2026-11-22T17:00:00Z")
})

/** What a page or file says; a Word file is a zip. */
function textIn(path: string, content: Buffer): string {
  return path.endsWith(".docx") ? [...unzip(content).values()].join("\n") : content.toString("utf8")
}

test("somebody comments without an account, gets a reference, and nothing is kept that leads to them", async () => {
  const partnership = await aPartnership()
  const { period, work } = await aPeriod(partnership)
  const path = `/en/${partnership.slug}/community-plan/comments/paragraph?key=${work}`
  const anyone = app.browser()
  const fields = { periodId: period, paragraphKey: work, shownName: "", key: "one-form-only" }
  const send = (text: string, more = {}) => anyone.send(path, { ...fields, text, ...more })
  const first = await send("It is too far from the bus")
  const again = await send("It is too far from the bus")
  expect(first.status).toBe(302)
  expect(first.headers.get("location")).toMatch(/received\?reference=/)
  expect(again.headers.get("location")).toBe(first.headers.get("location"))
  expect(first.headers.getSetCookie()).toEqual([])
  const [comment, ...others] = await partnership.read((tx) => commentsOf(tx, { periodId: period }))
  expect(others).toEqual([])
  expect(comment).toMatchObject({ state: "waiting", asWhom: null, locale: "en", paragraphKey: work })
  expect((await send("A machine", { website: "https://spam.example" })).status).toBe(400)
  const long = await send("x".repeat(2100))
  expect(long.status).toBe(400)
  expect(await long.text()).toContain("Your comment has 2,100 characters")
})

test("a comment that arrives after the last day is refused in a clear sentence, and what was typed is still there", async () => {
  const partnership = await aPartnership()
  const { period } = await aPeriod(partnership, { closesOn: "2026-11-22" })
  const path = `/fr/${partnership.slug}/community-plan/comments/paragraph`
  clock.set("2026-11-23T05:00:01Z")
  const text = "J’ai mis une heure à écrire ceci"
  const answer = await app
    .browser()
    .send(path, { periodId: period, paragraphKey: "plan", text, shownName: "Zoé", asWhom: "resident" })
  clock.set("2026-11-22T17:00:00Z")
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain("votre commentaire n’a pas été envoyé")
  for (const typed of [text, "Zoé"]) expect(page).toContain(typed)
})

test("before the first day the page says when it opens, and shows nothing of the draft", async () => {
  const partnership = await aPartnership()
  const nothing = await app.browser().visit(`/en/${partnership.slug}/community-plan/comments`)
  expect(nothing.status).toBe(404)
  const { work } = await aPeriod(partnership, { opensOn: "2026-12-01", closesOn: "2026-12-20" })
  const anyone = app.browser()
  const base = `/en/${partnership.slug}/community-plan/comments`
  const page = await (await anyone.visit(base)).text()
  expect(page).toContain("from 1 December 2026 to 20 December 2026")
  expect(page).not.toContain("Work")
  expect((await anyone.visit(`${base}/paragraph?key=${work}`)).status).toBe(404)
  expect((await anyone.visit(`${base}/report`)).status).toBe(404)
})

test("a plan of forty paragraphs is read on a phone for less than 100 KB, styles included", async () => {
  const partnership = await aPartnership()
  await partnership.act(async (tx, actor) => {
    const text = "What will be different for people who come here, in a sentence or two. ".repeat(4)
    for (let priority = 0; priority < 4; priority++) {
      const titles = {
        titleEn: `Priority ${priority}`,
        titleFr: `Priorité ${priority}`,
        whyEn: text,
        whyFr: text,
      }
      const priorityId = await addPriority(tx, actor, titles)
      for (let outcome = 0; outcome < 9; outcome++)
        await addOutcome(tx, actor, {
          ...titles,
          priorityId,
          titleEn: `Outcome ${outcome}`,
          titleFr: "Résultat",
        })
    }
  })
  await aPeriod(partnership)
  const answer = await app.browser().visit(`/en/${partnership.slug}/community-plan/comments`)
  const page = Buffer.byteLength(await answer.text())
  const styles = readdirSync("build/client/assets")
    .filter((name) => name.endsWith(".css"))
    .reduce((sum, name) => sum + readFileSync(join("build/client/assets", name)).byteLength, 0)
  expect(page + styles).toBeLessThan(100 * 1024)
})

test.skipIf(spawnSync("pdftotext", ["-v"]).error !== undefined)(
  "the copy of the report kept as evidence has the answers, and no words of comments that could be removed later",
  async () => {
    const partnership = await aPartnership()
    const { period } = await aPeriod(partnership, { on: "2025-11-01", closesOn: "2025-11-20" })
    const comment = { periodId: period, on: "2025-11-02", text: `${canary} helped me` }
    const id = await aComment(partnership, comment)
    await letThrough(partnership, id)
    await answered(partnership, period, { commentIds: [id] })
    await partnership.act((tx, actor) => publishReport(tx, actor, { id: period }))
    const coordinator = await app.signedIn(partnership.coordinator.id!)
    const base = `/en/${partnership.slug}`
    const kept = { does: "evidence", strength: "anecdote" }
    await coordinator.send(`${base}/strategy/comments/${period}/report`, kept)
    const { documentId } = await partnership.read((tx) =>
      tx.selectFrom("commentReportDocument").select("documentId").executeTakeFirstOrThrow(),
    )
    const file = await coordinator.visit(`${base}/evidence/documents/${documentId}/file`)
    const input = Buffer.from(await file.arrayBuffer())
    const said = spawnSync("pdftotext", ["-", "-"], { input, encoding: "utf8" }).stdout
    expect(said).toContain("We will ask.")
    expect(said).not.toContain(canary)
  },
)
