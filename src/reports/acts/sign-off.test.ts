import { beforeAll, expect, test } from "vitest"
import { castVote, declareBallot, whenCarried } from "#motions"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody } from "../../../tests/builders/councils.ts"
import { aBallot, aCouncil, aMotion, byLink, linkOf } from "../../../tests/builders/motions.ts"
import { aReport, allAnswered } from "../../../tests/builders/reports.ts"
import { reportMeaning } from "./acknowledge-by-motion.ts"
import { returnReport } from "./return-report.ts"
import { saveAnswers } from "./save-answers.ts"
import { noteAcknowledged, signReport } from "./sign-off-report.ts"
import type { Signing } from "./sign-off-report.ts"
import { submitReport } from "./submit-report.ts"
import { changedSinceReturned } from "../reads/desk.ts"
import { reportOf } from "../reads/queries.ts"
import { readReport } from "../reads/read-report.ts"
import { signOffNow, signOffsOf } from "../reads/sign-offs.ts"
import { sha256Of } from "../rules/snapshot.ts"

beforeAll(() => whenCarried("report", reportMeaning))

const year = { fiscalYear: 2026 }

async function aReadyReport() {
  const partnership = await aPartnership()
  const { bodyId: council, seats } = await aCouncil(partnership, { seats: 3 })
  const reportId = await aReport(partnership)
  const acknowledged = await allAnswered(partnership)
  return { partnership, council, seats, reportId, acknowledged }
}

type Place = Awaited<ReturnType<typeof aReadyReport>>

const signing: Signing = {
  ...year,
  on: "2026-11-20",
  signer: "Maya Roy",
  titleEn: "Executive director",
  titleFr: "Directrice générale",
  statementEn: "It is true.",
  statementFr: "Tout est vrai.",
}

const sign = ({ partnership }: Place, said: Partial<Signing> = {}) =>
  partnership.act((tx, actor) => signReport(tx, actor, { ...signing, ...said }))

const note = ({ partnership }: Place, said: { on?: string; where?: string } = {}) =>
  partnership.act((tx, actor) =>
    noteAcknowledged(tx, actor, { ...year, on: "2026-11-19", where: "Minutes of 19 November", ...said }),
  )

const submit = ({ partnership, acknowledged }: Place, withoutSignOff = "") =>
  partnership.act((tx, actor) => submitReport(tx, actor, { ...year, acknowledged, withoutSignOff }))

const standing = ({ partnership }: Place) =>
  partnership.read(async (tx) => signOffNow(tx, await reportOf(tx, year)))

const contentOf = ({ partnership }: Place) =>
  partnership.read(async (tx) => readReport(tx, { ...year, today: "2026-11-22" }))

async function rewrite({ partnership }: Place, en: string) {
  const kept = await partnership.read((tx) =>
    tx
      .selectFrom("reportAnswer")
      .select("version")
      .where("question", "=", "next-year")
      .executeTakeFirstOrThrow(),
  )
  const answer = { question: "next-year", version: kept.version, answer: { en, fr: "Autre chose" } }
  await partnership.act((tx, actor) => saveAnswers(tx, actor, { ...year, answers: [answer] }))
}

async function carry(place: Place, meanwhile = async () => {}) {
  const { partnership, council, seats, reportId } = place
  const about = { kind: "report", id: reportId } as const
  const motionId = await aMotion(partnership, { bodyId: council }, { about })
  const ballotId = await aBallot(partnership, motionId, { method: "link" })
  await meanwhile()
  for (const seat of seats)
    await byLink(partnership, await linkOf(partnership, ballotId, seat), (tx, actor) =>
      castVote(tx, actor, { choice: "for" }),
    )
  await partnership.act((tx, actor) => declareBallot(tx, actor, { motionId, ballotId }))
  return motionId
}

const choices = ({ partnership }: Place, bodyId: string) =>
  partnership.read((tx) => reportMeaning.choices(tx, { locale: "en", bodyId, meetingId: null }))

test("the council acknowledges a report by a motion, and is not asked again while it says the same", async () => {
  const place = await aReadyReport()
  expect(await choices(place, place.council)).toMatchObject([{ value: place.reportId }])
  const group = await aBody(place.partnership, { kind: "working-group", name: "Language group" })
  expect(await choices(place, group)).toEqual([])
  const motionId = await carry(place)
  const [fact] = await place.partnership.read((tx) => signOffsOf(tx, place.reportId))
  expect(fact).toMatchObject({ kind: "acknowledged", motionId, decidedWhere: "" })
  expect((await standing(place)).acknowledged).toMatchObject({ isSame: true, on: fact!.onDay })
  expect(await choices(place, place.council)).toEqual([])
  await rewrite(place, "Something else")
  expect(await choices(place, place.council)).toHaveLength(1)
})

