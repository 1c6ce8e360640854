import { expect, test } from "vitest"
import { unsupported, walkDown } from "#evidence"
import { agreeToPlan, changeStatus, planChanges } from "#plans"
import { act } from "#platform/acts"
import { aPartnership } from "../../../tests/builders.ts"
import { aBody } from "../../../tests/builders/councils.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { actAs, aLead, aRound, linkHolder, onDay, saidOf, send } from "../../../tests/builders/updates.ts"
import { atOnce } from "../../../tests/database.ts"
import {
  acceptUpdate,
  closeRound,
  enterUpdates,
  latestAcceptedUpdates,
  revokeLink,
  submitUpdates,
  waitingUpdates,
} from "../index.ts"
import { versionsOfRequest } from "../reads/versions.ts"

async function asked(partnership: TestPartnership, activities = 1) {
  const lead = await aLead(partnership, { activities })
  const round = await aRound(partnership)
  const request = round.requests.find(({ organizationId }) => organizationId === lead.id)!
  return { lead, round, request, activity: lead.activities[0]! }
}

const versions = (partnership: TestPartnership, requestId: string) =>
  partnership.read((tx) => versionsOfRequest(tx, requestId))

const statusesOf = async (partnership: TestPartnership, activityId: string) => {
  const found = await partnership.read((tx) =>
    tx.selectFrom("activityStatus").selectAll().where("activityId", "=", activityId).orderBy("id").execute(),
  )
  return found.map(({ status, reason }) => ({ status, reason }))
}

test("an update stands on its activity in the chain, changes its status, and brings one receipt by mail", async () => {
  const partnership = await aPartnership()
  const { lead, request, activity } = await asked(partnership)
  const { reference, versions: sent } = await send(partnership, request, [
    saidOf(activity, { status: "delayed", obstacles: "No room was free." }),
  ])
  expect(sent).toHaveLength(1)
  const [version] = await versions(partnership, request.requestId)
  expect(version).toMatchObject({ reference, submittedVia: "link", contactName: "Zoé Tremblay" })
  const [under] = await partnership.read((tx) => walkDown(tx, version!.nodeId))
  expect(under).toMatchObject({ id: activity, kind: "activity" })
  const [node] = await partnership.read((tx) => unsupported(tx, "update"))
  expect(node).toMatchObject({
    titleEn: `Class 1 of ${lead.name} (${lead.name})`,
    titleFr: `Cours 1 de ${lead.name} (${lead.name} (fr))`,
  })
  expect(await statusesOf(partnership, activity)).toEqual([
    { status: "delayed", reason: "No room was free." },
  ])
  const receipts = await partnership.read((tx) =>
    tx.selectFrom("outboxMessage").selectAll().where("kind", "=", "updates.receipt").execute(),
  )
  expect(receipts).toMatchObject([{ recipient: lead.email, linkId: null }])
  expect(receipts[0]?.body).toContain(reference)
})

test("zero, blank and not applicable are three answers, from the form to the report", async () => {
  const partnership = await aPartnership()
  const { lead, request } = await asked(partnership, 3)
  const figures = [
    { state: "value", value: 0, unit: "people" },
    { state: "blank", unit: "people" },
    { state: "not-applicable" },
  ] as const
  const { versions: sent } = await send(
    partnership,
    request,
    lead.activities.map((id, place) => saidOf(id, { figure: figures[place]! })),
  )
  for (const { updateId } of sent) await partnership.act((tx, actor) => acceptUpdate(tx, actor, { updateId }))
  const accepted = await partnership.read((tx) => latestAcceptedUpdates(tx, 2026))
  const byActivity = new Map(accepted.map((update) => [update.activityId, update.figure]))
  expect(lead.activities.map((id) => byActivity.get(id))).toEqual(figures)
})

test("the same form sent twenty times at once is one update and one receipt", async () => {
  const partnership = await aPartnership()
  const { request, activity } = await asked(partnership)
  const holder = linkHolder(partnership, request.linkId!)
  const input = { requestId: request.requestId, locale: "en", updates: [saidOf(activity)] } as const
  const once = () =>
    act({ database: partnership.database, actor: holder, key: "one-form", sent: input }, (tx) =>
      submitUpdates(tx, holder, input),
    )
  const written = await atOnce(() => Promise.all(Array.from({ length: 20 }, once)))
  expect(new Set(written.map(({ reference }) => reference)).size).toBe(1)
  expect(await versions(partnership, request.requestId)).toHaveLength(1)
})

