import { nameIn } from "#platform/words"
import { invitationsOf } from "#meetings"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { minutesOf } from "../reads/minutes.ts"
import { minutesText } from "../rules/minutes-text.ts"
import { words } from "../words/index.ts"
import { bringBackToNext } from "./bring-back-business.ts"
import { draftMinutes, meetingNamed } from "./draft-minutes.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.circulated": { meeting: string; meetingFr: string; count: number }
  }
}

/** Sends the draft to everybody who was invited, each in their language, to be corrected. @returns to how many */
export async function circulateMinutes(tx: Tx, actor: Actor, meetingId: string): Promise<number> {
  access.check(actor, "write", "minutes")
  const meeting = await draftMinutes(tx, meetingId)
  const invited = await invitationsOf(tx, meetingId)
  if (invited.length === 0) throw new Conflict(words.message("nobody-invited"))
  const { id } = await tx
    .insertInto("minutesCirculation")
    .values({ partnershipId: actor.partnershipId, meetingId, recipients: invited.length, at: actor.at })
    .returning("id")
    .executeTakeFirstOrThrow()
  const { content } = (await minutesOf(tx, meetingId))!
  for (const { email, locale } of invited) {
    const name = nameIn(locale, meeting)
    await writeMessage(tx, actor, {
      kind: "minutes.draft",
      to: email,
      locale,
      subject: words(locale)("mail-subject", { meeting: name }),
      body: `${words(locale)("mail-lead")}\n\n${minutesText(locale, content)}`,
      dedupeKey: `minutes.draft ${id} ${email}`,
    })
  }
  const details = { ...meetingNamed(meeting), count: invited.length }
  await record(tx, actor, {
    kind: "minutes.circulated",
    subject: { kind: "meeting", id: meetingId },
    details,
  })
  await bringBackToNext(tx, actor, meeting.bodyId)
  return invited.length
}
