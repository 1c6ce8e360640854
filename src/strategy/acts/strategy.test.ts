import { expect, test } from "vitest"
import { chainNode, walkDown } from "#evidence"
import { aPartnership } from "../../../tests/builders.ts"
import { addOutcome, addPriority, changePriority, outcomesOf, priorities } from "../index.ts"

test("an outcome stands on its priority in the chain", async () => {
  const { act, read } = await aPartnership()
  const priorityId = await act((tx, actor) => addPriority(tx, actor, { titleEn: "Work", titleFr: "Travail" }))
  const outcome = await act((tx, actor) =>
    addOutcome(tx, actor, { priorityId, titleEn: "Hired", titleFr: "Embauche" }),
  )
  expect(await read((tx) => walkDown(tx, outcome))).toMatchObject([{ id: priorityId, kind: "priority" }])
  expect(await read((tx) => outcomesOf(tx, priorityId))).toHaveLength(1)
})

test("of two coordinators who change one priority the second is told, and the first one's words stay", async () => {
  const { act, read } = await aPartnership()
  const id = await act((tx, actor) => addPriority(tx, actor, { titleEn: "Work", titleFr: "Travail" }))
  const change = (titleEn: string) =>
    act((tx, actor) => changePriority(tx, actor, { id, version: 1, titleEn, titleFr: "Travail" }))
  await change("Good work")
  await expect(change("Any work")).rejects.toMatchObject({ status: 409 })
  expect(await read((tx) => priorities(tx))).toMatchObject([{ titleEn: "Good work", version: 2 }])
  expect(await read((tx) => chainNode(tx, id))).toMatchObject({ titleEn: "Good work" })
})
