import { expect, test } from "vitest"
import { changeActivity } from "#plans"
import { aPartnership } from "../../tests/builders.ts"
import { anIndicatorUnderAnOutcome } from "../../tests/builders/indicators.ts"
import { anOrganization } from "../../tests/builders/organizations.ts"
import { anActivity, aPriority } from "../../tests/builders/plans.ts"
import { addFinding } from "#evidence"
import { checkedPlan, checksOfKind, countChecks } from "./index.ts"
import { mending } from "./parts/mending.ts"
import { words } from "./words/index.ts"

test("an activity of which nothing is said lacks everything; said, it lacks nothing", async () => {
  const partnership = await aPartnership()
  const priorityId = await aPriority(partnership)
  const id = await anActivity(partnership, { priorityId, titleEn: "Fair", titleFr: "Fair" })
  const checked = async () =>
    (await partnership.read((tx) => checkedPlan(tx, 2026))).find((one) => one.id === id)!
  expect((await checked()).failing).toEqual(checksOfKind.activity)
  const lead = await anOrganization(partnership)
  await partnership.act(async (tx, actor) => {
    const said = { titleEn: "Fair", titleFr: "Salon", deliverableEn: "A fair", deliverableFr: "Un salon" }
    const when = { startsOn: "2026-05-01", endsOn: "2026-06-01" }
    await changeActivity(tx, actor, {
      id,
      version: 1,
      priorityId,
      ...said,
      ...when,
      leads: [lead],
      partners: [],
    })
    await addFinding(tx, actor, { kind: "need", titleEn: "Jobs", titleFr: "Emplois", supports: priorityId })
  })
  expect((await checked()).failing).toEqual([])
  expect(await partnership.read((tx) => checkedPlan(tx, 2027))).toEqual([])
})

test("an outcome is measured by what changes for people, not by how much was done", async () => {
  const [counted, changed] = [await aPartnership(), await aPartnership()]
  await anIndicatorUnderAnOutcome(counted, { kind: "how-much" })
  await anIndicatorUnderAnOutcome(changed, {
    kind: "better-off",
    baselineAmount: 1,
    baselineOn: "2025-04-01",
    target: 0,
  })
  const failing = async (partnership: typeof counted, kind: string) =>
    (await partnership.read((tx) => checkedPlan(tx, 2026))).find((one) => one.kind === kind)!.failing
  expect(await failing(counted, "outcome")).toEqual(["outcome-indicator", "need"])
  expect(await failing(changed, "outcome")).toEqual(["need"])
  expect(await failing(counted, "indicator")).toEqual(["baseline", "target", "target-date"])
  // Zero is a target.
  expect(await failing(changed, "indicator")).toEqual(["target-date"])
})

test("every check of every kind is counted once, says why it matters, and leads somewhere", () => {
  const subject = {
    kind: "activity" as const,
    id: "a",
    titleEn: "",
    titleFr: "",
    priorityId: "p",
    failing: ["lead" as const],
  }
  const counts = countChecks([subject, { ...subject, failing: [] }])
  expect(counts.find(({ kind, check }) => kind === "activity" && check === "lead")).toMatchObject({
    passing: 1,
    of: 2,
  })
  expect(counts).toHaveLength(Object.values(checksOfKind).flat().length)
  for (const { kind, check } of counts) {
    expect(words("fr")(`why-${check}`)).not.toBe("")
    expect(mending({ ...subject, kind }, check)).not.toMatch(/undefined|null/)
  }
})
