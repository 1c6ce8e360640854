import { createHash } from "node:crypto"
import pg from "pg"
import { expect, test } from "vitest"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { atOnce, testDatabase } from "../../../tests/database.ts"
import { aClaim, aFullYear, aReport, allAnswered, submitted } from "../../../tests/builders/reports.ts"
import { acceptReport } from "./accept-report.ts"
import { changedSince } from "../reads/desk.ts"
import { reportOf, snapshotsOf } from "../reads/queries.ts"
import { readReport } from "../reads/read-report.ts"
import { returnReport } from "./return-report.ts"
import { saveAnswers } from "./save-answers.ts"
import { thaw } from "../rules/snapshot.ts"
import { startReport } from "./start-report.ts"
import { submitReport } from "./submit-report.ts"

const year = { fiscalYear: 2026 }

function snapshots({ read }: TestPartnership) {
  return read(async (tx) => snapshotsOf(tx, (await reportOf(tx, { fiscalYear: 2026 })).id))
}

/** The answer of one question that is missing, changed by somebody: only while the report is open. */
function rewrite({ act: acting }: TestPartnership, version: number) {
  const answer = { question: "risks", version, answer: { en: "Later words", fr: "Autres mots" } }
  return acting((tx, actor) => saveAnswers(tx, actor, { ...year, answers: [answer] }))
}

test("a year without an action plan gets no report, and one without a report says so", async () => {
  const { act: acting, read, coordinator } = await aPartnership()
  const starting = acting((tx, actor) => startReport(tx, actor, year))
  await expect(starting).rejects.toMatchObject({ status: 400, reason: { key: "reports.no-plan" } })
  const reading = read((tx) => readReport(tx, { ...year, today: coordinator.today }))
  await expect(reading).rejects.toMatchObject({ status: 404, reason: { key: "reports.no-report" } })
})

test("a report is started once, on the newest form, and not before its year begins", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const again = partnership.act((tx, actor) => startReport(tx, actor, year))
  await expect(again).rejects.toMatchObject({ status: 409, reason: { key: "reports.already-started" } })
  const early = partnership.act((tx, actor) => startReport(tx, actor, { fiscalYear: 2027 }))
  await expect(early).rejects.toMatchObject({ status: 400, reason: { key: "reports.year-not-begun" } })
})

test("a report with required answers missing is refused, with how many each section lacks", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const refused = await submitted(partnership).catch((refusal: unknown) => refusal)
  expect(refused).toMatchObject({ status: 400 })
  const { problems } = refused as { problems: { reason: { values: { letter: string; count: number } } }[] }
  const lacking = problems.map(({ reason: { values } }) => `${values.letter}${values.count}`)
  expect(lacking).toEqual(["A2", "C2", "D1", "E1", "F9", "H2", "I3", "K2", "L1"])
})

test("a text in one language only is not yet an answer", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  await allAnswered(partnership)
  const half = { question: "risks", version: 1, answer: { en: "Only English", fr: "" } }
  await partnership.act((tx, actor) => saveAnswers(tx, actor, { ...year, answers: [half] }))
  await expect(submitted(partnership)).rejects.toMatchObject({
    problems: [{ reason: { values: { letter: "K", count: 1 } } }],
  })
})

test("claims without evidence must be acknowledged one by one, and then do not hold the report back", async () => {
  const partnership = await aPartnership()
  const { survey } = await aFullYear(partnership)
  await allAnswered(partnership, [survey])
  const bare = await aClaim(partnership, { textEn: "Nothing shows this" })
  await expect(submitted(partnership)).rejects.toMatchObject({
    reason: { key: "reports.acknowledge-needed" },
  })
  const other = await aClaim(partnership, { textEn: "Nor this" })
  await expect(submitted(partnership, [bare])).rejects.toMatchObject({ status: 400 })
  expect(await submitted(partnership, [bare, other])).toMatch(/^[0-9a-f]{64}$/)
})

test("the hash covers exactly the bytes that are kept, and the snapshot holds all that was said", async () => {
  const partnership = await aPartnership()
  const { survey, accepted } = await aFullYear(partnership)
  await allAnswered(partnership, [accepted])
  const sha256 = await submitted(partnership)
  const [kept, ...more] = await snapshots(partnership)
  expect(more).toEqual([])
  expect(kept!.sha256).toBe(sha256)
  expect(createHash("sha256").update(Buffer.from(kept!.text, "utf8")).digest("hex")).toBe(sha256)
  const content = thaw(kept!.text)
  expect(content).toMatchObject({ state: "submitted", date: "2026-11-22", submittedBy: "Ada" })
  const claims = content.sections.flatMap(({ answers }) =>
    answers.flatMap((answer) => (answer.kind === "claims" ? answer.claims : [])),
  )
  expect(claims).toHaveLength(9)
  expect(claims[0]!.evidence.map(({ id, steps, strength }) => [id, steps, strength?.code])).toEqual(
    expect.arrayContaining([
      [accepted, 1, undefined],
      [survey, 2, "survey"],
    ]),
  )
  expect(kept!.text).toContain("Non officiel")
})

