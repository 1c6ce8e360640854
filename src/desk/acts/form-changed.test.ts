import { expect, test } from "vitest"
import {
  addTemplate,
  reportOnForms,
  newestTemplate,
  saveAnswers,
  startReport,
  submitReport,
  submittedReport,
} from "#reports"
import type { ReportTemplate } from "#reports"
import { addActivity } from "#plans"
import type { Actor } from "#platform/acts"
import { act } from "#platform/acts"
import { fixedClock } from "#platform/clock"
import type { Tx } from "#platform/database"
import { systemActor } from "#partnerships"
import { addPriority } from "#strategy"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aFunder } from "../../../tests/builders/desk.ts"
import type { TestFunder } from "../../../tests/builders/desk.ts"
import { allAnswered, aReport, requiredAnswers, submitted } from "../../../tests/builders/reports.ts"
import { comparison } from "../reads/comparison.ts"
import { deskQueue } from "../reads/desk-queue.ts"
import { coreKeys } from "../rules/core-fields.ts"
import { changeReportForm } from "./change-report-form.ts"
import { decideSharing } from "./decide-sharing.ts"
import { replyToReport } from "./reply-to-report.ts"

const year = { fiscalYear: 2026 }
const asked = (funder: TestFunder) => ({ ...year, personId: funder.lead.id, today: "2027-08-01" })

function shares(partnership: TestPartnership) {
  return partnership.act((tx, actor) => decideSharing(tx, actor, { fields: coreKeys }))
}

/** A draft begun before the newer edition of the annual report came. */
async function onOlderEdition(partnership: TestPartnership): Promise<void> {
  await partnership.act(async (tx, actor) => {
    await aPlan(tx, actor)
    const named = { templateKey: "partnership-report", templateVersion: "2026-1" }
    await tx
      .insertInto("report")
      .values({ partnershipId: partnership.id, ...year, ...named, startedAt: actor.at })
      .execute()
    // Only the older edition asks these; the newer ones count them from the records.
    const answer = { choice: ["in-force"] }
    await saveAnswers(tx, actor, {
      ...year,
      answers: [
        { question: "terms-of-reference", version: 0, answer },
        { question: "plan-status", version: 0, answer: { choice: ["in-development"] } },
        { question: "plan-endorsement", version: 0, answer: { choice: ["not-asked"] } },
      ],
    })
  })
}

async function aPlan(tx: Tx, actor: Actor): Promise<void> {
  const priorityId = await addPriority(tx, actor, { titleEn: "Welcome", titleFr: "Accueil" })
  const activity = { titleEn: "Write the plan", titleFr: "Rédiger le plan", leads: [], partners: [] }
  await addActivity(tx, actor, { ...year, priorityId, ...activity })
}

test("a form that gets a new edition in mid-year: drafts stay on theirs, the queue holds both, and they compare", async () => {
  const [older, newer, funder] = [await aPartnership(), await aPartnership(), await aFunder()]
  await onOlderEdition(older)
  await aReport(newer)
  for (const partnership of [older, newer]) {
    await submitted(partnership, await allAnswered(partnership))
    await shares(partnership)
    await funder.fund(partnership)
  }
  const queue = await funder.read((tx) => deskQueue(tx, asked(funder)))
  expect(queue.map(({ submission }) => submission?.content.template.version).toSorted()).toEqual([
    "2026-1",
    newestTemplate.version,
  ])
  // Returned, the older draft opens again on the edition it was begun on.
  const officer = await funder.officer(
    (await funder.read((tx) => deskQueue(tx, asked(funder)))).find(
      ({ partnership }) => partnership.id === older.id,
    )!.partnership.fundingId,
  )
  const { snapshot } = await officer.read(older, (tx) => submittedReport(tx, year))
  await officer.act(older, (tx, actor) =>
    replyToReport(tx, actor, {
      ...year,
      snapshotId: snapshot.id,
      reply: "returned",
      comment: "More",
      comments: [],
      funder: { nameEn: "Funder", nameFr: "Bailleur" },
      baseUrl: "https://x.example",
    }),
  )
  expect((await older.read((tx) => submittedReport(tx, year))).report.templateVersion).toBe("2026-1")
  const { cores } = await funder.read((tx) => comparison(tx, asked(funder)))
  const of = (partnership: TestPartnership) =>
    cores.find(({ partnership: { id } }) => id === partnership.id)!.core
  for (const key of coreKeys) if (key !== "other-funding") expect(of(older)[key], key).toEqual(of(newer)[key])
  expect(Object.values(of(older)).some(({ state }) => state === "asked-otherwise")).toBe(false)
})

/** A form of the partnership's own, copied from the annual report: one question is asked otherwise, one is the same. */
function ownForm(): ReportTemplate {
  return {
    ...newestTemplate,
    key: "regional-report",
    version: "1",
    title: { en: "Regional report", fr: "Rapport régional" },
    sections: newestTemplate.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        question.key === "plan-topics"
          ? { ...question, wording: { en: "Topics of last year", fr: "Sujets de l’an dernier" } }
          : question.kind === "claims"
            ? { ...question, required: false }
            : question,
      ),
    })),
  }
}

