import { documentType } from "#evidence"
import { linkOfReply } from "#identity"
import { partnership } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { today } from "#platform/clock"
import type { Clock } from "#platform/clock"
import type { Database, Tx } from "#platform/database"
import { keepFile } from "#platform/files"
import type { FileStore } from "#platform/files"
import { tokenIn } from "#platform/inbound-mail"
import type { LetterIn } from "#platform/inbound-mail"
import { access } from "../access.ts"
import { evidenceOfRequest } from "../reads/evidence-given.ts"
import { requestOf } from "../reads/requests.ts"
import { organizationNamed } from "../rules/named-in-history.ts"
import type { OrganizationNamed } from "../rules/named-in-history.ts"
import { changeEvidence, mostEvidence } from "./keep-evidence.ts"
import type { EvidenceChange } from "./keep-evidence.ts"
import { lockedRequest } from "./locked-request.ts"
import { linkPurpose } from "./ask-for-updates.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.reply-came": OrganizationNamed
  }
}

type Services = {
  database: Database
  clock: Clock
  files: FileStore
  key: Buffer
  /** Our own address, in which each letter's token stands. */
  address: string
}

export type TakenReply = "kept" | "known" | "automatic" | "unknown"

/** When so many letters came already, only the words of another are kept, and its files are not. */
const mostReplies = 20

/** A file somebody attaches is no larger than one they give in the form. */
const mostBytes = 10 * 1024 * 1024

/**
 * Keeps what a partner answered by mail as a draft of their update: never an update, whoever wrote it. What a program
 * wrote, what answers no letter of ours, and the same letter once more are not kept; nobody is written to about it.
 */
export async function takeReply(services: Services, letter: LetterIn): Promise<TakenReply> {
  const { database, clock, key, address } = services
  const token = tokenIn(address, letter.recipients)
  const link = token && (await linkOfReply({ database, key }, token))
  if (!link) return "unknown"
  if (letter.automatic) return "automatic"
  const { partnershipId, linkId } = link
  const { timeZone } = await database.read(partnershipId, (tx) => partnership(tx))
  const day = today(clock, timeZone)
  const actor: Actor = {
    kind: "link",
    id: linkId,
    role: "link",
    partnershipId,
    timeZone,
    at: clock.now(),
    today: day,
  }
  const request = await database.read(partnershipId, async (tx) => {
    const subject = await tx
      .selectFrom("personalLink")
      .select("subjectId")
      .where("id", "=", linkId)
      .where("purpose", "=", linkPurpose)
      .where("revokedAt", "is", null)
      .executeTakeFirst()
    return subject && requestOf(tx, { requestId: subject.subjectId })
  })
  if (!request) return "unknown"
  const { requestId } = request
  const most = await database.read(partnershipId, (tx) => roomForFiles(tx, requestId))
  const { kept, notKept } = await attached({ store: services.files, actor, most }, letter)
  return database.write(partnershipId, (tx) => keepReply(tx, actor, { requestId, letter, kept, notKept }))
}

type Files = NonNullable<EvidenceChange["files"]>

/** How many files are still kept with a request: what is said is worth more than what comes with it. */
async function roomForFiles(tx: Tx, requestId: string): Promise<number> {
  const before = await tx
    .selectFrom("updateReply")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("requestId", "=", requestId)
    .executeTakeFirstOrThrow()
  if (Number(before.count) >= mostReplies) return 0
  return mostEvidence - (await evidenceOfRequest(tx, requestId)).length
}

async function attached(
  { store, actor, most }: { store: FileStore; actor: Actor; most: number },
  { attachments }: LetterIn,
) {
  const kept: Files[number][] = []
  const notKept: string[] = []
  for (const { name, content } of attachments) {
    const mediaType = content.length <= mostBytes && kept.length < most ? documentType(name, content) : null
    if (!mediaType) notKept.push(name.slice(0, 200))
    else
      kept.push({ activityId: null, name, file: await keepFile(store, actor, { name, mediaType, content }) })
  }
  return { kept, notKept }
}

type Keeping = { requestId: string; letter: LetterIn; kept: Files; notKept: readonly string[] }

async function keepReply(tx: Tx, actor: Actor, keeping: Keeping): Promise<TakenReply> {
  access.check(actor, "submit", "update")
  const { requestId, letter, kept, notKept } = keeping
  const request = await lockedRequest(tx, { requestId })
  // Files given since there was room for these.
  const files = kept.slice(0, Math.max(await roomForFiles(tx, requestId), 0))
  const left = [...notKept, ...kept.slice(files.length).map(({ name }) => name)]
  const reply = await tx
    .insertInto("updateReply")
    .values({
      partnershipId: actor.partnershipId,
      requestId,
      messageId: letter.messageId,
      senderName: letter.from.name,
      sender: letter.from.address,
      subject: letter.subject,
      body: letter.text,
      notKept: left.join(", "),
      cameAt: actor.at,
    })
    .onConflict((known) => known.columns(["partnershipId", "messageId"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!reply) return "known"
  await changeEvidence(tx, actor, requestId, { files, replyId: reply.id })
  await record(tx, actor, {
    kind: "updates.reply-came",
    subject: { kind: "update-request", id: requestId },
    details: organizationNamed(request),
  })
  return "kept"
}
