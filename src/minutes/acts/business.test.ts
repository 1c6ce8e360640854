import { expect, test } from "vitest"
import { callItem, closeMeeting, openMeeting } from "#attendance"
import {
  addAgendaItem,
  agendaOf,
  cancelMeeting,
  changeAgendaItem,
  layAgenda,
  removeAgendaItem,
  scheduleMeeting,
} from "#meetings"
import { fixedClock } from "#platform/clock"
import { aPartnership } from "../../../tests/builders.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import { atOnce } from "../../../tests/database.ts"
import { bringBackBusiness, bringBackEverywhere } from "./bring-back-business.ts"
import { doAction } from "./do-action.ts"
import { takeAction } from "./take-action.ts"
import { adoptMinutes } from "./adopt-minutes.ts"
import { writeParagraph } from "./write-paragraph.ts"

/** A body that met today over budget, housing and transit, and meets again on 9 December and in January. */
async function aBodyThatMeets() {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const bodyId = await aBody(partnership)
  await aSeat(partnership, { bodyId, heldBy: "library" })
  const meeting = (heldOn: string) =>
    act((tx, actor) =>
      scheduleMeeting(tx, actor, {
        bodyId,
        nameEn: "Council",
        nameFr: "Conseil",
        heldOn,
        startsAt: "17:00",
        minutes: 60,
      }),
    )
  const held = await meeting("2026-11-22")
  const next = await meeting("2026-12-09")
  const later = await meeting("2027-01-13")
  const item = (meetingId: string, title: string) =>
    act((tx, actor) =>
      addAgendaItem(tx, actor, {
        meetingId,
        kind: "discussion",
        titleEn: title,
        titleFr: `${title} (fr)`,
        textEn: `About ${title}`,
        textFr: `Au sujet de ${title}`,
        presenter: "Ada",
      }),
    )
  const items = {
    budget: await item(held, "Budget"),
    housing: await item(held, "Housing"),
    transit: await item(held, "Transit"),
  }
  await act((tx, actor) => openMeeting(tx, actor, held))
  const take = (textEn: string, dueOn: string | null = null) =>
    act((tx, actor) =>
      takeAction(tx, actor, {
        meetingId: held,
        agendaItemId: items.budget,
        textEn,
        textFr: `${textEn} (fr)`,
        organizationId: null,
        owner: "Ana",
        dueOn,
      }),
    )
  const bring = (id = next) => act((tx, actor) => bringBackBusiness(tx, actor, id))
  /** The same as a job would: nothing need be recorded. */
  const bringQuietly = (id = next) =>
    partnership.database.write(partnership.id, (tx) => bringBackBusiness(tx, partnership.coordinator, id))
  const agenda = (id = next) => read((tx) => agendaOf(tx, id))
  const titles = async (id = next) => (await agenda(id)).map(({ titleEn }) => titleEn)
  const close = () => act((tx, actor) => closeMeeting(tx, actor, held))
  const call = (id: string) => act((tx, actor) => callItem(tx, actor, id))
  return {
    ...partnership,
    partnership,
    bodyId,
    held,
    next,
    later,
    items,
    item,
    take,
    bring,
    bringQuietly,
    agenda,
    titles,
    close,
    call,
  }
}

const listTitle = "Business arising: open actions"

test("an action taken stands on the next agenda at once, in both languages, with owner and day; done, it leaves it", async () => {
  const { take, agenda, titles, later, act } = await aBodyThatMeets()
  const first = await take("Ask the co-op", "2026-12-04")
  await take("Book the room")
  const [list] = await agenda()
  expect(list).toMatchObject({ titleEn: listTitle, kind: "discussion" })
  expect(list!.titleFr).toContain("actions en cours")
  expect(list!.textEn.split("\n\n")).toEqual([
    "– Ask the co-op (Ana, by 4 December 2026, meeting of 22 November 2026)",
    "– Book the room (Ana, meeting of 22 November 2026)",
  ])
  expect(list!.textFr).toContain("4 décembre 2026")
  expect(await titles(later)).toEqual([])
  await act((tx, actor) => doAction(tx, actor, { id: first, doneOn: actor.today, doneNote: "" }))
  expect((await agenda())[0]!.textEn).toBe("– Book the room (Ana, meeting of 22 November 2026)")
})

test("what the last meeting did not reach comes back as items of its own, saying where from, once it has ended", async () => {
  const { call, items, bring, bringQuietly, close, agenda, held } = await aBodyThatMeets()
  await call(items.budget)
  expect(await bringQuietly()).toBe(0)
  await close()
  expect(await bring()).toBe(2)
  expect(await agenda()).toMatchObject([
    {
      titleEn: "Housing",
      textFr: "Au sujet de Housing",
      presenter: "Ada",
      arisesFrom: items.housing,
      arisesAt: held,
      arisesOn: "2026-11-22",
    },
    { titleEn: "Transit", arisesFrom: items.transit },
  ])
  expect(await bringQuietly()).toBe(0)
})

