import { expect, test } from "vitest"
import { keepFile, storedFile, diskFileStore } from "#platform/files"
import type { FileStore } from "#platform/files"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import {
  aLetter,
  aPublishedCall,
  asked,
  askedLink,
  letterBytes,
  linkActor,
  ready,
  submittedTo,
} from "../../../tests/builders/calls.ts"
import { aFunder } from "../../../tests/builders/desk.ts"
import { aTestFolder } from "../../../tests/folder.ts"
import { applicationTo } from "../reads/application.ts"
import { letterOf } from "../reads/letter.ts"
import { submissionsTo } from "../reads/submissions.ts"
import { answerEndorsement } from "./answer-endorsement.ts"
import { keepLetter } from "./keep-letter.ts"
import { declareInterest } from "./review-application.ts"
import { writeApplication } from "./write-application.ts"

async function aCity() {
  const [funder, partnership] = [await aFunder(), await aPartnership()]
  const callId = await aPublishedCall(funder)
  await partnership.act((tx, actor) => writeApplication(tx, actor, ready(callId)))
  const link = await askedLink(partnership, callId, { name: "City", sector: "municipal" })
  const store = diskFileStore(await aTestFolder())
  return { funder, partnership, callId, link, store, city: linkActor(partnership, link) }
}

function fileOf(partnership: TestPartnership, store: FileStore, name: string) {
  return keepFile(store, partnership.coordinator, {
    name,
    mediaType: "application/pdf",
    content: letterBytes,
  })
}

const yes = { answer: "endorses", support: "member", signedBy: "Mayor", statement: "", locale: "fr" } as const

const letterIn = (partnership: TestPartnership, callId: string) =>
  partnership.read(async (tx) => {
    const kept = await applicationTo(tx, callId, "America/Toronto")
    return kept?.application.endorsements[0]?.letter
  })

test("a municipality sends its letter with its form of support; the applicant and the reviewers have those bytes", async () => {
  const { funder, partnership, callId, link, store } = await aCity()
  const letterId = await aLetter(partnership, link, store)
  expect(await letterIn(partnership, callId)).toMatchObject({ id: letterId, name: "letter.pdf" })
  expect(await partnership.read((tx) => letterOf(tx, callId, letterId))).toMatchObject({ id: letterId })
  await submittedTo(partnership, callId)
  const [found] = await funder.read((tx) => submissionsTo(tx, funder.lead.id))
  const reading = { submissionId: found!.id, hasConflict: false, reason: "" }
  await funder.act((tx, lead) => declareInterest(tx, lead, reading))
  const [read] = await funder.read((tx) => submissionsTo(tx, funder.lead.id))
  const letter = read!.content!.application.endorsements[0]!.letter!
  expect(await store.read(partnership.id, letter.id, letter.sha256)).toEqual(letterBytes)
})

test("a new letter takes the place of the one before, which is gone; it can be taken back until the application is submitted", async () => {
  const { partnership, callId, city, store } = await aCity()
  const [first, second] = [
    await fileOf(partnership, store, "wrong.pdf"),
    await fileOf(partnership, store, "right.pdf"),
  ]
  await city((tx, actor) => keepLetter(tx, actor, first))
  expect(await letterIn(partnership, callId), "nothing was answered yet").toBeUndefined()
  await city((tx, actor) => keepLetter(tx, actor, second))
  await city((tx, actor) => answerEndorsement(tx, actor, yes))
  expect(await letterIn(partnership, callId)).toMatchObject({ name: "right.pdf" })
  expect(await partnership.read((tx) => storedFile(tx, first.id))).toBeUndefined()
  await city((tx, actor) => keepLetter(tx, actor, null))
  expect(await letterIn(partnership, callId)).toBeUndefined()
  const third = await fileOf(partnership, store, "again.pdf")
  await city((tx, actor) => keepLetter(tx, actor, third))
  await submittedTo(partnership, callId)
  await expect(city((tx, actor) => keepLetter(tx, actor, null))).rejects.toMatchObject({ status: 409 })
  await expect(
    partnership.act(async (tx) => void (await tx.deleteFrom("endorsementLetter").execute())),
    "nor in any other way",
  ).rejects.toMatchObject({ code: "23001" })
})

test("a letter goes with an endorsement only, and only a municipality is asked for one", async () => {
  const { partnership, callId, city, store } = await aCity()
  const file = await fileOf(partnership, store, "letter.pdf")
  await city((tx, actor) => keepLetter(tx, actor, file))
  await city((tx, actor) => answerEndorsement(tx, actor, { ...yes, answer: "declines" }))
  expect(await letterIn(partnership, callId)).toBeUndefined()
  const clinic = await asked(partnership, callId, { name: "Clinic", sector: "health" })
  const another = await fileOf(partnership, store, "letter.pdf")
  await expect(clinic((tx, actor) => keepLetter(tx, actor, another))).rejects.toMatchObject({ status: 400 })
  const stranger = linkActor(partnership, crypto.randomUUID())
  await expect(stranger((tx, actor) => keepLetter(tx, actor, another))).rejects.toMatchObject({ status: 404 })
})

test("a letter is one partnership's: another that answers the same call does not find it", async () => {
  const { partnership, callId, link, store } = await aCity()
  const letterId = await aLetter(partnership, link, store)
  const other = await aPartnership()
  await other.act((tx, actor) => writeApplication(tx, actor, ready(callId)))
  expect(await other.read((tx) => letterOf(tx, callId, letterId))).toBeNull()
})
