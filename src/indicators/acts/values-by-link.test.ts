import { expect, test } from "vitest"
import { setReminderLimit } from "#partnerships"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { anAskedOwner, gives, lastYear } from "../../../tests/builders/indicators.ts"
import { aPriority } from "../../../tests/builders/plans.ts"
import { actAs, linkKey, onDay } from "../../../tests/builders/updates.ts"
import { acceptGiven, askOwners, enterValues, givenWaiting, returnGiven, valuesOf } from "../index.ts"
import { everyValueOf } from "../reads/values.ts"
import { valuesDue } from "../reads/values-due.ts"

async function asked(change = {}) {
  const partnership = await aPartnership()
  const one = await anAskedOwner(partnership, await aPriority(partnership), { change })
  const stands = async () =>
    (await partnership.read((tx) => valuesOf(tx, [one.indicator]))).map(({ label, measured }) => [
      label,
      measured,
    ])
  const waiting = () => partnership.read((tx) => givenWaiting(tx))
  const accept = (id: string) => partnership.act((tx, actor) => acceptGiven(tx, actor, { id, locale: "en" }))
  return { ...one, partnership, stands, waiting, accept }
}

const number = (amount: number) => ({ state: "value" as const, amount, outOf: null })

function letters({ read }: TestPartnership, kind: string) {
  return read((tx) => tx.selectFrom("outboxMessage").select("body").where("kind", "=", kind).execute())
}

test("what is given by link counts once a coordinator accepts it, and says where it came from", async () => {
  const one = await asked()
  await gives(one.partnership, one, { measured: number(0), note: "Nobody this year" })
  expect(await one.stands()).toEqual([])
  const [given] = await one.waiting()
  expect(given).toMatchObject({ measured: number(0), note: "Nobody this year", contactName: "Ana" })
  await one.accept(given!.id)
  expect(await one.stands()).toEqual([["", number(0)]])
  const [entered] = await one.partnership.read((tx) => everyValueOf(tx, [one.indicator]))
  expect(entered).toMatchObject({ givenId: given!.id })
  await expect(one.accept(given!.id)).rejects.toMatchObject({ status: 409 })
  expect(await one.partnership.read((tx) => valuesDue(tx, "2026-11-22"))).toEqual([])
})

test.each(["not-applicable", "suppressed"] as const)(
  "%s stays what it is when it is given and accepted",
  async (state) => {
    const one = await asked()
    await gives(one.partnership, one, { measured: { state } })
    await one.accept((await one.waiting())[0]!.id)
    expect(await one.stands()).toEqual([["", { state }]])
  },
)

test("not known yet is an answer, and the value is still owed", async () => {
  const one = await asked()
  await gives(one.partnership, one, { measured: { state: "not-yet-reported" }, note: "In January" })
  await one.accept((await one.waiting())[0]!.id)
  expect(await one.stands()).toEqual([])
  expect(await one.partnership.read((tx) => valuesDue(tx, "2026-11-22"))).toHaveLength(1)
})

test("an answer is changed by the same link as long as nobody looked at it, and only the last one is looked at", async () => {
  const one = await asked()
  await gives(one.partnership, one, { measured: number(12) })
  await expect(gives(one.partnership, one, { measured: number(12) })).rejects.toMatchObject({ status: 409 })
  const [first] = await one.waiting()
  await gives(one.partnership, one, { measured: number(13) })
  expect((await one.waiting()).map(({ measured }) => measured)).toEqual([number(13)])
  await expect(one.accept(first!.id)).rejects.toMatchObject({ status: 409 })
  expect(await letters(one.partnership, "indicators.receipt")).toHaveLength(2)
})

test("what is sent back never counts, and they are told in their language what is missing", async () => {
  const one = await asked()
  await gives(one.partnership, one)
  const [given] = await one.waiting()
  const back = (reason: string) =>
    one.partnership.act((tx, actor) => returnGiven(tx, actor, { id: given!.id, reason, linkKey }))
  await expect(back("")).rejects.toMatchObject({ status: 400 })
  await back("With or without children?")
  expect(await one.stands()).toEqual([])
  const [letter] = await letters(one.partnership, "indicators.returned")
  expect(letter!.body).toContain("Bonjour Ana")
  expect(letter!.body).toContain("With or without children?")
  await gives(one.partnership, one)
  expect(await one.waiting()).toHaveLength(1)
})

test("what staff entered meanwhile is corrected with where the number came from, not silently", async () => {
  const one = await asked()
  await gives(one.partnership, one, { measured: number(12) })
  const entered = { indicatorId: one.indicator, ...lastYear, label: "", reason: "", measured: number(9) }
  await one.partnership.act((tx, actor) => enterValues(tx, actor, [entered]))
  await one.accept((await one.waiting())[0]!.id)
  const [now, before] = await one.partnership.read((tx) => everyValueOf(tx, [one.indicator]))
  expect([now, before]).toMatchObject([
    { measured: number(12), reason: "As Bureau gave it by link" },
    { measured: number(9) },
  ])
})

test("a group of one to four people is not taken as a number; hidden it is", async () => {
  const one = await asked({ breakdown: "Women" })
  const women = { ...one, indicator: one.indicator }
  const small = { suffix: `-${one.indicator}-1`, measured: number(3) }
  await expect(gives(one.partnership, women, small)).rejects.toMatchObject({ status: 400 })
  await gives(one.partnership, women, { ...small, measured: { state: "suppressed" } })
  expect((await one.waiting()).map(({ label, measured }) => [label, measured])).toEqual([
    ["Women", { state: "suppressed" }],
  ])
})

test("one act asks everybody who owes, once a day, and not who has given", async () => {
  const one = await asked()
  const ask = (day: string) =>
    actAs(one.partnership, onDay(one.partnership, day), (tx, actor) => askOwners(tx, actor, { linkKey }))
  await expect(ask("2026-11-22")).rejects.toMatchObject({ status: 409 })
  expect(await ask("2026-11-30")).toEqual({ asked: [one.owner], held: 0 })
  await gives(one.partnership, one)
  await expect(ask("2026-12-01")).rejects.toMatchObject({ status: 409 })
  const links = await one.partnership.read((tx) => tx.selectFrom("indicatorLink").select("linkId").execute())
  expect(links).toHaveLength(1)
})

test("a link gives the values of its own organisation alone", async () => {
  const one = await asked()
  const priority = await aPriority(one.partnership, "Other")
  const other = await anAskedOwner(one.partnership, priority, {
    name: "Other",
    change: { titleEn: "Theirs" },
  })
  await expect(gives(one.partnership, { indicator: other.indicator, link: one.link })).rejects.toMatchObject({
    status: 409,
  })
})

test("reminders of values end at the partnership's limit, and who was left out is kept", async () => {
  const { partnership, owner } = await asked()
  await partnership.act((tx, actor) => setReminderLimit(tx, actor, { most: 2 }))
  const ask = (day: string) =>
    actAs(partnership, onDay(partnership, day), (tx, actor) => askOwners(tx, actor, { linkKey }))
  expect(await ask("2026-11-23")).toEqual({ asked: [owner], held: 0 })
  expect(await ask("2026-11-24")).toEqual({ asked: [owner], held: 0 })
  expect(await ask("2026-11-25")).toEqual({ asked: [], held: 1 })
  expect(await letters(partnership, "indicators.asking")).toHaveLength(3)
  const held = await partnership.read((tx) => tx.selectFrom("heldReminder").select("id").execute())
  expect(held).toHaveLength(1)
})
