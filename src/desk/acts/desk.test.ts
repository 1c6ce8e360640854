import { sql } from "kysely"
import { expect, test } from "vitest"
import { giveAccess, peopleWithAccess } from "#partnerships"
import { history } from "#platform/acts"
import { returnReport, saveAnswers, submittedReport } from "#reports"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aFunder, onDesk } from "../../../tests/builders/desk.ts"
import { allAnswered, aReport, submitted } from "../../../tests/builders/reports.ts"
import { deskQueue } from "../reads/desk-queue.ts"
import { officerComments } from "../reads/officer-comments.ts"
import { sharing } from "../reads/sharing.ts"
import { assignOfficer } from "./assign-officer.ts"
import { decideSharing } from "./decide-sharing.ts"
import { endAssignment } from "./end-assignment.ts"
import { endOfficer } from "./end-officer.ts"
import { fundPartnership } from "./fund-partnership.ts"
import { replyToReport } from "./reply-to-report.ts"
import type { Reply } from "./reply-to-report.ts"

async function aSubmitted(): Promise<TestPartnership> {
  const partnership = await aPartnership()
  await aReport(partnership)
  await submitted(partnership, await allAnswered(partnership))
  return partnership
}

const year = { fiscalYear: 2026 }
const from = { funder: { nameEn: "Funder", nameFr: "Bailleur" }, baseUrl: "https://x.example" }

function replyOn(snapshotId: string, reply: Partial<Reply> = {}): Reply {
  return { ...year, ...from, snapshotId, reply: "accepted", comment: "", comments: [], ...reply }
}

test("an officer reads what was submitted to them, and not one row of anything else the partnership has", async () => {
  const [partnership, funder] = [await aSubmitted(), await aFunder()]
  const officer = await funder.officer(await funder.fund(partnership))
  const { content } = await officer.read(partnership, (tx) => submittedReport(tx, year))
  expect(content.partnership.id).toBe(partnership.id)
  const tables = await officer.read(partnership, async (tx) => {
    const all = await sql<{ name: string }>`select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'partnership_id'`.execute(tx)
    const filled: string[] = []
    for (const { name } of all.rows) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(tx)
      if (rows[0]!.n > 0) filled.push(name)
    }
    return filled.toSorted()
  })
  // The keys of forms are hashes; of people the coordinators alone, to whom the reply is written.
  expect(tables).toEqual(
    ["act_key", "membership", "report", "report_snapshot", "report_step"].filter(
      (name) => tables.includes(name) || name !== "act_key",
    ),
  )
})

test("a report that is being written is not there for an officer, nor is one on a form that goes to somebody else", async () => {
  const [writing, other, funder] = [await aPartnership(), await aSubmitted(), await aFunder()]
  await aReport(writing)
  const officer = await funder.officer(await funder.fund(writing))
  await expect(officer.read(writing, (tx) => submittedReport(tx, year))).rejects.toMatchObject({
    status: 404,
  })
  const funding = await funder.fund(other)
  await funder.act((tx, actor) => assignOfficer(tx, actor, { fundingId: funding, officerId: officer.id }))
  await officer.read(other, (tx) => submittedReport(tx, year))
  await funder.database.write(funder.id, async (tx) => {
    await tx
      .updateTable("funding")
      .set({ reportForm: "municipal-report" })
      .where("id", "=", funding)
      .execute()
  })
  await expect(officer.read(other, (tx) => submittedReport(tx, year))).rejects.toMatchObject({ status: 404 })
  const queue = await funder.read((tx) =>
    deskQueue(tx, { ...year, personId: officer.id, today: "2027-08-01" }),
  )
  expect(queue.map(({ submission }) => submission)).toEqual([null, null])
})

test("who is not assigned, whose assignment or access ended, and who works for another funder reads nothing", async () => {
  const [partnership, funder, another] = [await aSubmitted(), await aFunder(), await aFunder()]
  const funding = await funder.fund(partnership)
  const [assigned, stranger, elsewhere] = [
    await funder.officer(funding),
    await funder.officer(),
    await another.officer(),
  ]
  const reads = (officer: typeof assigned) => officer.read(partnership, (tx) => submittedReport(tx, year))
  const seen = (id: string) =>
    funder.read((tx) => deskQueue(tx, { ...year, personId: id, today: "2027-08-01" }))
  await reads(assigned)
  for (const officer of [stranger, elsewhere]) {
    await expect(reads(officer)).rejects.toMatchObject({ status: 404 })
    expect(await seen(officer.id)).toEqual([])
  }
  expect(await seen(assigned.id)).toHaveLength(1)
  const { officers } = (await onDesk(funder, partnership))!
  await funder.act((tx, actor) =>
    endAssignment(tx, actor, { fundingId: funding, assignmentId: officers[0]!.assignmentId }),
  )
  await expect(reads(assigned)).rejects.toMatchObject({ status: 404 })
  expect(await seen(assigned.id)).toEqual([])
})

