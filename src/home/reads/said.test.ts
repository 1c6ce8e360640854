import { expect, test } from "vitest"
import { addDocument } from "#evidence"
import { addOrganization } from "#organizations"
import type { Acts } from "#platform/acts"
import { addPriority } from "#strategy"
import { aPartnership } from "../../../tests/builders.ts"
import { historyPage } from "../reads/history-page.ts"
import { said } from "./said.ts"

type Kind = Exclude<keyof Acts, `test.${string}`>

const title = { title: "Work", titleFr: "Travail" }
const name = { name: "City", nameFr: "Ville" }
const meeting = { meeting: "Council in fall", meetingFr: "Conseil d’automne" }
const body = { body: "Council", bodyFr: "Conseil" }
const organization = { organization: "Library", organizationFr: "Bibliothèque" }
const update = { ...organization, activity: "Classes", activityFr: "Cours", reference: "33FM-6KF4" }
const claim = { claim: "Hired", claimFr: "Embauche" }
const link = { support: "Survey", supportFr: "Sondage", ...claim }
const motion = { motion: "Buy a bus", motionFr: "Acheter un autobus" }
const given = { ...title, ...organization }
const application = { funder: "Foundation", purpose: "A bus", purposeFr: "Un autobus" }
const principle = { principle: "Nothing without us", principleFr: "Rien sans nous" }
const file = { file: "plan.xlsx" }
const year = "2026-27"

