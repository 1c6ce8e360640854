import { expect, test } from "vitest"
import { assignOfficer, receivedAtDesk, receivedByFunder } from "#desk"
import { returnReport, submitReport } from "#reports"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aFunder } from "../../../tests/builders/desk.ts"
import type { TestFunder } from "../../../tests/builders/desk.ts"
import { allAnswered, aReport } from "../../../tests/builders/reports.ts"
import { scheduleWithReceipts } from "../rules/agreement.ts"

const agreement = { startsOn: "2025-04-01", endsOn: "2028-03-31" }
const zone = { timeZone: "America/Toronto" }

function atDesk(funder: TestFunder, partnership: TestPartnership, personId: string, at: string) {
  const asked = { personId, partnershipId: partnership.id, at: new Date(at) }
  return funder.read(async (tx) => scheduleWithReceipts(agreement, await receivedAtDesk(tx, asked)))
}

function atHome(partnership: TestPartnership, funderId: string, at: string) {
  const asked = { funderId, ...zone, at: new Date(at) }
  return partnership.read(async (tx) => scheduleWithReceipts(agreement, await receivedByFunder(tx, asked)))
}

test("each report an agreement asks for says when it was first received, to both sides, on the day it was where the partnership lives", async () => {
  // Half past eleven in the evening of the due day in Toronto; the next day already by the clock the server keeps.
  const evening = { at: new Date("2027-07-01T03:30:00Z"), today: "2027-06-30" }
  const partnership = await aPartnership()
  await aReport(partnership)
  const acknowledged = await allAnswered(partnership)
  const submission = { fiscalYear: 2026, acknowledged, withoutSignOff: "The council meets in July" }
  await partnership.act((tx, actor) => submitReport(tx, { ...actor, ...evening }, submission))
  const funder = await aFunder()
  const fundingId = await funder.fund(partnership)
  const later = "2027-07-31T16:00:00Z"
  const said = [
    { fiscalYear: 2025, receipt: { receivedOn: null, lateness: "late-30" } },
    { fiscalYear: 2026, receipt: { receivedOn: "2027-06-30", lateness: "due-today", daysLate: 0 } },
    { fiscalYear: 2027, receipt: { receivedOn: null, lateness: "not-due", daysLate: 0 } },
  ]
  expect(await atHome(partnership, funder.id, later)).toMatchObject(said)
  expect(await atDesk(funder, partnership, funder.lead.id!, later)).toMatchObject(said)
  // Returned and sent again much later, it was still received in time.
  await partnership.act((tx, actor) => returnReport(tx, actor, { fiscalYear: 2026, comment: "More" }))
  const muchLater = { at: new Date("2027-07-30T16:00:00Z"), today: "2027-07-30" }
  await partnership.act((tx, actor) => submitReport(tx, { ...actor, ...muchLater }, submission))
  expect(await atHome(partnership, funder.id, later)).toMatchObject(said)
  // An officer is told nothing until the partnership is on their desk.
  const officer = await funder.officer()
  const blind = await atDesk(funder, partnership, officer.id, later)
  expect(blind.map((owed) => owed.receipt)).toEqual([null, null, null])
  await funder.act((tx, actor) => assignOfficer(tx, actor, { fundingId, officerId: officer.id }))
  expect(await atDesk(funder, partnership, officer.id, later)).toMatchObject(said)
  const elsewhere = await aFunder()
  const foreign = await atDesk(elsewhere, partnership, elsewhere.lead.id!, later)
  expect(foreign.map((owed) => owed.receipt)).toEqual([null, null, null])
})

test("overdue at 1, 14 and 30 days by the partnership's own calendar", async () => {
  const [partnership, funder] = [await aPartnership(), await aFunder()]
  await funder.fund(partnership)
  const step = async (at: string) => {
    const home = await atHome(partnership, funder.id, at)
    expect(await atDesk(funder, partnership, funder.lead.id!, at)).toEqual(home)
    const [first] = home
    return `${first!.receipt!.lateness} ${first!.receipt!.daysLate}`
  }
  // Due 30 June 2026; midnight in Toronto is four in the morning UTC.
  expect(await step("2026-07-01T03:59:00Z")).toBe("due-today 0")
  expect(await step("2026-07-01T04:01:00Z")).toBe("late 1")
  expect(await step("2026-07-14T03:59:00Z")).toBe("late 13")
  expect(await step("2026-07-14T04:01:00Z")).toBe("late-14 14")
  expect(await step("2026-07-30T04:01:00Z")).toBe("late-30 30")
})
