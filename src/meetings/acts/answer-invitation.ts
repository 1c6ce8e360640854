import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { makeReference } from "#platform/references"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { invitationOf } from "../reads/invitations.ts"
import type { Invitation } from "../reads/invitations.ts"
import type { Meeting } from "../reads/meetings.ts"
import { beginsAt } from "../rules/moment.ts"
import type { Answer, Attends, NeedToAttend } from "../rules/reply.ts"
import { words } from "../words/index.ts"
import { meetingNamed, mustTakePlace, standingMeeting } from "./claim-meeting.ts"
import type { MeetingNamed } from "./claim-meeting.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.answered": MeetingNamed & { who: string; answer: Answer }
    "meetings.answer-entered": MeetingNamed & { who: string; answer: Answer }
  }
}

export type InvitationAnswer = {
  invitationId: string
  answer: Answer
  attends: Attends
  alternateName: string
  alternateEmail: string
  needs: readonly NeedToAttend[]
  interpreterLanguage: string
  note: string
}

/** What somebody invited says by their link, until the meeting begins; said again it is a new answer, and the last counts. */
export async function answerInvitation(tx: Tx, actor: Actor, said: InvitationAnswer): Promise<string> {
  access.check(actor, "answer", "invitation")
  const invitation = await invitationOf(tx, said.invitationId)
  if (!invitation || invitation.linkId !== actor.id) throw new NotFound()
  const meeting = await standingMeeting(tx, invitation.meetingId)
  mustTakePlace(meeting)
  if (beginsAt(meeting) <= actor.at) throw new Conflict(words.message("begun-already"))
  return keep(tx, actor, { said, invitation, meeting, via: "link" })
}

/** What somebody told the secretariat, entered for them and shown as such. */
export async function enterAnswer(tx: Tx, actor: Actor, said: InvitationAnswer): Promise<string> {
  access.check(actor, "change", "meeting")
  const invitation = await invitationOf(tx, said.invitationId)
  if (!invitation) throw new NotFound()
  const meeting = await standingMeeting(tx, invitation.meetingId)
  mustTakePlace(meeting)
  return keep(tx, actor, { said, invitation, meeting, via: "staff" })
}

type Kept = { said: InvitationAnswer; invitation: Invitation; meeting: Meeting; via: "link" | "staff" }

async function keep(tx: Tx, actor: Actor, { said, invitation, meeting, via }: Kept): Promise<string> {
  const reference = makeReference()
  const { invitationId, needs, alternateName, alternateEmail, interpreterLanguage, ...rest } = said
  const isAlternate = said.answer === "alternate"
  const wantsInterpreter = needs.includes("interpreter")
  await tx
    .insertInto("invitationReply")
    .values({
      partnershipId: actor.partnershipId,
      invitationId,
      ...rest,
      alternateName: isAlternate ? alternateName : "",
      alternateEmail: isAlternate ? alternateEmail : "",
      needs: JSON.stringify(said.answer === "regrets" ? [] : needs),
      interpreterLanguage: wantsInterpreter ? interpreterLanguage : "",
      reference,
      at: actor.at,
      via,
    })
    .execute()
  await record(tx, actor, {
    kind: via === "link" ? "meetings.answered" : "meetings.answer-entered",
    subject: { kind: "invitation", id: invitationId },
    details: { ...meetingNamed(meeting), who: invitation.name, answer: said.answer },
  })
  return reference
}
