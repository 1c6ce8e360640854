import { addDocument, addFinding } from "#evidence"
import { addContact } from "#organizations"
import { peopleWithAccess } from "#partnerships"
import { addActivity, agreeToPlan, planSteps } from "#plans"
import { keepFile } from "#platform/files"
import type { FileStore } from "#platform/files"
import { addTemplate, newestTemplate, saveAnswers, startReport, submitReport } from "#reports"
import { addOutcome, addPrinciple, addPriority, currentPlan, takeStep } from "#strategy"
import { expressInterest, interestsIn, openRecruitment } from "#recruitment"
import { draftTerms } from "#terms"
import { writeApplication } from "#calls"
import { aPartnership } from "../builders.ts"
import type { TestPartnership } from "../builders.ts"
import { aLetter, aPublishedCall, askedLink, ready } from "./calls.ts"
import { aFunder } from "./desk.ts"
import { aBroughtFile, aGivenValue, anIndicator } from "./indicators.ts"
import { commentsOfEveryKind } from "./comments.ts"
import { aPackLink } from "./handover.ts"
import { commitmentsOfEveryKind } from "./commitments.ts"
import { aGivenPhoto } from "./updates.ts"
import { pagesOfEveryKind } from "./pages.ts"
import { contributionsOfEveryKind } from "./contributions.ts"
import { aMeetingWithEverything } from "./meetings.ts"
import { anIncomingFile } from "./exchange.ts"
import { minutesOfMeeting } from "./minutes.ts"
import { motionsOfEveryKind } from "./motions.ts"
import { aCommunityMember, aRoster, previewedRoster } from "./organizations.ts"
import { aSiteWithEverything, bodyInPublic } from "./site.ts"
import { aClaim, aFullYear, requiredAnswers } from "./reports.ts"
import { aPlanOnTheSite } from "./plan-on-site.ts"

/**
 * A partnership with one of everything an address can name, and what each name in an address stands for; the link is of an organisation that has answered: the report of
 * 2026 is being written, the one of 2025 is with the funder.
 */
export async function aPartnershipWithEverything(files: FileStore) {
  const partnership = await aPartnership()
  const year = await aFullYear(partnership)
  const claim = await aClaim(partnership)
  await aSubmittedYear(partnership, 2025)
  const kept = await keepFile(files, partnership.coordinator, {
    name: "minutes.txt",
    mediaType: "text/plain",
    content: Buffer.from("Minutes"),
  })
  const added = await partnership.act(async (tx, actor) => {
    const priority = await addPriority(tx, actor, { titleEn: "Housing", titleFr: "Logement" })
    const titles = { titleEn: "Found", titleFr: "Constat" }
    return {
      priority,
      outcome: await addOutcome(tx, actor, { priorityId: priority, ...titles }),
      node: await addFinding(tx, actor, { kind: "need", ...titles, supports: priority }),
      document: await addDocument(tx, actor, { ...titles, strength: "count", file: kept }),
      contact: await addContact(tx, actor, { organizationId: year.silent.id, name: "Bo", locale: "en" }),
    }
  })
  const roster = aRoster([["Name"], ["A new organisation"]])
  const { seat, request } = await partnership.read(async (tx) => ({
    seat: await tx
      .selectFrom("representation")
      .select("seatId")
      .where("contactId", "=", year.mayor)
      .executeTakeFirstOrThrow(),
    request: await tx
      .selectFrom("updateRequest")
      .select(["roundId", "linkId"])
      .where("organizationId", "=", year.busy.id)
      .executeTakeFirstOrThrow(),
  }))
  await bodyInPublic(partnership, year.council)
  const meeting = await aMeetingWithEverything(partnership)
  const motions = await motionsOfEveryKind(partnership)
  const minutes = await minutesOfMeeting(partnership, year.council)
  const named: Record<string, string> = {
    ...added,
    ...motions.named,
    ...meeting.named,
    ...minutes.named,
    claim,
    form: await partnership.act((tx, actor) =>
      addTemplate(tx, actor, { template: newestTemplate, as: "own-form" }),
    ),
    body: year.council,
    seat: seat.seatId,
    organization: year.silent.id,
    member: await aCommunityMember(partnership),
    activity: year.secretariat,
    round: request.roundId,
    update: year.waiting,
    import: await previewedRoster(partnership, roster),
    version: await partnership.act((tx, actor) => draftTerms(tx, actor, year.council)),
    ...(await somebodyInterested(partnership, year.council)),
    section: "vision",
    copy: "terms-of-reference-en.pdf",
    sheet: "attendance.csv",
    pack: "pack-en.pdf",
    picture: "site.png",
    access: await partnership.read(async (tx) => (await peopleWithAccess(tx))[0]!.id),
    incoming: await anIncomingFile(partnership, files),
    ...(await anIndicator(partnership, added.priority)),
    subject: added.priority,
    given: await aGivenPhoto(partnership, files, year.waiting),
    ...(await commentsOfEveryKind(partnership)),
    brought: await aBroughtFile(partnership),
  }
  Object.assign(named, (await aSiteWithEverything(partnership, files)).named)
  Object.assign(named, await aWholePlan(partnership))
  named["agreed"] = await anAgreedPlan(partnership, { bodyId: year.council, fiscalYear: 2026 })
  Object.assign(
    named,
    await aPlanOnTheSite(partnership, {
      communityVersion: named["kept"]!,
      council: year.council,
      fiscalYear: 2025,
      indicator: named["indicator"]!,
    }),
  )
  const call = await aPublishedCall(await aFunder())
  await partnership.act((tx, actor) => writeApplication(tx, actor, ready(call)))
  const endorsing = await askedLink(partnership, call, { name: "City hall", sector: "municipal" })
  named["municipalLetter"] = await aLetter(partnership, endorsing, files)
  const given = await aGivenValue(partnership, added.priority)
  named["givenValue"] = given.given
  const contributions = await contributionsOfEveryKind(partnership)
  Object.assign(named, contributions.named, await pagesOfEveryKind(partnership, files))
  const commitments = await commitmentsOfEveryKind(partnership)
  const pack = await aPackLink(partnership, seat.seatId)
  const links = {
    ...meeting.links,
    ...motions.links,
    ...minutes.links,
    ...contributions.links,
    ...commitments.links,
    "/:locale/link/:token/endorsement": endorsing,
    ...given.links,
    "/:locale/link/:token/pack": pack,
    "/:locale/link/:token/pack/:pack": pack,
  }
  return { partnership, named, link: request.linkId!, links, call }
}

