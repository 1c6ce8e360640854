import { randomUUID } from "node:crypto"
import { expect, test } from "vitest"
import { record } from "#platform/acts"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { putNode, support, unsupported, walkDown, walkDownFromEach, walkUp } from "../index.ts"
import type { NodeKind } from "../index.ts"

declare module "#platform/acts" {
  interface Acts {
    "test.done": Record<string, never>
  }
}

async function chainOf(partnership: TestPartnership, kinds: NodeKind[]): Promise<string[]> {
  const ids = kinds.map(() => randomUUID())
  await partnership.act(async (tx, actor) => {
    for (const [place, kind] of kinds.entries()) {
      await putNode(tx, actor, { id: ids[place]!, kind, titleEn: `${kind} en`, titleFr: `${kind} fr` })
      if (place > 0) await support(tx, actor, { supportId: ids[place - 1]!, claimId: ids[place]! })
    }
    await record(tx, actor, { kind: "test.done", details: {} })
  })
  return ids
}

test("a claim walks down to its document and the document up to the claim", async () => {
  const partnership = await aPartnership()
  const ids = await chainOf(partnership, ["document", "need", "activity", "update", "claim"])
  const down = await partnership.read((tx) => walkDown(tx, ids[4]!))
  expect(down.map((node) => node.kind)).toEqual(["update", "activity", "need", "document"])
  const up = await partnership.read((tx) => walkUp(tx, ids[0]!))
  expect(up.map((node) => node.id)).toEqual(ids.slice(1))
})

test("what stands on nothing is listed, and a circle does not trap the walk", async () => {
  const partnership = await aPartnership()
  const ids = await chainOf(partnership, ["need", "priority"])
  expect((await partnership.read((tx) => unsupported(tx, "need"))).map((node) => node.id)).toEqual([ids[0]])
  expect(await partnership.read((tx) => unsupported(tx, "priority"))).toEqual([])
  await partnership.act(async (tx, actor) => {
    await support(tx, actor, { supportId: ids[1]!, claimId: ids[0]! })
    await record(tx, actor, { kind: "test.done", details: {} })
  })
  expect(await partnership.read((tx) => walkDown(tx, ids[1]!))).toHaveLength(1)
})

test("an update stands on its activity but still wants a document", async () => {
  const partnership = await aPartnership()
  const ids = await chainOf(partnership, ["activity", "update"])
  expect((await partnership.read((tx) => unsupported(tx, "update"))).map((node) => node.id)).toEqual([ids[1]])
})

test("nothing of another partnership can support a claim", async () => {
  const [here, there] = [await aPartnership(), await aPartnership()]
  const [mine] = await chainOf(here, ["claim"])
  const [theirs] = await chainOf(there, ["document"])
  const linking = here.act((tx, actor) => support(tx, actor, { supportId: theirs!, claimId: mine! }))
  await expect(linking).rejects.toMatchObject({ status: 404 })
})

test("a walk from many at once finds under each what a walk from it alone finds", async () => {
  const partnership = await aPartnership()
  const [document, update, claim] = await chainOf(partnership, ["document", "update", "claim"])
  const [, other] = await chainOf(partnership, ["finding", "claim"])
  const [alone] = await chainOf(partnership, ["claim"])
  await partnership.act(async (tx, actor) => {
    await support(tx, actor, { supportId: document!, claimId: other! })
    await record(tx, actor, { kind: "test.done", details: {} })
  })
  const asked = [claim!, other!, alone!]
  const walked = await partnership.read((tx) => walkDownFromEach(tx, asked))
  for (const id of asked) {
    expect(walked.get(id) ?? []).toEqual(await partnership.read((tx) => walkDown(tx, id)))
  }
  expect(walked.get(claim!)?.map(({ id, steps, fromId }) => [id, steps, fromId])).toEqual([
    [update, 1, claim],
    [document, 2, update],
  ])
  expect(walked.get(other!)?.map(({ kind }) => kind)).toEqual(["document", "finding"])
})

test("a decision is walked to from what came of it, and down to why it was taken", async () => {
  const partnership = await aPartnership()
  const ids = await chainOf(partnership, ["need", "decision", "activity", "update", "claim"])
  const down = await partnership.read((tx) => walkDown(tx, ids[4]!))
  expect(down.map((node) => node.kind)).toEqual(["update", "activity", "decision", "need"])
  const up = await partnership.read((tx) => walkUp(tx, ids[1]!))
  expect(up.map((node) => node.kind)).toEqual(["activity", "update", "claim"])
})
