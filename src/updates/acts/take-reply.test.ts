import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createTransport } from "nodemailer"
import PostalMime from "postal-mime"
import { afterAll, expect, test } from "vitest"
import { addressOfLink, replyToken } from "#identity"
import { fixedClock } from "#platform/clock"
import { diskFileStore } from "#platform/files"
import { openListener, replyAddress } from "#platform/inbound-mail"
import { deliverMessage, openMailer } from "#platform/mail"
import type { Locale } from "#platform/words"
import { aPartnership } from "../../../tests/builders.ts"
import { aLead, aRound, linkKey, saidOf } from "../../../tests/builders/updates.ts"
import { testDatabase } from "../../../tests/database.ts"
import { aMailServer } from "../../../tests/mail-server.ts"
import { everythingIn } from "../../../tests/everything-in.ts"
import {
  enterUpdates,
  latestAcceptedUpdates,
  repliesWaiting,
  revokeLink,
  takeReply,
  updateWords,
  waitingUpdates,
} from "../index.ts"
import { evidenceOfRequest } from "../reads/evidence-given.ts"
import { repliesOfRequest } from "../reads/replies.ts"
import { versionsOfRequest } from "../reads/versions.ts"

const key = Buffer.alloc(32, "replies")
const address = "reply@answers.example"
const clock = fixedClock("2026-11-25T17:00:00Z")
const { database } = await testDatabase()
const files = diskFileStore(await mkdtemp(join(tmpdir(), "entente-files-")))
const taken: string[] = []
const listener = await openListener({
  port: 0,
  host: "127.0.0.1",
  address,
  // Here takeReply itself tells what is ours.
  isOurs: () => true,
  take: async (letter) => void taken.push(await takeReply({ database, clock, files, key, address }, letter)),
  trouble: (thrown) => void taken.push(String(thrown)),
})
const post = await aMailServer()
afterAll(() => Promise.all([listener.close(), post.close()]))
const transport = createTransport({ host: "127.0.0.1", port: listener.port, ignoreTLS: true })

async function asked(activities = 1) {
  const partnership = await aPartnership()
  const lead = await aLead(partnership, { activities })
  const round = await aRound(partnership)
  const request = round.requests[0]!
  const to = replyAddress(address, replyToken(key, request.linkId!))
  const answer = async (letter: object = {}) => {
    const whole = {
      from: "Zoé Tremblay <zoe@partner.example>",
      to,
      subject: "Re: your progress",
      text: "Two groups met.",
      messageId: `<${crypto.randomUUID()}@partner.example>`,
    }
    await transport.sendMail({ ...whole, ...letter })
    return taken.at(-1)
  }
  const replies = () => partnership.read((tx) => repliesOfRequest(tx, request.requestId))
  const versions = () => partnership.read((tx) => versionsOfRequest(tx, request.requestId))
  return { partnership, lead, round, request, to, answer, replies, versions }
}

test("the letter that asks bears an address of its own for answers, and an answer to it is a draft, never an update", async () => {
  const { partnership, request, answer, replies, versions } = await asked()
  const message = await partnership.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select("id")
      .where("linkId", "=", request.linkId)
      .executeTakeFirstOrThrow(),
  )
  const baseUrl = "https://entente.example"
  const dispatch = {
    database,
    clock,
    mailer: openMailer({ smtpUrl: post.url, from: "a@entente.example", folder: "" }),
    baseUrl,
    addressOfLink: (partnershipId: string, id: string, locale: string) =>
      addressOfLink({ database, baseUrl, key: linkKey }, { partnershipId, id, locale }),
    replyTo: (_: string, linkId: string, locale: Locale) => ({
      address: replyAddress(address, replyToken(key, linkId)),
      says: updateWords(locale)("letter-or-answer"),
    }),
  }
  await deliverMessage(dispatch, { partnershipId: partnership.id, messageId: message.id })
  const { replyTo, text } = await PostalMime.parse(post.letters.at(-1)!.source)
  expect(text?.replaceAll("\r\n", "\n")).toMatch(
    /https:\/\/entente\.example\/\S+\n\nOr simply answer this e-mail in your own words/,
  )
  const photo = { filename: "class.jpg", content: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) }
  const program = { filename: "run.exe", content: Buffer.from("MZ") }
  expect(await answer({ to: replyTo![0]!.address!, attachments: [photo, program] })).toBe("kept")
  expect(await replies()).toMatchObject([
    { sender: "zoe@partner.example", body: "Two groups met.", notKept: "run.exe" },
  ])
  expect(await versions()).toEqual([])
  expect(await partnership.read((tx) => waitingUpdates(tx))).toMatchObject({ count: 0 })
  expect(await partnership.read((tx) => latestAcceptedUpdates(tx, 2026))).toEqual([])
  expect(await partnership.read(repliesWaiting)).toMatchObject({ count: 1 })
})

