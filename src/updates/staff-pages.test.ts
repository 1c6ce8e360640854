import { afterAll, expect, test } from "vitest"
import type { TestBrowser } from "../../tests/app.ts"
import { linkPages } from "../../tests/builders/link-pages.ts"
import { saidOf, send } from "../../tests/builders/updates.ts"

const { app, asked } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

test("of two coordinators who decide, the second reads who was first, and what they typed is not lost", async () => {
  const one = await asked()
  const { versions } = await send(one.partnership, one.request, [saidOf(one.activity)])
  const { updateId, nodeId } = versions[0]!
  const staff = await app.signedIn(one.partnership.coordinator.id!)
  const path = `/en/${one.partnership.slug}/updates/${nodeId}`
  expect((await staff.visit(path)).status).toBe(200)
  const accepted = await staff.send(path, { does: "accept", updateId, comment: "" })
  expect(accepted.headers.get("location")).toBe(path)
  const returned = await staff.send(path, { does: "return", updateId, comment: "Why so few?" })
  expect(returned.status).toBe(409)
  expect(await returned.text()).toContain("This update was already accepted by Ada")
})

test("pages of rounds, requests and updates of another partnership are not there", async () => {
  const [one, two] = [await asked(), await asked()]
  const { versions } = await send(two.partnership, two.request, [saidOf(two.activity)])
  const staff: TestBrowser = await app.signedIn(one.partnership.coordinator.id!)
  const base = `/en/${one.partnership.slug}`
  const round = `/requests/${two.round.roundId}`
  for (const path of [
    round,
    `${round}/reminders`,
    `${round}/closing`,
    `${round}/organizations/${two.lead.id}`,
    `${round}/organizations/${two.lead.id}/on-behalf`,
    `/updates/${versions[0]!.nodeId}`,
    "/updates/not-an-id",
    "/plans/1999/requests",
    "/plans/1999/requests/new",
  ]) {
    expect((await staff.visit(base + path)).status, path).toBe(404)
  }
  for (const path of [`${round}/closing`, `${round}/organizations/x`, `${round}/organizations/x/on-behalf`]) {
    const fields = path.endsWith("x") ? { does: "end-link" } : {}
    expect((await staff.send(base + path, fields)).status, path).toBeGreaterThanOrEqual(400)
  }
  for (const path of [
    "/updates?organization=x&year=y&page=-3&reference=%00",
    `/requests/${one.round.roundId}`,
  ]) {
    expect((await staff.visit(base + path)).status, path).toBe(200)
  }
})
