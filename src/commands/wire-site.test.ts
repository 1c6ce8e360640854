import { beforeAll, expect, test } from "vitest"
import { addAgendaItem } from "#meetings"
import { moveMotion } from "#motions"
import { matterOf, publish, withdraw } from "#site"
import { draftTerms } from "#terms"
import { wireSite } from "./wire-site.ts"
import { aPartnership } from "../../tests/builders.ts"
import type { TestPartnership } from "../../tests/builders.ts"
import { aCouncil, aMeeting } from "../../tests/builders/motions.ts"
import { aCouncilThatDecided, bodyInPublic } from "../../tests/builders/site.ts"

beforeAll(wireSite)

const hindrances = ({ read }: TestPartnership, matter: string, id: string) =>
  read(async (tx) => (await matterOf(matter)!.hindrances(tx, id)).map(({ key }) => key))

test("adopted terms, decisions and adopted minutes of a public body may be published, and are found in both languages", async () => {
  const partnership = await aPartnership()
  const council = await aCouncilThatDecided(partnership)
  for (const matter of ["terms", "decision", "minutes"] as const) {
    const subjectId = council[matter]
    expect(await hindrances(partnership, matter, subjectId), matter).toEqual([])
    await partnership.act((tx, actor) => publish(tx, actor, { matter, subjectId, visibleFrom: null }))
    const texts = await partnership.read((tx) => matterOf(matter)!.texts(tx, subjectId))
    expect(texts.map(({ language }) => language)).toEqual(["en", "fr"])
    for (const { title, text } of texts) expect([title, text].every((said) => said.length > 3)).toBe(true)
    expect(texts[0]!.text).not.toBe(texts[1]!.text)
    await partnership.act((tx, actor) => withdraw(tx, actor, { matter, subjectId }))
  }
})

test("nothing of a body that the public does not see may be published, nor is it found", async () => {
  const partnership = await aPartnership()
  const council = await aCouncilThatDecided(partnership)
  await partnership.database.write(
    partnership.id,
    async (tx) => void (await tx.updateTable("body").set({ isPublic: false }).execute()),
  )
  for (const matter of ["terms", "decision", "minutes"] as const) {
    expect(await hindrances(partnership, matter, council[matter])).toEqual(["councils.body-not-public"])
    expect(await partnership.read((tx) => matterOf(matter)!.texts(tx, council[matter]))).toEqual([])
  }
})

test("drafts, undecided motions and minutes that are not adopted may not be published", async () => {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  await bodyInPublic(partnership, bodyId)
  const draft = await partnership.act((tx, actor) => draftTerms(tx, actor, bodyId))
  expect(await hindrances(partnership, "terms", draft)).toEqual(["terms.not-adopted-yet"])
  const meetingId = await aMeeting(partnership, bodyId, { seats, marks: ["present", "present"] })
  expect(await hindrances(partnership, "minutes", meetingId)).toEqual(["minutes.not-adopted-yet"])
  const motion = await partnership.act((tx, actor) =>
    moveMotion(tx, actor, { at: { meetingId }, textEn: "That we meet", textFr: "Que nous nous réunissions" }),
  )
  expect(await hindrances(partnership, "decision", motion)).toEqual(["motions.not-decided-yet"])
  await expect(
    partnership.act((tx, actor) =>
      publish(tx, actor, { matter: "decision", subjectId: motion, visibleFrom: null }),
    ),
  ).rejects.toMatchObject({ refusal: "invalid" })
})

test("what was decided under an internal item stays with the body", async () => {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  await bodyInPublic(partnership, bodyId)
  const meetingId = await aMeeting(partnership, bodyId, { seats, marks: ["present", "present"] })
  const titles = { titleEn: "Salaries", titleFr: "Salaires" }
  const motion = await partnership.act(async (tx, actor) => {
    const agendaItemId = await addAgendaItem(tx, actor, {
      meetingId,
      kind: "discussion",
      isInternal: true,
      ...titles,
    })
    return moveMotion(tx, actor, {
      at: { meetingId, agendaItemId },
      textEn: "That we pay more",
      textFr: "Que nous payions plus",
    })
  })
  expect(await hindrances(partnership, "decision", motion)).toContain("motions.decided-internally")
})

test("a text that stands in one language only, or was not translated, holds the whole back", async () => {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  await bodyInPublic(partnership, bodyId)
  const meetingId = await aMeeting(partnership, bodyId, { seats, marks: ["present", "present"] })
  const text = "That we buy a bus"
  const motion = await partnership.act((tx, actor) =>
    moveMotion(tx, actor, { at: { meetingId }, textEn: text, textFr: text }),
  )
  expect(await hindrances(partnership, "decision", motion)).toContain("site.missing-same")
})