test("a report written on while the council votes is acknowledged as it was, and says that it changed since", async () => {
  const place = await aReadyReport()
  const motionId = await carry(place, () => rewrite(place, "Written during the vote"))
  const { acknowledged } = await standing(place)
  expect(acknowledged).toMatchObject({ isSame: false })
  const shown = await place.partnership.read((tx) =>
    reportMeaning.shown(tx, { locale: "en", aboutId: place.reportId, motionId, digest: null }),
  )
  expect(shown).toMatchObject({ isDone: true, path: "/reports/2026/sign-off" })
})

test("without acknowledgement or signature a report goes only with a reason, which the funder reads", async () => {
  const place = await aReadyReport()
  await expect(submit(place)).rejects.toMatchObject({ problems: [{ field: "withoutSignOff" }] })
  await note(place)
  await expect(submit(place, " ")).rejects.toMatchObject({ problems: [{ field: "withoutSignOff" }] })
  await submit(place, "The director is on leave")
  const { content, snapshot } = await contentOf(place)
  expect(content.signOff).toMatchObject({
    acknowledged: { where: "Minutes of 19 November", isSame: true },
    signed: null,
    without: "The director is on leave",
  })
  expect(sha256Of(snapshot!.text)).toBe(snapshot!.sha256)
})

test("an acknowledged and signed report goes without a reason, and its snapshot tells who signed what", async () => {
  const place = await aReadyReport()
  await note(place)
  await sign(place)
  await submit(place)
  const { content } = await contentOf(place)
  expect(content.signOff).toMatchObject({
    signed: { name: "Maya Roy", title: { fr: "Directrice générale" }, isSame: true },
    without: "",
  })
  await expect(sign(place)).rejects.toMatchObject({ status: 409 })
})

test("a signature stands for what was signed: a report changed since is signed again", async () => {
  const place = await aReadyReport()
  await note(place)
  await sign(place)
  await rewrite(place, "After the signature")
  expect(await standing(place)).toMatchObject({ acknowledged: { isSame: false }, signed: { isSame: false } })
  await expect(submit(place)).rejects.toMatchObject({ problems: [{ field: "withoutSignOff" }] })
  await sign(place)
  await submit(place)
})

test("after a return it is signed again, what changed is told, and what was submitted first stays as it was", async () => {
  const place = await aReadyReport()
  const { partnership } = place
  await note(place)
  await sign(place)
  await submit(place)
  const first = (await contentOf(place)).snapshot!
  await partnership.act((tx, actor) => returnReport(tx, actor, { ...year, comment: "Say more" }))
  expect((await standing(place)).signed).toBeNull()
  await rewrite(place, "More about next year")
  const changed = await partnership.read(async (tx) =>
    changedSinceReturned(tx, await readReport(tx, { ...year, today: "2026-11-22" })),
  )
  expect(changed!.differences).toMatchObject([{ question: "next-year", change: "changed" }])
  await sign(place, { signer: "Sam Cole" })
  await submit(place)
  expect((await contentOf(place)).content.signOff).toMatchObject({ signed: { name: "Sam Cole" } })
  const kept = await partnership.read((tx) =>
    tx.selectFrom("reportSnapshot").select("snapshot").orderBy("takenAt").orderBy("id").execute(),
  )
  expect(kept[0]!.snapshot).toBe(first.text)
  expect(kept).toHaveLength(2)
})

test("a day that has not come, a missing name, one language alone and an observer are refused", async () => {
  const place = await aReadyReport()
  const refused = (field: string, said: Partial<Signing>) =>
    expect(sign(place, said)).rejects.toMatchObject({ problems: [{ field }] })
  await refused("signedOn", { on: "2026-11-23" })
  await refused("signer", { signer: " " })
  await refused("titleFr", { titleFr: "" })
  await expect(note(place, { where: "" })).rejects.toMatchObject({ problems: [{ field: "where" }] })
  const { partnership } = place as { partnership: TestPartnership }
  const observer = partnership.act((tx) => signReport(tx, partnership.as("observer"), signing))
  await expect(observer).rejects.toMatchObject({ status: 403 })
})
