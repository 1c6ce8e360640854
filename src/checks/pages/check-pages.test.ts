import { afterAll, expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { linkPages } from "../../../tests/builders/link-pages.ts"
import { anOrganization } from "../../../tests/builders/organizations.ts"
import { anActivity, aPriority } from "../../../tests/builders/plans.ts"

const { app } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

test("the page counts what passes, shows one check alone, and offers mending to the coordinator only", async () => {
  const partnership = await aPartnership()
  const priorityId = await aPriority(partnership, "Work")
  const lead = await anOrganization(partnership)
  const led = await anActivity(partnership, { priorityId, title: "Job fair", leads: [lead] })
  const loose = await anActivity(partnership, { priorityId, title: "Mentors" })
  const staff = await app.signedIn(partnership.coordinator.id!)
  const path = `/en/${partnership.slug}/plans/2026/checks`
  const all = await (await staff.visit(path)).text()
  expect(all).toContain("0 of 2 activities pass every check")
  expect(all).toContain(`/plans/activities/${loose}/change#field-leads%5B%5D`)
  const alone = await (await staff.visit(`${path}?check=activity-lead`)).text()
  expect(alone).toContain("Mentors")
  expect(alone).not.toContain(`/plans/activities/${led}"`)
  const file = await (await staff.visit(`${path}/export/csv`)).text()
  expect(file).toContain("Activity,Job fair,No,")
  for (const odd of ["?check=%00&page=-1", "?check=activity-unit&page=999"])
    expect((await staff.visit(path + odd)).status, odd).toBe(200)
  for (const nothing of ["/plans/x/checks", "/plans/2026/checks/export/pdf"])
    expect((await staff.visit(`/en/${partnership.slug}${nothing}`)).status, nothing).toBe(404)
})
