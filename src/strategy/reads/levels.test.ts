import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { addPriority } from "../acts/add-priority.ts"
import { nameLevels } from "../acts/name-levels.ts"
import { currentPlan } from "./community-plans.ts"
import { topLevel } from "./levels.ts"

test("what a partnership calls the uppermost level of its plan is told wherever priorities are chosen", async () => {
  const { act, read } = await aPartnership()
  const told = () => read((tx) => topLevel(tx, "2026-11-22"))
  expect(await told()).toMatchObject({ oneEn: "priority" })
  await act((tx, actor) => addPriority(tx, actor, { titleEn: "Housing", titleFr: "Logement" }))
  const plan = await read((tx) => currentPlan(tx, "2026-11-22"))
  const pillar = { oneEn: "pillar", manyEn: "pillars", oneFr: "pilier", manyFr: "piliers" }
  const levels = [{ ...pillar, genderFr: "masculine" as const }]
  await act((tx, actor) => nameLevels(tx, actor, { communityPlanId: plan!.id, levels }))
  expect(await told()).toMatchObject({ oneEn: "pillar", oneFr: "pilier" })
  const unnamed = [{ ...pillar, oneEn: " ", genderFr: "masculine" as const }]
  const refused = act((tx, actor) => nameLevels(tx, actor, { communityPlanId: plan!.id, levels: unnamed }))
  await expect(refused).rejects.toMatchObject({ status: 400 })
})
