import { randomUUID } from "node:crypto"
import { beforeAll, expect, test } from "vitest"
import { publicCouncil } from "#councils"
import { unsupported } from "#evidence"
import { personWithEmail } from "#identity"
import { openActions, unadoptedMinutes } from "#minutes"
import { decisionsOf } from "#motions"
import { publishedPage, publishedPages } from "#pages"
import { fixedClock } from "#platform/clock"
import { diskFileStore } from "#platform/files"
import { lateRequests, waitingUpdates } from "#updates"
import { testDatabase } from "../../tests/database.ts"
import { isPublic, publications, siteOf } from "#site"
import { wireSite } from "../commands/wire-site.ts"
import { makeSample } from "./make-sample.ts"
import { aTestFolder } from "../../tests/folder.ts"

beforeAll(wireSite)

const days = ["2026-11-22", "2027-04-02", "2028-02-29", "2027-03-31"]

test.each(days)("made on %s, Two Rivers shows every state there is", async (day) => {
  const { database } = await testDatabase()
  const clock = fixedClock(`${day}T17:00:00Z`)
  const operatorId = await database.outside((tx) =>
    personWithEmail(tx, { email: "operator@sample.example", name: "op", locale: "en", at: clock.now() }),
  )
  const files = diskFileStore(await aTestFolder())
  const id = await makeSample({
    database,
    clock,
    files,
    linkKey: Buffer.alloc(32),
    operatorId,
    slug: `t-${randomUUID()}`,
  })
  await database.read(id, async (tx) => {
    const count = async (table: "organization" | "activity" | "priority" | "outcome") =>
      (await tx.selectFrom(table).select("id").execute()).length
    const communityMembers = 1
    expect([await count("organization"), await count("priority")]).toEqual([38 + communityMembers, 4])
    expect([await count("outcome"), await count("activity")]).toEqual([11, 36])
    expect((await waitingUpdates(tx)).count).toBeGreaterThan(0)
    expect((await lateRequests(tx, day)).length).toBeGreaterThan(0)
    expect(await unsupported(tx, "need")).toHaveLength(1)
    expect((await unsupported(tx, "claim")).length).toBeGreaterThan(0)
    const steps = await tx.selectFrom("reportStep").select("step").execute()
    expect(steps).toEqual([{ step: "submitted" }])
    const [council] = await publicCouncil(tx, { on: day, locale: "en" })
    expect(council?.members.length).toBe(19)
    expect(council?.members.map(({ person }) => person)).toContain("Yolande Mukendi")
    expect(await unadoptedMinutes(tx), "one draft waits, the minutes before were adopted").toHaveLength(1)
    const open = await openActions(tx)
    const decided = (await decisionsOf(tx, { today: day, most: 20 })).filter(
      ({ outcome }) => outcome === "carried",
    )
    expect([open.length, decided.length]).toEqual([1, 6])
    const site = await siteOf(tx)
    expect([site.openedAt !== null, site.furtherLanguages]).toEqual([true, ["ar", "uk", "es"]])
    const shown = await publications(tx)
    const published = (matter: string) => shown.filter((one) => one.matter === matter).length
    expect(["community-plan", "plan", "report", "indicator"].map(published)).toEqual([1, 2, 1, 4])
    expect(["decision", "minutes"].map(published)).toEqual([4, 1])
    expect(["page", "news-item", "event"].map(published)).toEqual([2, 1, 1])
    for (const language of ["en", "fr", "ar", "uk", "es"]) {
      const asked = { kind: "page", slug: "new-in-two-rivers", language, at: clock.now() } as const
      const texts = Object.values((await publishedPage(tx, asked))!.texts)
      expect(
        texts.map(({ language: own }) => own),
        "the page for newcomers",
      ).toEqual(Array(3).fill(language))
    }
    const [event] = await publishedPages(tx, { kind: "event", language: "en", at: clock.now() })
    expect(event!.startsAt!.getTime(), "the event is still to come").toBeGreaterThan(clock.now().getTime())
    for (const { matter, subjectId } of shown)
      expect(await isPublic(tx, matter, subjectId, clock.now()), matter).toBe(true)
    const unsent = await tx.selectFrom("outboxMessage").select("id").where("sentAt", "is", null).execute()
    expect(unsent, "the sample's mail goes nowhere").toEqual([])
  })
})