/** One of every kind there is: the types ask for a new one here, and for every detail it keeps. */
const oneOfEach: { [K in Kind]: Acts[K] } = {
  "partnerships.created": { slug: "two-rivers" },
  "partnerships.reminder-held": { who: "Ana" },
  "partnerships.reminder-limit-set": { count: 3 },
  "organizations.added": name,
  "organizations.changed": name,
  "organizations.left": name,
  "organizations.community-member-added": name,
  "organizations.community-member-changed": name,
  "organizations.contact-added": { organizationId: "1" },
  "organizations.contact-changed": { organizationId: "1" },
  "organizations.contact-left": { organizationId: "1" },
  "organizations.import-previewed": file,
  "organizations.imported": { ...file, added: 1, changed: 1 },
  "organizations.import-undone": file,
  "evidence.document-added": title,
  "evidence.finding-added": title,
  "evidence.need-added": title,
  "evidence.linked": link,
  "evidence.unlinked": link,
  "comments.period-opened": { ...title, from: "2026-09-01", to: "2026-09-30" },
  "comments.closing-moved": { ...title, to: "2026-10-15", reason: "The fair is later" },
  "comments.period-stopped": { ...title, reason: "The draft was the wrong one" },
  "comments.comment-sent": { ...title, reference: "33FM-6KF4" },
  "comments.comment-entered": { ...title, reference: "33FM-6KF4" },
  "comments.decided": { reference: "33FM-6KF4", decision: "held" },
  "comments.words-removed": { reference: "33FM-6KF4", what: "words" },
  "comments.answered": { theme: "More buses", themeFr: "Plus d’autobus", count: 3 },
  "comments.answer-changed": { theme: "More buses", themeFr: "Plus d’autobus", count: 3 },
  "comments.report-published": { ...title, number: 1 },
  "councils.body-added": name,
  "councils.body-changed": name,
  "councils.body-ended": name,
  "councils.published": { ...body, isPublic: "yes", listed: 3, named: 1 },
  "councils.seat-added": body,
  "councils.seat-changed": body,
  "councils.seat-ended": body,
  "councils.seat-given": { ...body, ...organization },
  "councils.seat-vacated": body,
  "councils.representative-named": { ...body, ...organization, contactId: "1" },
  "councils.representative-withdrawn": body,
  "terms.drafted": { ...body, number: 1 },
  "terms.section-written": { ...body, section: "vision" },
  "terms.rules-set": body,
  "terms.adopted": { ...body, number: 1, on: "2026-04-27" },
  "terms.draft-discarded": { ...body, number: 1 },
  "minutes.written": meeting,
  "minutes.rewritten": meeting,
  "minutes.struck": meeting,
  "minutes.action-taken": title,
  "minutes.action-done": title,
  "minutes.action-reminded": title,
  "minutes.action-moved": { ...title, on: "2026-12-01" },
  "minutes.action-hindered": title,
  "minutes.correction-sent": { ...meeting, who: "Ana", reference: "33FM-6KF4" },
  "minutes.nothing-to-correct": { ...meeting, who: "Ana" },
  "minutes.correction-asked": meeting,
  "minutes.circulated": { ...meeting, count: 12 },
  "minutes.adopted": { ...meeting, on: "2026-11-25" },
  "partnerships.access-given": { who: "Ana", role: "chair" },
  "partnerships.role-changed": { who: "Ana", role: "observer" },
  "partnerships.access-ended": { who: "Ana" },
  "engagement.outreach": organization,
  "handover.noted": {},
  "handover.pack-sent": { ...body, who: "Ana" },
  "recruitment.opened": { ...body, from: "2026-10-01" },
  "recruitment.closed": body,
  "recruitment.interest-expressed": { ...body, reference: "33FM-6KF4" },
  "recruitment.noted": { reference: "33FM-6KF4" },
  "recruitment.appointment-proposed": { reference: "33FM-6KF4" },
  "recruitment.proposal-withdrawn": { reference: "33FM-6KF4" },
  "recruitment.not-appointed": { reference: "33FM-6KF4" },
  "recruitment.answered": { reference: "33FM-6KF4", answer: "interview" },
  "meetings.scheduled": { ...name, on: "2026-11-25" },
  "meetings.changed": { ...name, on: "2026-11-25" },
  "meetings.cancelled": { ...name, on: "2026-11-25" },
  "meetings.item-added": { ...title, meetingId: "1" },
  "meetings.item-changed": { ...title, meetingId: "1" },
  "meetings.item-removed": { ...title, meetingId: "1" },
  "meetings.item-moved": { ...title, meetingId: "1" },
  "meetings.item-pulled": { ...title, meetingId: "1" },
  "meetings.item-put-back": { ...title, meetingId: "1" },
  "meetings.agenda-laid": { ...name, on: "2026-11-25" },
  "meetings.document-attached": { ...title, meetingId: "1" },
  "meetings.document-detached": { ...title, meetingId: "1" },
  "meetings.invited": { ...name, on: "2026-11-25", count: 2 },
  "meetings.told": { ...name, on: "2026-11-25", count: 2 },
  "meetings.reminded": { ...name, on: "2026-11-25", count: 2 },
  "meetings.reminded-coming": { ...name, on: "2026-11-25", count: 2 },
  "meetings.answered": { ...name, on: "2026-11-25", who: "Ana", answer: "comes" },
  "meetings.answer-entered": { ...name, on: "2026-11-25", who: "Ana", answer: "regrets" },
  "meetings.calendar-begun": {},
  "meetings.calendar-ended": {},
  "meetings.series-begun": { ...name, count: 12 },
  "meetings.series-continued": { ...name, count: 1 },
  "meetings.series-ended": { ...name, on: "2026-11-25" },
  "attendance.meeting-opened": { ...name, on: "2026-11-25" },
  "attendance.meeting-closed": { ...name, on: "2026-11-25" },
  "attendance.marked": { ...organization, meetingId: "1", presence: "present" },
  "attendance.rest-marked-present": { meetingId: "1", count: 3 },
  "attendance.visitor-noted": { meetingId: "1", presence: "guest" },
  "attendance.visitor-struck": { meetingId: "1", presence: "guest" },
  "attendance.conflict-declared": { ...title, seatId: "1" },
  "attendance.conflict-withdrawn": { ...title, seatId: "1" },
  "attendance.item-called": { ...title, meetingId: "1" },
  "motions.moved": motion,
  "motions.amendment-moved": motion,
  "motions.changed": motion,
  "motions.withdrawn": motion,
  "motions.ballot-opened": { ...motion, method: "roll-call" },
  "motions.hands-counted": motion,
  "motions.votes-noted": motion,
  "motions.vote-cast": { ...motion, seatId: "1" },
  "motions.vote-entered": { ...motion, seatId: "1" },
  "motions.vote-handed-in": { ...motion, seatId: "1" },
  "motions.conflict-declared": { ...motion, seatId: "1" },
  "motions.link-sent-again": { ...motion, seatId: "1" },
  "motions.declared": { ...motion, outcome: "carried" },
  "motions.review-set": motion,
  "exchange.previewed": file,
  "exchange.imported": { ...file, added: 1, changed: 1 },
  "exchange.undone": file,
  "strategy.priority-added": title,
  "strategy.priority-changed": title,
  "strategy.outcome-added": { ...title, priorityId: "1" },
  "strategy.outcome-changed": { ...title, priorityId: "1" },
  "strategy.plan-begun": title,
  "strategy.plan-changed": title,
  "strategy.levels-named": { ...title, level: "pillar", levelFr: "pilier" },
  "strategy.principle-added": principle,
  "strategy.principle-changed": principle,
  "strategy.principle-removed": principle,
  "strategy.principle-moved": principle,
  "strategy.item-moved": { ...title, under: "Housing", underFr: "Logement" },
  "strategy.item-reordered": title,
  "strategy.item-removed": title,
  "strategy.version-kept": { ...title, number: 2 },
  "strategy.step-taken": { ...title, step: "adopted", on: "2026-11-25" },
  "strategy.step-withdrawn": { ...title, step: "endorsed", on: "2026-11-25", reason: "Twice" },
  "plans.activity-added": { ...title, fiscalYear: 2026 },
  "plans.activity-changed": title,
  "plans.activity-removed": title,
  "plans.status-changed": { ...title, status: "delayed", reason: "" },
  "plans.commitment-answered": { ...title, ...organization, answer: "accepted", reference: "33FM-6KF4" },
  "plans.commitment-entered": { ...title, ...organization, answer: "declined", reference: "33FM-6KF4" },
  "plans.ratified": { ...body, year, on: "2026-04-20" },
  "plans.approved": { ...body, year, on: "2026-04-20" },
  "plans.carried-over": { year, count: 2 },
  "plans.import-previewed": { ...file, fiscalYear: 2026 },
  "plans.imported": { ...file, fiscalYear: 2026, added: 1, changed: 1 },
  "plans.import-undone": file,
  "commitments.asked": { ...organization, year },
  "commitments.all-asked": { year, count: 3 },
  "commitments.reminded": { year, count: 3 },
  "indicators.added": title,
  "indicators.changed": title,
  "indicators.retired": title,
  "indicators.value-entered": { ...title, from: "2026-04-01" },
  "indicators.value-corrected": { ...title, from: "2026-04-01" },
  "indicators.import-previewed": file,
  "indicators.imported": { ...file, added: 1, changed: 1 },
  "indicators.import-undone": file,
  "indicators.owner-asked": organization,
  "indicators.owners-asked": { count: 3 },
  "indicators.given": { ...organization, count: 2, reference: "33FM-6KF4" },
  "indicators.given-accepted": given,
  "indicators.given-returned": given,
  "indicators.aligned": { ...title, count: 2 },
  "indicators.tag-added": title,
  "indicators.tag-changed": title,
  "indicators.city-plan-named": title,
  "updates.asked": { fiscalYear: 2026, count: 2, dueOn: "2026-12-01" },
  "updates.sent": update,
  "updates.entered": update,
  "updates.sent-again": { ...organization, reference: "33FM-6KF4" },
  "updates.accepted": update,
  "updates.returned": update,
  "updates.reminded": { fiscalYear: 2026, count: 2 },
  "updates.draft-saved": organization,
  "updates.reply-came": organization,
  "updates.reply-set-aside": organization,
  "updates.help-answered": update,
  "updates.quarterly-on": { fiscalYear: 2026, count: 14 },
  "updates.quarterly-off": { fiscalYear: 2026 },
  "updates.request-sent-again": organization,
  "updates.link-revoked": organization,
  "updates.round-closed": { fiscalYear: 2026 },
  "contributions.recorded": given,
  "contributions.changed": given,
  "contributions.withdrawn": given,
  "contributions.asked": { ...organization, year },
  "contributions.silent-asked": { year, count: 3 },
  "contributions.answered": { ...organization, year, reference: "33FM-6KF4" },
  "contributions.application-added": application,
  "contributions.application-changed": application,
  "contributions.application-moved": { ...application, state: "partlygranted", on: "2026-11-25" },
  "contributions.grant-recorded": application,
  "reports.started": { year },
  "reports.answered": { year, count: 2 },
  "reports.claim-added": claim,
  "reports.claim-changed": claim,
  "reports.claim-removed": claim,
  "reports.submitted": { year, sha256: "" },
  "reports.returned": { year, comment: "Section F" },
  "reports.accepted": { year },
  "reports.figure-overridden": { figure: "Meetings", figureFr: "Réunions", reason: "Two were on paper" },
  "reports.override-withdrawn": { figure: "Meetings", figureFr: "Réunions" },
  "reports.quoted": { year, activity: "Classes", activityFr: "Cours" },
  "reports.quote-removed": { year },
  "reports.form-made": { form: "Summary", formFr: "Sommaire", version: 1 },
  "reports.form-changed": { form: "Summary", formFr: "Sommaire", version: 1 },
  "reports.form-removed": { form: "Summary", formFr: "Sommaire", version: 1 },
  "calls.made": title,
  "calls.published": title,
  "calls.changed": title,
  "calls.deleted": title,
  "calls.written": title,
  "calls.submitted": { ...title, sha256: "0" },
  "calls.endorsement-asked": organization,
  "calls.endorsement-answered": { ...organization, answer: "endorses" },
  "calls.declared": { applicant: "City", applicantFr: "Ville", conflict: "yes" },
  "calls.scored": { applicant: "City", applicantFr: "Ville" },
  "calls.decided": { applicant: "City", applicantFr: "Ville", decision: "accepted" },
  "desk.funded": { slug: "two-rivers" },
  "desk.assigned": { who: "Ana", slug: "two-rivers" },
  "desk.assignment-ended": { who: "Ana", slug: "two-rivers" },
  "desk.sharing-decided": { shared: 2, stopped: 1 },
}