test("who comes back to the desk reads nothing until it is assigned again", async () => {
  const [partnership, funder] = [await aSubmitted(), await aFunder()]
  const fundingId = await funder.fund(partnership)
  const officer = await funder.officer(fundingId)
  const { id, email, name } = (await funder.read(peopleWithAccess)).find(
    ({ personId }) => personId === officer.id,
  )!
  await funder.act((tx, actor) => endOfficer(tx, actor, id))
  const [last] = await funder.read((tx) => history(tx, { most: 1 }))
  expect(last).toMatchObject({ kind: "desk.assignment-ended", details: { slug: partnership.slug } })
  const signInAt = "https://x.example"
  await funder.act((tx, actor) =>
    giveAccess(tx, actor, { name, email, locale: "en", role: "officer", signInAt }),
  )
  await expect(officer.read(partnership, (tx) => submittedReport(tx, year))).rejects.toMatchObject({
    status: 404,
  })
  expect((await onDesk(funder, partnership))!.officers).toEqual([])
  await funder.act((tx, actor) => assignOfficer(tx, actor, { fundingId, officerId: officer.id }))
  await officer.read(partnership, (tx) => submittedReport(tx, year))
})

test("an officer's context that nobody signed shows nothing", async () => {
  const [partnership, funder] = [await aSubmitted(), await aFunder()]
  const officer = await funder.officer(await funder.fund(partnership))
  const client = await funder.database.pool.connect()
  try {
    for (const forged of [officer.id, `${officer.id}.${"0".repeat(64)}`, ""]) {
      await client.query("begin")
      await client.query(
        "select set_config('entente.officer', $1, true), set_config('entente.reviewed', $2, true)",
        [forged, partnership.id],
      )
      expect((await client.query("select * from report")).rowCount).toBe(0)
      await client.query("rollback")
    }
  } finally {
    client.release()
  }
})

test("a partnership cannot make itself a funder, and nobody but the operator puts one on a desk", async () => {
  const [partnership, funder] = [await aPartnership(), await aFunder()]
  const becoming = funder.database.write(partnership.id, async (tx) => {
    await tx.updateTable("partnership").set({ kind: "funder" }).execute()
  })
  await expect(becoming).rejects.toMatchObject({ code: "42501" })
  const wanted = { fundedId: partnership.id, slug: partnership.slug, region: "ontario" } as const
  await expect(funder.act((tx, lead) => fundPartnership(tx, lead, wanted))).rejects.toMatchObject({
    status: 403,
  })
  await expect(partnership.act((tx, actor) => fundPartnership(tx, actor, wanted))).rejects.toMatchObject({
    status: 403,
  })
})

test("an officer returns a report: it opens again, the history names them, and the coordinator gets a letter", async () => {
  const [partnership, funder] = [await aSubmitted(), await aFunder()]
  const officer = await funder.officer(await funder.fund(partnership))
  const { snapshot } = await officer.read(partnership, (tx) => submittedReport(tx, year))
  const reply = replyOn(snapshot.id, {
    reply: "returned",
    comment: "Say more of housing.",
    comments: [
      { question: "plan-topics", comment: "Why not transportation?" },
      { question: "lessons", comment: "  " },
    ],
  })
  await officer.act(partnership, (tx, actor) => replyToReport(tx, actor, reply))
  const { report, comments, letters, done } = await partnership.read(async (tx) => {
    const found = await submittedReport(tx, year)
    return {
      report: found.report,
      comments: await officerComments(tx, found.report.id),
      letters: await tx
        .selectFrom("outboxMessage")
        .select(["recipient", "body"])
        .where("kind", "=", "desk.reply")
        .execute(),
      done: await history(tx, { most: 1 }),
    }
  })
  expect(report).toMatchObject({ state: "returned", isOpen: true })
  expect(comments).toMatchObject([
    { question: "plan-topics", comment: "Why not transportation?", by: officer.name },
  ])
  expect(letters).toHaveLength(1)
  expect(letters[0]!.recipient).toBe(`${partnership.slug}@coordinator.example`)
  expect(letters[0]!.body).toContain(`/en/${partnership.slug}/reports/2026/comments`)
  expect(done[0]).toMatchObject({ kind: "reports.returned", actorId: officer.id })
  // Returned, it is written again: the officer goes on seeing what was submitted, and no word of the new text.
  await partnership.act((tx, actor) =>
    saveAnswers(tx, actor, {
      ...year,
      answers: [{ question: "risks", version: 1, answer: { en: "Secret", fr: "Secret" } }],
    }),
  )
  const again = await officer.read(partnership, (tx) => submittedReport(tx, year))
  expect(again.snapshot.sha256).toBe(snapshot.sha256)
  expect(JSON.stringify(again.content)).not.toContain("Secret")
})

