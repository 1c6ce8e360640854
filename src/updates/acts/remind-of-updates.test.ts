import { expect, test } from "vitest"
import { setReminderLimit } from "#partnerships"
import { fixedClock } from "#platform/clock"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { actAs, aLead, aRound, linkKey, onDay, saidOf, send } from "../../../tests/builders/updates.ts"
import { atOnce } from "../../../tests/database.ts"
import { heldReminders } from "../../partnerships/reads/reminder-limit.ts"
import { lateRequests, remindOfUpdates, remindSilent } from "../index.ts"
import { whomToRemind } from "./remind-silent.ts"
import { requestsOfRound } from "../reads/requests.ts"

const run = ({ database }: TestPartnership, day: string) =>
  remindOfUpdates({ database, clock: fixedClock(`${day}T17:00:00Z`), linkKey })

const letters = (partnership: TestPartnership) =>
  partnership.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select(["recipient", "subject", "body", "locale", "linkId"])
      .where("kind", "=", "updates.reminder")
      .orderBy("id")
      .execute(),
  )

/** Two organisations asked on 22 November for 20 December: one reads English, one French. */
async function twoAsked() {
  const partnership = await aPartnership()
  const english = await aLead(partnership, { activities: 2 })
  const french = await aLead(partnership, { locale: "fr" })
  const round = await aRound(partnership, { dueOn: "2026-12-20" })
  return { partnership, english, french, round }
}

test("the letters come shorter and plainer, in the reader's language, and stop with the answer", async () => {
  const { partnership, english, french, round } = await twoAsked()
  await run(partnership, "2026-12-12")
  expect(await letters(partnership)).toEqual([])
  await run(partnership, "2026-12-13")
  await run(partnership, "2026-12-14")
  const first = await letters(partnership)
  expect(first.map(({ recipient }) => recipient).toSorted()).toEqual([english.email, french.email].toSorted())
  const inFrench = first.find(({ locale }) => locale === "fr")!
  expect(inFrench.subject).toContain("il reste 7 jours pour votre suivi")
  const request = round.requests.find(({ organizationId }) => organizationId === english.id)!
  await send(partnership, request, [saidOf(english.activities[0]!)])
  await run(partnership, "2026-12-20")
  const second = (await letters(partnership)).slice(2)
  expect(second).toHaveLength(2)
  const inEnglish = second.find(({ locale }) => locale === "en")!
  expect(inEnglish.subject).toContain("your update is due today")
  expect(inEnglish.body).toContain(`Class 2 of ${english.name}`)
  expect(inEnglish.body).not.toContain(`Class 1 of ${english.name}`)
  expect(inEnglish.body).toContain("{link}")
  expect(inEnglish.body).toContain(partnership.coordinator.id ? "Questions? Write to" : "")
  await send(partnership, request, [saidOf(english.activities[1]!)])
  await run(partnership, "2026-12-27")
  await run(partnership, "2027-01-10")
  const late = (await letters(partnership)).slice(4)
  expect(late.map(({ recipient, subject }) => [recipient, /\d+ jours de retard/.exec(subject)?.[0]])).toEqual(
    [
      [french.email, "7 jours de retard"],
      [french.email, "21 jours de retard"],
    ],
  )
})

test("a scheduler that stood still sends one letter to each; two at the same moment send no more", async () => {
  const { partnership } = await twoAsked()
  await atOnce(() =>
    Promise.all([
      run(partnership, "2027-01-02"),
      run(partnership, "2027-01-02"),
      run(partnership, "2027-01-03"),
    ]),
  )
  expect(await letters(partnership)).toHaveLength(2)
})

test("who is late is known without any job having run", async () => {
  const { partnership } = await twoAsked()
  expect(await partnership.read((tx) => lateRequests(tx, "2026-12-20"))).toEqual([])
  const late = await partnership.read((tx) => lateRequests(tx, "2026-12-21"))
  expect(late.map(({ daysLate }) => daysLate)).toEqual([1, 1])
})

test("nobody gets more reminders than the limit, by itself or by hand; what was held back is shown with its reader", async () => {
  const { partnership, english, round } = await twoAsked()
  await partnership.act((tx, actor) => setReminderLimit(tx, actor, { most: 1 }))
  await run(partnership, "2026-12-13")
  await run(partnership, "2026-12-20")
  await run(partnership, "2026-12-21")
  expect(await letters(partnership)).toHaveLength(2)
  const today = onDay(partnership, "2026-12-22")
  const held = await partnership.read((tx) => heldReminders(tx, today.at))
  expect(held).toHaveLength(2)
  expect(held.map(({ recipient }) => recipient)).toContain(english.email)
  const { due, left } = await partnership.read(async (tx) =>
    whomToRemind(tx, today, await requestsOfRound(tx, round.roundId)),
  )
  expect(due).toEqual([])
  expect(left.map(({ why }) => why)).toEqual(["enough", "enough"])
  const { reminded } = await actAs(partnership, today, (tx, actor) =>
    remindSilent(tx, actor, { roundId: round.roundId, linkKey }),
  )
  expect(reminded).toEqual([])
  // Thirty days on there is room again, and what is due by then leaves.
  await run(partnership, "2027-01-13")
  expect(
    (await letters(partnership)).slice(2).map(({ subject }) => /last reminder|dernier rappel/.test(subject)),
  ).toEqual([true, true])
})

test("reminders of meetings, actions and contributions count against the same limit", async () => {
  const { partnership, english } = await twoAsked()
  await partnership.act(async (tx, actor) => {
    await setReminderLimit(tx, actor, { most: 1 })
    await tx
      .insertInto("outboxMessage")
      .values({
        partnershipId: actor.partnershipId,
        kind: "meetings.reminded",
        recipient: english.email!.toUpperCase(),
        locale: "en",
        subject: "A meeting",
        body: "Come",
        dedupeKey: crypto.randomUUID(),
        isReminder: true,
        writtenAt: new Date("2026-12-01T12:00:00Z"),
      })
      .execute()
  })
  await run(partnership, "2026-12-13")
  expect((await letters(partnership)).map(({ recipient }) => recipient)).not.toContain(english.email)
})
