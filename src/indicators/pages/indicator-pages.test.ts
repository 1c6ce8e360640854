import { afterAll, expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { anIndicatorUnderAnOutcome } from "../../../tests/builders/indicators.ts"
import { linkPages } from "../../../tests/builders/link-pages.ts"
import { pillarsForPriorities } from "../../../tests/builders/strategy.ts"
import { enterValues } from "../index.ts"

const { app } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

const period = "startsOn=2025-04-01&endsOn=2026-03-31"

async function opened() {
  const partnership = await aPartnership()
  const { indicator } = await anIndicatorUnderAnOutcome(partnership, { breakdown: "Women" })
  const staff = await app.signedIn(partnership.coordinator.id!)
  return { partnership, indicator, staff, base: `/en/${partnership.slug}/indicators` }
}

test("the page of a period takes a number and a hidden group together; what is left alone stays not yet reported", async () => {
  const { indicator, staff, base } = await opened()
  const path = `${base}/entry?owner=secretariat&${period}`
  const women = `-${indicator}-Women`
  const refused = await staff.send(path, {
    [`state-${indicator}`]: "value",
    [`amount-${indicator}`]: "",
    [`state${women}`]: "suppressed",
  })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain("empty is not zero")
  const taken = await staff.send(path, {
    [`state-${indicator}`]: "value",
    [`amount-${indicator}`]: "0",
    [`state${women}`]: "suppressed",
  })
  expect(taken.status).toBe(302)
  const shown = await (await staff.visit(`${base}/${indicator}`)).text()
  expect(shown).toContain("0 people")
  expect(shown).toContain("Hidden to protect people")
})

test("a group that is no longer there takes nothing that was typed with it", async () => {
  const { staff, base, indicator } = await opened()
  const sent = { [`state-${indicator}-Men`]: "value", [`amount-${indicator}-Men`]: "20" }
  expect((await staff.send(`${base}/entry?owner=secretariat&${period}`, sent)).status).toBe(409)
})

test("the file says in words what is known of each period, and zero as zero", async () => {
  const { partnership, indicator, staff, base } = await opened()
  const value = {
    indicatorId: indicator,
    startsOn: "2025-04-01",
    endsOn: "2026-03-31",
    label: "",
    reason: "",
  }
  await partnership.act((tx, actor) =>
    enterValues(tx, actor, [
      { ...value, measured: { state: "value", amount: 0, outOf: null } },
      { ...value, label: "Women", measured: { state: "suppressed" } },
    ]),
  )
  const file = await (await staff.visit(`${base}/export/csv`)).text()
  expect(file).toContain("Everybody together,A number (zero is one),0,")
  expect(file).toContain("Women,Hidden to protect people: the number is not kept,,")
})

test("addresses that name nothing answer that nothing is there, and odd questions are answered", async () => {
  const { staff, base } = await opened()
  for (const path of ["/not-an-id", "/not-an-id/values/new", "/export/pdf", "/alignment/lists/sdg/1"])
    expect((await staff.visit(base + path)).status, path).toBe(404)
  for (const path of ["/entry?owner=x&startsOn=2026-99-99&endsOn=%00", "/new?under=x"])
    expect((await staff.visit(base + path)).status, path).toBe(200)
})

test("what an indicator may measure is offered under the partnership's own names of its levels", async () => {
  const { partnership, staff, base, indicator } = await opened()
  await pillarsForPriorities(partnership)
  const form = await (await staff.visit(`${base}/new`)).text()
  expect(form).toMatch(/<option [^>]*>Pillar: [^<]+<\/option>/)
  const changing = await (await staff.visit(`${base}/${indicator}/change`)).text()
  expect(changing).toMatch(/<option [^>]*selected[^>]*>Goal: /)
  for (const page of [form, changing, await (await staff.visit(`${base}/alignment`)).text()])
    expect(page).not.toMatch(/priorit(y|ies)/i)
})