async function onOwnForm(partnership: TestPartnership): Promise<void> {
  await partnership.act(async (tx, actor) => {
    await aPlan(tx, actor)
    await addTemplate(tx, actor, { template: ownForm(), as: "own-form" })
    const which = { ...year, template: "regional-report" }
    await startReport(tx, actor, which)
    await saveAnswers(tx, actor, { ...which, answers: requiredAnswers() })
    await submitReport(tx, actor, { ...which, acknowledged: [], withoutSignOff: "The council meets in July" })
  })
}

test("a report on another form than the annual one is read and answered, and what that form asks in other words is not mixed in", async () => {
  const [partnership, funder] = [await aPartnership(), await aFunder()]
  await onOwnForm(partnership)
  await shares(partnership)
  const officer = await funder.officer(await funder.fund(partnership, { reportForm: "regional-report" }))
  const which = { ...year, template: "regional-report" }
  const { content, snapshot } = await officer.read(partnership, (tx) => submittedReport(tx, which))
  expect(content.template.title.en).toBe("Regional report")
  const { cores, compared } = await funder.read((tx) => comparison(tx, asked(funder)))
  expect(cores[0]!.core["topics"]).toEqual({ state: "asked-otherwise" })
  expect(cores[0]!.core["plan-status"].state).toBe("codes")
  expect(compared.find(({ key }) => key === "topics")).toMatchObject({ base: 0, askedOtherwise: 1 })
  await officer.act(partnership, (tx, actor) =>
    replyToReport(tx, actor, {
      ...which,
      snapshotId: snapshot.id,
      reply: "accepted",
      comment: "",
      comments: [],
      funder: { nameEn: "Funder", nameFr: "Bailleur" },
      baseUrl: "https://x.example",
    }),
  )
  const letter = await partnership.read((tx) =>
    tx.selectFrom("outboxMessage").select("body").where("kind", "=", "desk.reply").executeTakeFirstOrThrow(),
  )
  expect(letter.body).toContain("/reports/2026-regional-report/comments")
  // The form of one report, and of the partnership's other forms not a row.
  await partnership.act((tx, actor) =>
    addTemplate(tx, actor, { template: { ...ownForm(), key: "private-form" }, as: "own-form" }),
  )
  const forms = await officer.read(partnership, (tx) =>
    tx.selectFrom("reportTemplate").select("key").execute(),
  )
  expect(forms).toEqual([{ key: "regional-report" }])
})

test("a funder that asks for another form goes on reading what was submitted on the one before, and the new one comes beside it", async () => {
  const [partnership, funder] = [await aPartnership(), await aFunder()]
  await aReport(partnership)
  await submitted(partnership, await allAnswered(partnership))
  const officer = await funder.officer(await funder.fund(partnership))
  const system = systemActor(funder.id, fixedClock("2027-07-01T17:00:00Z"))
  const change = (form: string) =>
    act({ database: funder.database, actor: system }, (tx) =>
      changeReportForm(tx, system, { fundedId: partnership.id, slug: partnership.slug, form }),
    )
  await change("regional-report")
  await expect(change("regional-report")).rejects.toMatchObject({ status: 409 })
  const forms = ["regional-report", "partnership-report"]
  const read = () =>
    officer.read(partnership, async (tx) => submittedReport(tx, await reportOnForms(tx, { ...year, forms })))
  const queued = async () =>
    (await funder.read((tx) => deskQueue(tx, asked(funder))))[0]!.submission?.content.template.key
  expect((await read()).report.templateKey).toBe("partnership-report")
  expect(await queued()).toBe("partnership-report")
  expect(
    (await funder.read((tx) => deskQueue(tx, asked(funder)))).map(
      ({ partnership: { reportForms } }) => reportForms,
    ),
  ).toEqual([forms])
  // A second report of the same year, on the new form, takes its place; a draft of it does not.
  await partnership.act(async (tx, actor) => {
    await addTemplate(tx, actor, { template: ownForm(), as: "own-form" })
    const which = { ...year, template: "regional-report" }
    await startReport(tx, actor, which)
    await saveAnswers(tx, actor, { ...which, answers: requiredAnswers() })
  })
  expect(await queued()).toBe("partnership-report")
  expect((await read()).report.templateKey).toBe("partnership-report")
  await partnership.act((tx, actor) =>
    submitReport(tx, actor, {
      ...year,
      template: "regional-report",
      acknowledged: [],
      withoutSignOff: "The council meets in July",
    }),
  )
  expect(await queued()).toBe("regional-report")
  expect((await read()).report.templateKey).toBe("regional-report")
})

test("only the operator says on which form a funder reads reports", async () => {
  const [partnership, funder] = [await aPartnership(), await aFunder()]
  await funder.fund(partnership)
  const wanted = { fundedId: partnership.id, slug: partnership.slug, form: "regional-report" }
  await expect(funder.act((tx, lead) => changeReportForm(tx, lead, wanted))).rejects.toMatchObject({
    status: 403,
  })
})
