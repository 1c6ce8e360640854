import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { actAs, aLead, aRound, saidOf, send } from "../../../tests/builders/updates.ts"
import { enterUpdates } from "../index.ts"
import { versionsOfRequest } from "../reads/versions.ts"

test("what staff type for an organisation says who, for whom and how it was told, and the organisation may correct it", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership)
  const activity = lead.activities[0]!
  const round = await aRound(partnership)
  const request = round.requests[0]!
  await partnership.act((tx, actor) =>
    enterUpdates(tx, actor, {
      roundId: round.roundId,
      organizationId: lead.id,
      locale: "fr",
      toldBy: "Zoé",
      toldHow: "phone",
      updates: [saidOf(activity)],
    }),
  )
  const [entered] = await partnership.read((tx) => versionsOfRequest(tx, request.requestId))
  expect(entered).toMatchObject({
    submittedVia: "staff",
    enteredBy: partnership.coordinator.id,
    toldBy: "Zoé",
    toldHow: "phone",
    organizationId: lead.id,
  })
  const [told] = await partnership.read((tx) =>
    tx.selectFrom("outboxMessage").selectAll().where("kind", "=", "updates.receipt").execute(),
  )
  expect(told?.body).toContain("as Zoé told it by telephone")
  await send(partnership, request, [saidOf(activity, { narrative: "No, three groups." })])
  const all = await partnership.read((tx) => versionsOfRequest(tx, request.requestId))
  expect(all.at(-1)).toMatchObject({ submittedVia: "link", supersedesId: entered!.id })
  const observing = actAs(partnership, partnership.as("observer"), (tx, actor) =>
    enterUpdates(tx, actor, {
      roundId: round.roundId,
      organizationId: lead.id,
      locale: "en",
      toldBy: "x",
      toldHow: "phone",
      updates: [saidOf(activity)],
    }),
  )
  await expect(observing).rejects.toMatchObject({ status: 403 })
})