test("where the room called nothing the minutes tell, once they are adopted; a paragraph written makes an item reached", async () => {
  const { held, items, close, titles, act } = await aBodyThatMeets()
  await close()
  await act((tx, actor) =>
    writeParagraph(tx, actor, {
      meetingId: held,
      agendaItemId: items.housing,
      textEn: "Rents rose.",
      textFr: "",
    }),
  )
  expect(await titles()).toEqual([])
  await act((tx, actor) =>
    adoptMinutes(tx, actor, { meetingId: held, adoptedOn: actor.today, atMeetingId: null }),
  )
  expect(await titles()).toEqual(["Budget", "Transit"])
})

test("what somebody took off is not put back, what somebody wrote is left alone, what nobody touched is kept up to date", async () => {
  const { take, call, items, close, bring, bringQuietly, agenda, titles, act, held } = await aBodyThatMeets()
  await take("Ask the co-op")
  await call(items.budget)
  await close()
  await bring()
  const [list, housing, transit] = await agenda()
  await act((tx, actor) => removeAgendaItem(tx, actor, housing!))
  const { id, version, kind, titleEn, titleFr, minutes, presenter, isInternal, onConsent } = list!
  const mine = { textEn: "Only the co-op.", textFr: "La coop seulement." }
  await act((tx, actor) =>
    changeAgendaItem(tx, actor, {
      id,
      version,
      kind,
      titleEn,
      titleFr,
      minutes,
      presenter,
      isInternal,
      onConsent,
      ...mine,
    }),
  )
  await take("Book the room")
  expect(await bringQuietly()).toBe(0)
  expect(await titles()).toEqual([listTitle, "Transit"])
  expect((await agenda())[0]!.textEn).toBe(mine.textEn)
  // It turns out that transit was talked about.
  await act((tx, actor) =>
    writeParagraph(tx, actor, {
      meetingId: held,
      agendaItemId: items.transit,
      textEn: "Late buses.",
      textFr: "",
    }),
  )
  await bring()
  expect((await agenda()).map((one) => one.id)).not.toContain(transit!.id)
})

test("it stands behind the approval of the minutes and the heading for it, also when the usual agenda is laid afterwards", async () => {
  const { next, take, act, titles } = await aBodyThatMeets()
  await take("Ask the co-op")
  await act((tx, actor) => layAgenda(tx, actor, next))
  const laid = await titles()
  const heading = laid.indexOf("Business arising")
  expect(laid.slice(heading - 1, heading + 3)).toEqual([
    "Approval of the minutes of the last meeting",
    "Business arising",
    listTitle,
    "Reports",
  ])
  expect(laid).toHaveLength(9)
  await expect(act((tx, actor) => layAgenda(tx, actor, next))).rejects.toMatchObject({
    reason: { key: "meetings.agenda-not-empty" },
  })
  const other = await aBodyThatMeets()
  await other.act((tx, actor) => layAgenda(tx, actor, other.next))
  await other.take("Ask the co-op")
  expect(await other.titles()).toEqual(laid)
})

test("business returns to the next meeting only: a cancelled one is passed over, one that has begun too", async () => {
  const { next, later, take, bring, titles, act } = await aBodyThatMeets()
  await expect(bring(later)).rejects.toMatchObject({ reason: { key: "minutes.not-the-next" } })
  await act((tx, actor) =>
    cancelMeeting(tx, actor, { id: next, version: 1, becauseEn: "Storm", becauseFr: "Tempête" }),
  )
  await take("Ask the co-op")
  expect(await titles(next)).toEqual([])
  expect(await titles(later)).toEqual([listTitle])
})

test("while a meeting goes on, what the one before it left does not return to the one after it as well", async () => {
  const table = await aBodyThatMeets()
  await table.call(table.items.budget)
  await table.close()
  await table.bring()
  const day = { ...table.partnership.coordinator, at: new Date("2026-12-09T23:00:00Z"), today: "2026-12-09" }
  await table.act((tx) => openMeeting(tx, day, table.next))
  const after = (id: string) => table.database.write(table.id, (tx) => bringBackBusiness(tx, day, id))
  expect(await after(table.later)).toBe(0)
  const [housing] = await table.agenda()
  await table.act((tx) => callItem(tx, day, housing!.id))
  await table.act((tx) => closeMeeting(tx, day, table.next))
  expect(await after(table.later)).toBe(1)
  expect(await table.agenda(table.later)).toMatchObject([{ titleEn: "Transit", arisesAt: table.next }])
})

test("the daily job finds the next meeting within sixty days, however often and at once it runs", async () => {
  const { database, call, items, close, titles } = await aBodyThatMeets()
  await call(items.budget)
  await close()
  const run = (at: string) => bringBackEverywhere({ database, clock: fixedClock(at) })
  await run("2026-10-01T12:00:00Z")
  expect(await titles()).toEqual([])
  await atOnce(() => Promise.all([run("2026-11-23T12:00:00Z"), run("2026-11-23T12:00:00Z")]))
  expect(await titles()).toEqual(["Housing", "Transit"])
})

test("an observer brings nothing back", async () => {
  const { next, act, as } = await aBodyThatMeets()
  await expect(act((tx) => bringBackBusiness(tx, as("observer"), next))).rejects.toMatchObject({
    status: 403,
  })
})