test("the same submission sent twice, or by two people at once, makes one snapshot", async () => {
  const partnership = await aPartnership()
  const { database, coordinator } = partnership
  await aReport(partnership)
  const claims = await allAnswered(partnership)
  const submission = { ...year, acknowledged: claims, withoutSignOff: "The council meets in July" }
  const send = (actor: Actor, key: string) =>
    act({ database, actor, key, sent: submission }, (tx) => submitReport(tx, actor, submission))
  const chair = { ...partnership.as("chair"), id: crypto.randomUUID() }
  const answers = await atOnce(() =>
    Promise.allSettled([
      send(coordinator, "the-form"),
      send(coordinator, "the-form"),
      send(coordinator, "another-form"),
      send(chair, "the-chair"),
    ]),
  )
  const refused = answers.filter(({ status }) => status === "rejected")
  expect(new Set(answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []))).size).toBe(
    1,
  )
  expect(refused.every((answer) => answer.status === "rejected" && answer.reason.status === 409)).toBe(true)
  expect(await snapshots(partnership)).toHaveLength(1)
})

test("from its submission on a report cannot be written, and reads the same whatever the records say", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  await submitted(partnership, await allAnswered(partnership))
  await expect(rewrite(partnership, 1)).rejects.toMatchObject({
    status: 409,
    reason: { key: "reports.frozen" },
  })
  await expect(aClaim(partnership)).rejects.toMatchObject({ status: 409 })
  const { report, content } = await partnership.read((tx) => readReport(tx, { ...year, today: "2027-06-01" }))
  expect(report.state).toBe("submitted")
  expect(content.date).toBe("2026-11-22")
})

test("what somebody saves while another submits is in the snapshot", async () => {
  const partnership = await aPartnership()
  const { database } = partnership
  await aReport(partnership)
  const claims = await allAnswered(partnership)
  const [saved, finished] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const answer = { question: "risks", version: 1, answer: { en: "Just in time", fr: "Juste à temps" } }
  await atOnce(async () => {
    const saving = partnership.act(async (tx, actor) => {
      await saveAnswers(tx, actor, { ...year, answers: [answer] })
      saved.resolve()
      await finished.promise
    })
    await saved.promise
    let isDone = false
    const submitting = submitted(partnership, claims).finally(() => void (isDone = true))
    const someoneWaits = "select from pg_locks where locktype = 'advisory' and not granted"
    while (!isDone && (await database.pool.query(someoneWaits)).rowCount === 0);
    finished.resolve()
    await Promise.all([saving, submitting])
  })
  expect((await snapshots(partnership))[0]!.text).toContain("Just in time")
})

test("a returned report opens again, and the next submission is a second version beside the first", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const claims = await allAnswered(partnership)
  await submitted(partnership, claims)
  const comment = "Say more about the risks"
  const unsaid = partnership.act((tx, actor) => returnReport(tx, actor, { ...year, comment: " " }))
  await expect(unsaid).rejects.toMatchObject({ status: 400 })
  await partnership.act((tx, actor) => returnReport(tx, actor, { ...year, comment }))
  const [before] = await snapshots(partnership)
  await rewrite(partnership, 1)
  await submitted(partnership, claims)
  await partnership.act((tx, actor) => acceptReport(tx, actor, { ...year, comment: "" }))
  const { state, steps } = await partnership.read((tx) => reportOf(tx, { fiscalYear: 2026 }))
  expect(state).toBe("accepted")
  expect(steps.map(({ step }) => step)).toEqual(["accepted", "submitted", "returned", "submitted"])
  const [first, second] = await snapshots(partnership)
  expect(first).toEqual(before)
  expect(second!.text).toContain("Later words")
  const late = partnership.act((tx, actor) => returnReport(tx, actor, { ...year, comment }))
  await expect(late).rejects.toMatchObject({ status: 409, reason: { key: "reports.not-with-funder" } })
})

test("an observer reads a report, a chair submits it, and only a coordinator writes", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const saving = partnership.act((tx) => saveAnswers(tx, partnership.as("chair"), { ...year, answers: [] }))
  await expect(saving).rejects.toMatchObject({ status: 403 })
  const claims = await allAnswered(partnership)
  const submit = (role: Actor["role"]) =>
    partnership.act((tx) =>
      submitReport(tx, partnership.as(role), {
        ...year,
        acknowledged: claims,
        withoutSignOff: "The council meets in July",
      }),
    )
  await expect(submit("observer")).rejects.toMatchObject({ status: 403 })
  await expect(submit("chair")).resolves.toMatch(/^[0-9a-f]{64}$/)
  const read = await partnership.read((tx) => readReport(tx, { ...year, today: "2026-11-22" }))
  expect(await partnership.read((tx) => changedSince(tx, read, "2026-11-22"))).toEqual([])
})

test("neither a snapshot nor a step can be changed or removed, not even by the owner of the database", async () => {
  const { database, ownerAddress } = await testDatabase()
  const owner = new pg.Client({ connectionString: ownerAddress })
  await owner.connect()
  for (const table of ["report_snapshot", "report_step"]) {
    for (const change of [
      `update ${table} set taken_at = now()`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(database.pool.query(change)).rejects.toMatchObject({ code: "42501" })
      await expect(owner.query(change)).rejects.toThrow("is append-only")
    }
  }
  await owner.end()
})