test("a letter says that it may simply be answered only where somebody reads the answers", async () => {
  const { partnership, request } = await asked()
  const { id: messageId } = await partnership.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select("id")
      .where("linkId", "=", request.linkId)
      .executeTakeFirstOrThrow(),
  )
  const baseUrl = "https://entente.example"
  const mailer = openMailer({ smtpUrl: post.url, from: "a@entente.example", folder: "" })
  const addressOf = async () => `${baseUrl}/en/link/x`
  const dispatch = { database, clock, mailer, baseUrl, addressOfLink: addressOf, replyTo: () => null }
  await deliverMessage(dispatch, { partnershipId: partnership.id, messageId })
  const { replyTo, text } = await PostalMime.parse(post.letters.at(-1)!.source)
  expect(replyTo).toBeUndefined()
  expect(text).toContain(`${baseUrl}/en/link/x`)
  expect(text).not.toContain("answer this e-mail")
})

test("the same letter twice is kept once; what a program wrote, and what answers no letter of ours, not at all", async () => {
  const { partnership, answer, replies } = await asked()
  const messageId = "<again@partner.example>"
  expect(await answer({ messageId })).toBe("kept")
  const before = await everythingIn(partnership)
  expect(await answer({ messageId })).toBe("known")
  expect(await answer({ headers: { "Auto-Submitted": "auto-replied" } })).toBe("automatic")
  expect(await answer({ from: "postmaster@partner.example" })).toBe("automatic")
  expect(await answer({ to: "reply+abcdefghijklmnopqrstuvwxyz234567abcdefghij@answers.example" })).toBe(
    "unknown",
  )
  expect(await everythingIn(partnership)).toBe(before)
  expect(await replies()).toHaveLength(1)
})

test("an address changed by one letter opens nothing, nor does that of a link that was ended", async () => {
  const { partnership, lead, round, to, answer } = await asked()
  const [local = "", host] = to.split("@")
  const changed = local.slice(0, -3) + (local.at(-3) === "a" ? "b" : "a") + local.slice(-2)
  expect(await answer({ to: `${changed}@${host}` })).toBe("unknown")
  await partnership.act((tx, actor) =>
    revokeLink(tx, actor, { roundId: round.roundId, organizationId: lead.id }),
  )
  expect(await answer()).toBe("unknown")
})

test("staff put it under its activities, labelled; what was attached goes with it, and the draft waits no more", async () => {
  const { partnership, lead, round, request, answer, replies, versions } = await asked(2)
  const photo = { filename: "class.jpg", content: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) }
  await answer({ attachments: [photo] })
  const [reply] = await replies()
  const given = () => partnership.read((tx) => evidenceOfRequest(tx, request.requestId))
  const activityId = lead.activities[1]!
  const entered = {
    roundId: round.roundId,
    organizationId: lead.id,
    locale: "en",
    toldBy: "Zoé Tremblay",
    toldHow: "email",
    updates: [saidOf(activityId, { narrative: reply!.body })],
    reply: { id: reply!.id, evidence: [{ id: (await given())[0]!.id, activityId }] },
  } as const
  await partnership.act((tx, actor) => enterUpdates(tx, actor, entered))
  const [version] = await versions()
  expect(version).toMatchObject({ submittedVia: "staff", toldHow: "email", narrative: "Two groups met." })
  expect(await given()).toMatchObject([{ activityId, sentWith: version!.id }])
  expect(await replies()).toEqual([])
  const again = partnership.act((tx, actor) => enterUpdates(tx, actor, entered))
  await expect(again).rejects.toMatchObject({ status: 409 })
})

const photos = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    filename: `p${at}.jpg`,
    content: Buffer.from([0xff, 0xd8, 0xff, 0xe0, at]),
  }))

test("the words of a letter are kept when its files are too many, and what was not kept is named", async () => {
  const { partnership, request, answer, replies } = await asked()
  for (const count of [10, 10, 10, 9, 3]) expect(await answer({ attachments: photos(count) })).toBe("kept")
  expect((await replies()).map(({ notKept }) => notKept)).toEqual(["", "", "", "", "p1.jpg, p2.jpg"])
  const given = await partnership.read((tx) => evidenceOfRequest(tx, request.requestId))
  expect(given).toHaveLength(40)
})

test("what somebody writes after twenty letters is kept, without its files", async () => {
  const { answer, replies } = await asked()
  for (let at = 0; at < 20; at += 1) await answer({ text: `letter ${at}` })
  expect(await answer({ text: "and one more", attachments: photos(1) })).toBe("kept")
  expect((await replies()).at(-1)).toMatchObject({ body: "and one more", notKept: "p0.jpg" })
})

test("a letter with a character no database keeps is kept without it", async () => {
  const { answer, replies } = await asked()
  const from = { name: "Zo\0é", address: "zoe@partner.example" }
  expect(
    await answer({ from, text: "We did\0 it.", attachments: [{ ...photos(1)[0], filename: "a\0.jpg" }] }),
  ).toBe("kept")
  expect(await replies()).toMatchObject([{ body: "We did it." }])
})