test("twenty forms that say the same, sent at once, are one update", async () => {
  const partnership = await aPartnership()
  const { request, activity } = await asked(partnership)
  const written = await atOnce(() =>
    Promise.all(Array.from({ length: 20 }, () => send(partnership, request, [saidOf(activity)]))),
  )
  expect(new Set(written.map(({ reference }) => reference)).size).toBe(1)
  expect(await versions(partnership, request.requestId)).toHaveLength(1)
})

test("corrections sent at once make one line of versions, never a fork, and none is lost", async () => {
  const partnership = await aPartnership()
  const { request, activity } = await asked(partnership)
  const words = Array.from({ length: 8 }, (_, number) => `Version ${number}`)
  await atOnce(() =>
    Promise.all(words.map((narrative) => send(partnership, request, [saidOf(activity, { narrative })]))),
  )
  const all = await versions(partnership, request.requestId)
  expect(all.map(({ narrative }) => narrative).toSorted()).toEqual(words)
  expect(all.map(({ supersedesId }) => supersedesId)).toEqual([null, ...all.slice(0, -1).map(({ id }) => id)])
  expect(new Set(all.map(({ nodeId }) => nodeId))).toEqual(new Set([all[0]!.id]))
  const waiting = await partnership.read((tx) => waitingUpdates(tx))
  expect(waiting).toMatchObject({ count: 1, updates: [{ updateId: all.at(-1)!.id }] })
})

test("a second tab does not take back what the first one corrected", async () => {
  const partnership = await aPartnership()
  const { lead, request } = await asked(partnership, 2)
  const [one, two] = [lead.activities[0]!, lead.activities[1]!]
  const first = saidOf(one, { narrative: "As first written" })
  await send(partnership, request, [first])
  const [filledFrom] = (await versions(partnership, request.requestId)).map(({ id }) => id)
  await send(partnership, request, [
    saidOf(one, { narrative: "Corrected in the first tab", filledFrom: filledFrom! }),
  ])
  await send(partnership, request, [{ ...first, filledFrom: filledFrom! }, saidOf(two)])
  const all = await versions(partnership, request.requestId)
  expect(all.filter(({ activityId }) => activityId === one).at(-1)?.narrative).toBe(
    "Corrected in the first tab",
  )
  expect(all.filter(({ activityId }) => activityId === two)).toHaveLength(1)
})

test("a link sends only what it owes: another's activity, another's request, another partnership's are not there", async () => {
  const [here, there] = [await aPartnership(), await aPartnership()]
  const [mine, theirs] = [await asked(here), await asked(there)]
  const neighbour = await aLead(here)
  const link = mine.request.linkId!
  for (const [requestId, activityId] of [
    [mine.request.requestId, neighbour.activities[0]!],
    [mine.request.requestId, theirs.activity],
    [theirs.request.requestId, theirs.activity],
  ] as const) {
    await expect(sending(here, link, requestId, activityId)).rejects.toMatchObject({ status: 404 })
  }
  await expect(
    sending(here, crypto.randomUUID(), mine.request.requestId, mine.activity),
  ).rejects.toMatchObject({ status: 404 })
  expect(await versions(here, mine.request.requestId)).toEqual([])
})

test("nothing is sent by a link that has ended, or after its round was closed", async () => {
  const partnership = await aPartnership()
  const { lead, round, request, activity } = await asked(partnership)
  await expect(send(partnership, request, [saidOf(activity)], "2027-01-05")).rejects.toMatchObject({
    status: 409,
    reason: { key: "updates.link-expired" },
  })
  await partnership.act((tx, actor) => closeRound(tx, actor, { roundId: round.roundId }))
  await expect(send(partnership, request, [saidOf(activity)])).rejects.toMatchObject({
    reason: { key: "updates.round-closed" },
  })
  const other = await asked(partnership)
  const { roundId } = other.round
  await partnership.act((tx, actor) => revokeLink(tx, actor, { roundId, organizationId: other.lead.id }))
  await expect(send(partnership, other.request, [saidOf(other.activity)])).rejects.toMatchObject({
    reason: { key: "updates.link-revoked" },
  })
  expect(lead.id).not.toBe(other.lead.id)
})

