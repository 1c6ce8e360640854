import { afterAll, beforeAll, expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { aPage, anOpenSite, published } from "../../../tests/builders/pages.ts"
import { fixedClock } from "#platform/clock"
import { testApp } from "../../../tests/app.ts"
import type { TestApp } from "../../../tests/app.ts"

const clock = fixedClock("2026-11-22T18:00:00Z")
let app: TestApp

beforeAll(async () => {
  app = await testApp({ clock })
})

afterAll(() => expect(app.troubles).toEqual([]))

/** Every place where the public learns when an event is. */
const places = ["", "/events", "/events/about", "/events/about/calendar", "/events.ics"]

test("an event’s new time shows nowhere in public before it is let out, and then everywhere at once", async () => {
  const partnership = await aPartnership()
  await anOpenSite(partnership)
  const id = await aPage(partnership, { kind: "event" })
  await published(partnership, id, "event")
  const anyone = app.browser()
  const told = async () => {
    const texts = []
    for (const place of places)
      texts.push(await (await anyone.visit(`/en/${partnership.slug}/site${place}`)).text())
    return texts.map((text) => ({
      isOld: /1 December 2026|20261201T230000Z/.test(text),
      isNew: /3 December 2026|20261203T143000Z/.test(text),
    }))
  }
  const old = { isOld: true, isNew: false }
  expect(await told()).toEqual(places.map(() => old))

  const coordinator = await app.signedIn(partnership.coordinator.id!)
  const desk = `/en/${partnership.slug}/pages/${id}`
  const page = { version: "1", titleEn: "About", titleFr: "À propos", summaryEn: "Who we are" }
  const rest = { summaryFr: "Qui nous sommes", bodyEn: "We work here.", bodyFr: "Nous travaillons ici." }
  const time = { startDay: "2026-12-03", startTime: "09:30", endDay: "2026-12-03", endTime: "11:00" }
  const sent = await coordinator.send(`${desk}/change`, { ...page, ...rest, ...time })
  expect(sent.status).toBe(302)
  expect(await told()).toEqual(places.map(() => old))
  expect(await (await coordinator.visit(desk)).text()).toContain("Changes are waiting")
  const versions = await (await coordinator.visit(`${desk}/versions`)).text()
  expect(versions).toMatch(/Versions: day, time, link, picture and menu.*3 December 2026.*1 December 2026/s)

  clock.set("2026-11-22T18:01:00Z")
  expect((await coordinator.send(desk, { does: "release", version: "2" })).status).toBe(302)
  expect(await told()).toEqual(places.map(() => ({ isOld: false, isNew: true })))
  expect(await (await coordinator.visit(desk)).text()).not.toContain("Changes are waiting")
})