/** What is not a text of two languages: an address, a number, the name of a file, what the funder wrote. */
const ofNoLanguage = new Set([
  "version",
  "role",
  "slug",
  "file",
  "added",
  "changed",
  "count",
  "year",
  "fiscalYear",
  "dueOn",
  "reference",
  "comment",
  "sha256",
  "status",
  "step",
  "state",
  "funder",
  "reason",
  "priorityId",
  "organizationId",
  "contactId",
  "meetingId",
  "seatId",
  "method",
  "outcome",
  "presence",
  "from",
  "answer",
  "number",
  "section",
  "who",
  "isPublic",
  "shared",
  "conflict",
  "decision",
  "stopped",
  "listed",
  "named",
  "to",
  "decision",
  "what",
  "answer",
  "on",
])

const kinds = Object.entries(oneOfEach)

test.each(kinds)("%s is said to a French reader with French names alone", (kind, details) => {
  const texts = Object.entries(details).filter(([key]) => !ofNoLanguage.has(key))
  const english = texts.filter(([key]) => !key.endsWith("Fr"))
  for (const [key, text] of english) {
    expect(Object.keys(details), "keep the French beside the English").toContain(`${key}Fr`)
    expect(said("fr", { kind, details })).not.toContain(text)
    expect(said("en", { kind, details })).toContain(text)
  }
})

test("an act kept before both languages were says the one name it has", () => {
  const done = { kind: "strategy.priority-added", details: { title: "Work" } }
  expect(said("fr", done)).toContain("Work")
})

test("a name given in English alone is not lost in the French history", () => {
  const done = { kind: "strategy.priority-added", details: { title: "Work", titleFr: "" } }
  expect(said("fr", done)).toContain("Work")
})

test("what a coordinator does reads French in the French history", async () => {
  const { act, read } = await aPartnership()
  await act((tx, actor) => addOrganization(tx, actor, { nameEn: "Town library", nameFr: "Bibliothèque" }))
  const supports = await act((tx, actor) => addPriority(tx, actor, { titleEn: "Work", titleFr: "Travail" }))
  await act((tx, actor) =>
    addDocument(tx, actor, { titleEn: "Survey", titleFr: "Sondage", strength: "survey", supports }),
  )
  const { lines } = await read((tx) => historyPage(tx, { locale: "fr" }))
  const whole = lines.map(({ what }) => what).join("\n")
  for (const french of ["Bibliothèque", "Travail", "Sondage"]) expect(whole).toContain(french)
  for (const english of ["Town library", "Work", "Survey"]) expect(whole).not.toContain(english)
})