test("what was accepted cannot be changed by its link, and refuses nothing silently", async () => {
  const partnership = await aPartnership()
  const { lead, request } = await asked(partnership, 2)
  const [one, two] = [lead.activities[0]!, lead.activities[1]!]
  const { versions: sent } = await send(partnership, request, [saidOf(one)])
  await partnership.act((tx, actor) => acceptUpdate(tx, actor, sent[0]!))
  const changing = send(partnership, request, [saidOf(one, { narrative: "Something else" }), saidOf(two)])
  await expect(changing).rejects.toMatchObject({ status: 409, reason: { key: "updates.accepted-meanwhile" } })
  expect(await versions(partnership, request.requestId)).toHaveLength(1)
  await send(partnership, request, [saidOf(one), saidOf(two)])
  expect(await versions(partnership, request.requestId)).toHaveLength(2)
})

test("when somebody leaves, what they sent stays theirs and their organisation's, and their link ends", async () => {
  const partnership = await aPartnership()
  const { lead, round, request, activity } = await asked(partnership)
  await send(partnership, request, [saidOf(activity)])
  await partnership.act(async (tx, actor) => {
    await tx.updateTable("contact").set({ leftAt: actor.at }).where("id", "=", lead.contactId!).execute()
    await enterUpdates(tx, actor, {
      roundId: round.roundId,
      organizationId: lead.id,
      locale: "en",
      toldBy: "Omar",
      toldHow: "phone",
      updates: [saidOf(activity, { narrative: "Three groups now." })],
    })
  })
  const [first, second] = await versions(partnership, request.requestId)
  expect(first).toMatchObject({ contactName: "Zoé Tremblay", organizationId: lead.id, submittedVia: "link" })
  expect(second).toMatchObject({ organizationId: lead.id, supersedesId: first!.id })
  await expect(send(partnership, request, [saidOf(activity)])).rejects.toMatchObject({
    reason: { key: "updates.link-revoked" },
  })
})

test("an activity carried over to the next year stays so, whatever is still said of it", async () => {
  const partnership = await aPartnership()
  const { request, activity } = await asked(partnership)
  await partnership.act((tx, actor) =>
    changeStatus(tx, actor, { activityId: activity, status: "carried-over" }),
  )
  await send(partnership, request, [saidOf(activity)])
  expect((await statusesOf(partnership, activity)).map(({ status }) => status)).toEqual(["carried-over"])
})

test("of a plan the council approved, a lead stops an activity and takes it up again: what it tells is the reason", async () => {
  const partnership = await aPartnership()
  const { request, activity } = await asked(partnership)
  const council = await aBody(partnership)
  const approved = { fiscalYear: 2026, step: "approved", bodyId: council, isOwnPart: false } as const
  const outside = { decidedOn: "2026-04-20", by: { decidedWhere: "Minutes" } }
  await partnership.act((tx, actor) => agreeToPlan(tx, actor, { ...approved, ...outside }))
  await send(partnership, request, [saidOf(activity, { status: "stopped", narrative: "No room" })])
  await send(partnership, request, [saidOf(activity, { status: "on-track", narrative: "A room was found" })])
  const { changes } = await partnership.read((tx) => planChanges(tx, { fiscalYear: 2026 }))
  expect(changes.map(({ kind, reason, changedBy }) => [kind, reason, changedBy])).toEqual([
    ["taken-up", "A room was found", null],
    ["dropped", "No room", null],
  ])
})

test("a coordinator may not send in the name of a link", async () => {
  const partnership = await aPartnership()
  const { request, activity } = await asked(partnership)
  const entering = actAs(partnership, onDay(partnership, "2026-11-23"), (tx, actor) =>
    submitUpdates(tx, actor, { requestId: request.requestId, locale: "en", updates: [saidOf(activity)] }),
  )
  await expect(entering).rejects.toMatchObject({ status: 403 })
})

function sending(partnership: TestPartnership, linkId: string, requestId: string, activityId: string) {
  return actAs(partnership, linkHolder(partnership, linkId), (tx, actor) =>
    submitUpdates(tx, actor, { requestId, locale: "en", updates: [saidOf(activityId)] }),
  )
}