/** A year whose report is with the funder. */
async function aSubmittedYear(partnership: TestPartnership, fiscalYear: number): Promise<void> {
  await partnership.act(async (tx, actor) => {
    const priorityId = await addPriority(tx, actor, {
      titleEn: `In ${fiscalYear}`,
      titleFr: `En ${fiscalYear}`,
    })
    const activity = { titleEn: "Write the plan", titleFr: "Rédiger le plan", leads: [], partners: [] }
    await addActivity(tx, actor, { fiscalYear, priorityId, ...activity })
    await startReport(tx, actor, { fiscalYear })
    await saveAnswers(tx, actor, { fiscalYear, answers: requiredAnswers() })
  })
  const questions = newestTemplate.sections.flatMap((section) => section.questions)
  const acknowledged: string[] = []
  for (const { key } of questions.filter(({ kind }) => kind === "claims"))
    acknowledged.push(await aClaim(partnership, { fiscalYear, question: key }))
  await partnership.act((tx, actor) =>
    submitReport(tx, actor, { fiscalYear, acknowledged, withoutSignOff: "The council meets in July" }),
  )
}

/** A Community Plan with a principle, adopted on the record. */
async function aWholePlan({ act, read, coordinator }: TestPartnership) {
  const { id: community } = (await read((tx) => currentPlan(tx, coordinator.today)))!
  const principle = await act((tx, actor) =>
    addPrinciple(tx, actor, { communityPlanId: community, textEn: "Together", textFr: "Ensemble" }),
  )
  const step = await act((tx, actor) =>
    takeStep(tx, actor, {
      communityPlanId: community,
      kind: "adopted",
      onDay: actor.today,
      byWhom: "The council, by hand",
    }),
  )
  const { versionId } = (await read((tx) => currentPlan(tx, coordinator.today)))!.steps[0]!
  return { community, principle, step, kept: versionId!, planfile: "community-plan-en.pdf" }
}

/** A body that looks for members, and somebody who came forward. */
async function somebodyInterested(partnership: TestPartnership, bodyId: string) {
  const { act, read } = partnership
  const recruitment = await act((tx, actor) =>
    openRecruitment(tx, actor, { bodyId, opensOn: actor.today, closesOn: null, seeksEn: "", seeksFr: "" }),
  )
  await act((tx, actor) =>
    expressInterest(
      tx,
      { ...actor, role: "anybody" },
      {
        recruitmentId: recruitment,
        personName: "Bo",
        email: "bo@example.org",
        phone: "",
        locale: "en",
        organizationName: "Bo's bakery",
        sector: "employer",
        why: "To help",
        brings: "",
      },
    ),
  )
  const [came] = await read((tx) => interestsIn(tx, recruitment))
  return { recruitment, interest: came!.id }
}

/** A version of the action plan that a body ratified: the plan itself stays a draft. */
async function anAgreedPlan(partnership: TestPartnership, of: { bodyId: string; fiscalYear: number }) {
  const by = { decidedWhere: "Minutes" }
  const agreed = { ...of, step: "ratified", isOwnPart: false, decidedOn: "2026-04-20", by } as const
  await partnership.act((tx, actor) => agreeToPlan(tx, actor, agreed))
  const [step] = await partnership.read((tx) => planSteps(tx, of.fiscalYear))
  return step!.versionId
}
