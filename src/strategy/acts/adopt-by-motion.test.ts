import { beforeAll, expect, test } from "vitest"
import { declareBallot, moveMotion, openBallot, whenCarried } from "#motions"
import { aPartnership } from "../../../tests/builders.ts"
import { aCouncil, aMeeting } from "../../../tests/builders/motions.ts"
import { addPriority } from "./add-priority.ts"
import { communityPlanMeaning } from "./adopt-by-motion.ts"
import { adoptionOf, communityPlans, standingOf } from "../reads/community-plans.ts"
import { versionOf } from "../reads/versions.ts"

beforeAll(() => whenCarried("community-plan", communityPlanMeaning))

async function aPlanBeforeTheCouncil() {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  const meetingId = await aMeeting(partnership, bodyId, { seats, marks: ["present", "present", "present"] })
  await act((tx, actor) => addPriority(tx, actor, { titleEn: "Work", titleFr: "Travail" }))
  const plan = async () => (await read((tx) => communityPlans(tx)))[0]!
  const { id } = await plan()
  const move = () =>
    act((tx, actor) =>
      moveMotion(tx, actor, {
        at: { meetingId },
        textEn: "That the plan be adopted",
        textFr: "Que le plan soit adopté",
        about: { kind: "community-plan", id },
      }),
    )
  const vote = async (motionId: string, meanwhile = async () => {}) => {
    const { ballotId } = await act((tx, actor) => openBallot(tx, actor, { motionId, method: "consensus" }))
    await meanwhile()
    return act((tx, actor) => declareBallot(tx, actor, { motionId, ballotId }))
  }
  const shown = (motionId: string) =>
    read(async (tx) => {
      const ballot = await tx
        .selectFrom("ballot")
        .select("aboutSha256")
        .where("motionId", "=", motionId)
        .executeTakeFirstOrThrow()
      const of = { locale: "en" as const, aboutId: id, motionId, digest: ballot.aboutSha256 }
      return (await communityPlanMeaning.shown(tx, of))!
    })
  return { partnership, plan, move, vote, shown }
}

test("a carried motion adopts the plan as it stood, and keeps what it said", async () => {
  const { partnership, plan, move, vote, shown } = await aPlanBeforeTheCouncil()
  const motionId = await move()
  expect((await vote(motionId)).outcome).toBe("carried")
  const { today } = partnership.coordinator
  const adopted = adoptionOf(await plan(), today)
  expect(standingOf(await plan(), today)).toBe("adopted")
  expect(adopted).toMatchObject({ motionId, onDay: today })
  const kept = await partnership.read((tx) => versionOf(tx, adopted!.versionId!))
  expect(kept?.content.items.map(({ titleEn }) => titleEn)).toEqual(["Work"])
  expect(await shown(motionId)).toMatchObject({ isDone: true })
  await expect(move()).rejects.toMatchObject({ problems: [{ field: "communityPlanId" }] })
})

test("a plan written on after the vote was opened is not adopted, and the motion says why", async () => {
  const { partnership, plan, move, vote, shown } = await aPlanBeforeTheCouncil()
  const motionId = await move()
  const outcome = await vote(motionId, async () => {
    await partnership.act((tx, actor) => addPriority(tx, actor, { titleEn: "Late", titleFr: "Tard" }))
  })
  expect(outcome.outcome).toBe("carried")
  expect((await plan()).steps).toEqual([])
  expect(await shown(motionId)).toMatchObject({
    isDone: false,
    whyNot: expect.stringContaining("changed after the vote was opened"),
  })
  await vote(await move())
  expect(standingOf(await plan(), partnership.coordinator.today)).toBe("adopted")
})

test("what is changed after the adoption waits for another one", async () => {
  const { partnership, plan, move, vote } = await aPlanBeforeTheCouncil()
  await vote(await move())
  await partnership.act((tx, actor) => addPriority(tx, actor, { titleEn: "More", titleFr: "Plus" }))
  await vote(await move())
  expect((await plan()).steps.map(({ kind, versionNumber }) => [kind, versionNumber])).toEqual([
    ["adopted", 1],
    ["adopted", 2],
  ])
})