test("two officers decide at once: one does, and the other is told", async () => {
  const [partnership, funder] = [await aSubmitted(), await aFunder()]
  const funding = await funder.fund(partnership)
  const officers = [await funder.officer(funding), await funder.officer(funding)]
  const { snapshot } = await officers[0]!.read(partnership, (tx) => submittedReport(tx, year))
  const answers = [replyOn(snapshot.id), replyOn(snapshot.id, { reply: "returned", comment: "No." })]
  const outcomes = await Promise.allSettled(
    officers.map((officer, place) =>
      officer.act(partnership, (tx, actor) => replyToReport(tx, actor, answers[place]!)),
    ),
  )
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  const refused = outcomes.find((outcome) => outcome.status === "rejected")
  expect(refused?.reason).toMatchObject({ status: 409, reason: { key: "reports.not-with-funder" } })
  const { steps } = (await partnership.read((tx) => submittedReport(tx, year))).report
  expect(steps).toHaveLength(2)
})

test("what an officer says is of the submission they read, and of questions the form asks", async () => {
  const [partnership, funder] = [await aSubmitted(), await aFunder()]
  const officer = await funder.officer(await funder.fund(partnership))
  const { snapshot } = await officer.read(partnership, (tx) => submittedReport(tx, year))
  const send = (reply: Reply) => officer.act(partnership, (tx, actor) => replyToReport(tx, actor, reply))
  await expect(send(replyOn("00000000-0000-4000-8000-000000000000"))).rejects.toMatchObject({ status: 409 })
  await expect(
    send(replyOn(snapshot.id, { comments: [{ question: "no-such", comment: "?" }] })),
  ).rejects.toMatchObject({ status: 400 })
  // In words for an officer: the report's own are for a coordinator who notes what a funder wrote.
  await expect(send(replyOn(snapshot.id, { reply: "returned", comment: " " }))).rejects.toMatchObject({
    problems: [{ field: "comment", reason: { key: "desk.comment-needed" } }],
  })
})

test("a coordinator who notes a reply writes no officer's comment, and an officer writes nothing else", async () => {
  const [partnership, funder] = [await aSubmitted(), await aFunder()]
  const officer = await funder.officer(await funder.fund(partnership))
  const { report, snapshot } = await officer.read(partnership, (tx) => submittedReport(tx, year))
  const comment = {
    partnershipId: partnership.id,
    reportId: report.id,
    snapshotId: snapshot.id,
    question: "risks",
    comment: "Forged",
    madeAt: new Date(),
    madeBy: officer.id,
  }
  await expect(
    partnership.act(async (tx) => void (await tx.insertInto("officerComment").values(comment).execute())),
  ).rejects.toMatchObject({ code: "42501" })
  await partnership.act((tx, actor) => returnReport(tx, actor, { ...year, comment: "By telephone" }))
  await expect(
    officer.act(partnership, async (tx) => {
      await tx
        .insertInto("report")
        .values({
          partnershipId: partnership.id,
          fiscalYear: 2030,
          templateKey: "partnership-report",
          templateVersion: "2026-1",
          startedAt: new Date(),
        })
        .execute()
    }),
  ).rejects.toMatchObject({ code: "42501" })
})

test("nothing may be compared until the partnership says so; each decision is dated, and the last one counts", async () => {
  const partnership = await aPartnership()
  const shared = async () =>
    (await partnership.read(sharing)).filter(({ isShared }) => isShared).map(({ field }) => field)
  expect(await shared()).toEqual([])
  await partnership.act((tx, actor) => decideSharing(tx, actor, { fields: ["governance", "topics"] }))
  await partnership.act((tx, actor) => decideSharing(tx, actor, { fields: ["topics"] }))
  expect(await shared()).toEqual(["topics"])
  const kept = await partnership.read((tx) => tx.selectFrom("comparisonConsent").select("field").execute())
  expect(kept).toHaveLength(3)
  const governance = (await partnership.read(sharing)).find(({ field }) => field === "governance")
  expect(governance).toMatchObject({ isShared: false, by: "Ada" })
})
