import { expect, test } from "vitest"
import { roomOf } from "../../attendance/reads/room.ts"
import { putItemBack } from "../../meetings/acts/pull-item.ts"
import { minutesOf } from "../reads/minutes.ts"
import { minutesText } from "./minutes-text.ts"
import {
  addAgendaItem,
  adoptedByConsent,
  agendaOf,
  changeAgendaItem,
  consentVoteOf,
  pullItem,
  removeAgendaItem,
} from "#meetings"
import { aPartnership } from "../../../tests/builders.ts"
import { aBallot, aCouncil, aMeeting } from "../../../tests/builders/motions.ts"
import { atOnce } from "../../../tests/database.ts"
import { countHands, declareBallot, moveConsent, withdrawMotion } from "#motions"

const texts = { textEn: "That they be adopted", textFr: "Que ces points soient adoptés" }

/** A council that meets, with three routine items on its consent agenda and one to talk about. */
async function withConsent() {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  const meetingId = await aMeeting(partnership, bodyId, { seats, marks: ["present", "present", "present"] })
  const item = (titleEn: string, onConsent: boolean) =>
    act((tx, actor) =>
      addAgendaItem(tx, actor, {
        meetingId,
        kind: "approval",
        titleEn,
        titleFr: `${titleEn} (fr)`,
        onConsent,
      }),
    )
  const items = {
    report: await item("Report", true),
    letter: await item("Letter", true),
    calendar: await item("Calendar", true),
    budget: await item("Budget", false),
  }
  const move = () => act((tx, actor) => moveConsent(tx, actor, { meetingId, ...texts }))
  const vote = async (motionId: string, votesFor: number) => {
    const ballotId = await aBallot(partnership, motionId, { method: "show-of-hands" })
    await act((tx, actor) =>
      countHands(tx, actor, {
        motionId,
        ballotId,
        counts: { for: votesFor, against: 3 - votesFor, abstained: 0 },
      }),
    )
    await act((tx, actor) => declareBallot(tx, actor, { motionId, ballotId }))
  }
  const adopted = () =>
    read(async (tx) =>
      adoptedByConsent(await agendaOf(tx, meetingId), await consentVoteOf(tx, meetingId)).map(({ id }) => id),
    )
  const pull = (itemId: string) => act((tx, actor) => pullItem(tx, actor, { itemId, seatId: seats[0]! }))
  return { partnership, meetingId, items, move, vote, adopted, pull, ...partnership }
}

const refusedWith = (key: string) => ({ status: 409, reason: { key } })

test("carried, what nobody pulled is adopted together; the room and the minutes say so, with the motion", async () => {
  const { meetingId, items, move, vote, adopted, pull, read } = await withConsent()
  const motionId = await move()
  await pull(items.letter)
  expect(await adopted()).toEqual([])
  await vote(motionId, 3)
  expect(await adopted()).toEqual([items.report, items.calendar])
  const room = await read((tx) => roomOf(tx, meetingId))
  expect(room.items.filter(({ isAdopted }) => isAdopted).map(({ id }) => id)).toEqual([
    items.report,
    items.calendar,
  ])
  expect(room.consent).toMatchObject({ motionId, outcome: "carried" })
  const { content } = (await read((tx) => minutesOf(tx, meetingId)))!
  expect(minutesText("en", content)).toContain("1. Report\nAdopted by consent: That they be adopted")
  expect(minutesText("fr", content)).toContain("Adopté en bloc\u00a0: Que ces points soient adoptés")
  expect(content.items.filter(({ byConsent }) => byConsent).map(({ id }) => id)).toEqual([
    items.report,
    items.calendar,
  ])
})

test("a lost motion adopts nothing, and items can be pulled and put back again before it is moved anew", async () => {
  const { items, move, vote, adopted, pull, act } = await withConsent()
  await vote(await move(), 1)
  expect(await adopted()).toEqual([])
  await pull(items.report)
  await act((tx, actor) => putItemBack(tx, actor, items.report))
  await vote(await move(), 3)
  expect(await adopted()).toHaveLength(3)
})

test("once the vote is opened nothing is pulled from the consent agenda or put on it, and the sentence says why", async () => {
  const { partnership, meetingId, items, move, vote, pull, act, read } = await withConsent()
  const motionId = await move()
  await aBallot(partnership, motionId, { method: "show-of-hands" })
  const report = (await read((tx) => agendaOf(tx, meetingId)))[0]!
  const { kind, titleEn, titleFr, textEn, textFr, minutes, presenter, isInternal, id, version } = report
  const change = { id, version, kind, titleEn, titleFr, textEn, textFr, minutes, presenter, isInternal }
  const attempts = [
    () => pull(items.letter),
    () => act((tx, actor) => changeAgendaItem(tx, actor, { ...change, onConsent: false })),
    () => act((tx, actor) => removeAgendaItem(tx, actor, { id, version })),
    () =>
      act((tx, actor) =>
        addAgendaItem(tx, actor, { meetingId, kind, titleEn: "More", titleFr: "Plus", onConsent: true }),
      ),
  ]
  for (const attempt of attempts)
    await expect(attempt()).rejects.toMatchObject(refusedWith("meetings.consent-voted"))
  await act((tx, actor) => changeAgendaItem(tx, actor, { ...change, titleEn: "The report", onConsent: true }))
  await vote(motionId, 3)
  await expect(pull(items.letter)).rejects.toMatchObject(refusedWith("meetings.consent-adopted"))
})

test("a withdrawn motion sets the consent agenda free; a second one beside it is refused", async () => {
  const { partnership, items, move, pull, act } = await withConsent()
  const motionId = await move()
  await expect(move()).rejects.toMatchObject(refusedWith("motions.consent-moved"))
  await aBallot(partnership, motionId, { method: "show-of-hands" })
  await act((tx, actor) => withdrawMotion(tx, actor, motionId))
  await pull(items.report)
  await move()
})

test("with everything pulled there is nothing to move, and nothing to vote on", async () => {
  const { partnership, items, move, pull } = await withConsent()
  const motionId = await move()
  for (const id of [items.report, items.letter, items.calendar]) await pull(id)
  await expect(aBallot(partnership, motionId, { method: "show-of-hands" })).rejects.toMatchObject(
    refusedWith("motions.nothing-on-consent"),
  )
})

test("a pull and the opening of the vote at one moment: the item is either pulled or adopted, never both", async () => {
  for (let round = 0; round < 5; round++) {
    const { partnership, items, move, vote, adopted, pull } = await withConsent()
    const motionId = await move()
    const [pulled] = await atOnce(() =>
      Promise.allSettled([pull(items.letter), aBallot(partnership, motionId, { method: "show-of-hands" })]),
    )
    await vote(motionId, 3)
    expect((await adopted()).includes(items.letter)).toBe(pulled.status === "rejected")
  }
})
