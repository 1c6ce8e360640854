import { expect, test } from "vitest"
import { addDocument, unsupported, walkUp } from "#evidence"
import { linkPlace } from "#platform/mail"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { actAs, aLead, aRound, linkKey, onDay, saidOf, send } from "../../../tests/builders/updates.ts"
import { atOnce } from "../../../tests/database.ts"
import { acceptUpdate, closeRound, latestAcceptedUpdates, returnUpdate, waitingUpdates } from "../index.ts"
import { updatesPage } from "../reads/queries.ts"

async function anUpdate(partnership: TestPartnership, locale: "en" | "fr" = "en") {
  const lead = await aLead(partnership, { locale })
  const round = await aRound(partnership)
  const request = round.requests.find(({ organizationId }) => organizationId === lead.id)!
  const { versions } = await send(partnership, request, [saidOf(lead.activities[0]!)])
  return { lead, round, request, activity: lead.activities[0]!, updateId: versions[0]!.updateId }
}

const accept = (partnership: TestPartnership, updateId: string) =>
  partnership.act((tx, actor) => acceptUpdate(tx, actor, { updateId }))

const giveBack = (partnership: TestPartnership, updateId: string, comment = "How many people?") =>
  partnership.act((tx, actor) => returnUpdate(tx, actor, { updateId, comment, linkKey }))

test("of coordinators who decide at the same moment exactly one does, and the others hear what was decided", async () => {
  const partnership = await aPartnership()
  const { updateId } = await anUpdate(partnership)
  const deciding = [accept, giveBack, accept, giveBack, accept, giveBack]
  const settled = await atOnce(() =>
    Promise.allSettled(deciding.map((decide) => decide(partnership, updateId))),
  )
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  for (const lost of settled) {
    if (lost.status === "rejected") {
      expect(lost.reason).toMatchObject({ status: 409, reason: { key: "updates.already-decided" } })
    }
  }
  const verdicts = await partnership.read((tx) => tx.selectFrom("updateVerdict").selectAll().execute())
  expect(verdicts).toHaveLength(1)
})

test("what was corrected while it was read is not judged", async () => {
  const partnership = await aPartnership()
  const { updateId, request, activity } = await anUpdate(partnership)
  await send(partnership, request, [saidOf(activity, { narrative: "A correction." })])
  await expect(accept(partnership, updateId)).rejects.toMatchObject({
    status: 409,
    reason: { key: "updates.corrected-meanwhile" },
  })
})

test("a returned update goes back with its question, by the same link, in the reader's language", async () => {
  const partnership = await aPartnership()
  const { updateId, lead, request, activity } = await anUpdate(partnership, "fr")
  await expect(giveBack(partnership, updateId, "  ")).rejects.toMatchObject({ status: 400 })
  expect(await giveBack(partnership, updateId, "Combien de personnes ?")).toEqual({ mailed: true })
  const [letter, ...more] = await partnership.read((tx) =>
    tx.selectFrom("outboxMessage").selectAll().where("kind", "=", "updates.returned").execute(),
  )
  expect(more).toEqual([])
  expect(letter).toMatchObject({ recipient: lead.email, locale: "fr", linkId: request.linkId })
  expect(letter?.body).toContain("Combien de personnes ?")
  expect(letter?.body.split("\n")).toContain(linkPlace)
  expect(await partnership.read((tx) => waitingUpdates(tx))).toMatchObject({ count: 0 })
  const { versions } = await send(partnership, request, [saidOf(activity, { narrative: "Douze personnes." })])
  await accept(partnership, versions[0]!.updateId)
  const [accepted] = await partnership.read((tx) => latestAcceptedUpdates(tx, 2026))
  expect(accepted).toMatchObject({ narrative: "Douze personnes.", nodeId: updateId })
})

test("evidence put under an update stays under its correction, and the claim over it as well", async () => {
  const partnership = await aPartnership()
  const { updateId, request, activity } = await anUpdate(partnership)
  const document = await partnership.act((tx, actor) =>
    addDocument(tx, actor, { titleEn: "List", titleFr: "Liste", strength: "count", supports: updateId }),
  )
  await send(partnership, request, [saidOf(activity, { narrative: "A correction." })])
  const waiting = await partnership.read((tx) => waitingUpdates(tx))
  const above = await partnership.read((tx) => walkUp(tx, document))
  expect(above.map(({ id }) => id)).toContain(waiting.updates[0]!.nodeId)
  expect(await partnership.read((tx) => unsupported(tx, "update"))).toEqual([])
})

test("once the round is closed an update can be accepted but not returned: nobody could answer", async () => {
  const partnership = await aPartnership()
  const { updateId, round } = await anUpdate(partnership)
  await partnership.act((tx, actor) => closeRound(tx, actor, { roundId: round.roundId }))
  await expect(giveBack(partnership, updateId)).rejects.toMatchObject({
    status: 409,
    reason: { key: "updates.return-too-late" },
  })
  await accept(partnership, updateId)
})

test("an observer and another partnership decide nothing", async () => {
  const [here, there] = [await aPartnership(), await aPartnership()]
  const { updateId } = await anUpdate(here)
  await expect(
    actAs(here, here.as("observer"), (tx, actor) => acceptUpdate(tx, actor, { updateId })),
  ).rejects.toMatchObject({ status: 403 })
  await expect(accept(there, updateId)).rejects.toMatchObject({ status: 404 })
})

test("the newest accepted update of each activity is the one a report is made from", async () => {
  const partnership = await aPartnership()
  const { updateId, round, lead, activity } = await anUpdate(partnership)
  await accept(partnership, updateId)
  await partnership.act((tx, actor) => closeRound(tx, actor, { roundId: round.roundId }))
  const next = await aRound(partnership, { dueOn: "2027-03-01" })
  const later = saidOf(activity, {
    narrative: "Later.",
    figure: { state: "value", value: 30, unit: "people" },
  })
  const { versions } = await send(partnership, next.requests[0]!, [later], "2027-02-01")
  const latest = () => partnership.read((tx) => latestAcceptedUpdates(tx, 2026))
  expect(await latest()).toMatchObject([{ figure: { value: 12 } }])
  await actAs(partnership, onDay(partnership, "2027-02-02"), (tx, actor) =>
    acceptUpdate(tx, actor, { updateId: versions[0]!.updateId }),
  )
  expect(await latest()).toMatchObject([
    { narrative: "Later.", organizationId: lead.id, figure: { value: 30 } },
  ])
})

test("the list is narrowed by state, year, organisation and reference, a page at a time", async () => {
  const partnership = await aPartnership()
  const first = await anUpdate(partnership)
  const second = await anUpdate(partnership)
  await accept(partnership, first.updateId)
  const listed = (filter: Parameters<typeof updatesPage>[1]["filter"]) =>
    partnership.read((tx) => updatesPage(tx, { filter, most: 1, after: 0 }))
  expect((await listed({})).count).toBe(2)
  expect((await listed({})).updates).toHaveLength(1)
  expect((await listed({ state: "waiting" })).updates[0]?.updateId).toBe(second.updateId)
  expect((await listed({ state: "accepted" })).updates[0]?.updateId).toBe(first.updateId)
  expect((await listed({ state: "returned" })).count).toBe(0)
  expect((await listed({ fiscalYear: 2025 })).count).toBe(0)
  const { reference } = (await listed({ organizationId: second.lead.id })).updates[0]!
  expect((await listed({ reference })).updates[0]?.updateId).toBe(second.updateId)
})
