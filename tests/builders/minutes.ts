import { openMeeting } from "#attendance"
import { inviteGuest, scheduleMeeting } from "#meetings"
import {
  agreeByLink,
  circulateMinutes,
  remindNow,
  reportHindrance,
  takeAction,
  writeParagraph,
} from "#minutes"
import { addContact } from "#organizations"
import type { TestPartnership } from "../builders.ts"
import { aHolder } from "./councils.ts"
import { byLink } from "./motions.ts"
import { linkKey as testKey } from "./updates.ts"

/**
 * A meeting of today that has begun, with a paragraph, an action, and the name of a copy of its minutes; its draft was
 * sent round and its action reminded of, and both links answered.
 */
export async function minutesOfMeeting(
  partnership: TestPartnership,
  bodyId: string,
  { linkKey = testKey }: { linkKey?: Buffer } = {},
) {
  const organizationId = await aHolder(partnership, "library")
  const named = await partnership.act(async (tx, actor) => {
    const held = await scheduleMeeting(tx, actor, {
      bodyId,
      nameEn: "Meeting of today",
      nameFr: "Réunion du jour",
      heldOn: actor.today,
      startsAt: "17:00",
      minutes: 60,
    })
    const guest = { name: "Zoé", email: "zoe@guest.example", locale: "en" as const }
    await inviteGuest(tx, actor, { meetingId: held, ...guest, linkKey })
    const contact = { name: "Luc", email: "luc@library.example", locale: "en" as const }
    await addContact(tx, actor, { organizationId, ...contact })
    await openMeeting(tx, actor, held)
    const about = { meetingId: held, agendaItemId: null }
    const said = { textEn: "Everybody was welcome.", textFr: "Chacun était bienvenu." }
    const action = { textEn: "Book the room", textFr: "Réserver la salle", organizationId }
    const paragraph = await writeParagraph(tx, actor, { ...about, ...said })
    const taken = await takeAction(tx, actor, { ...about, ...action, owner: "Luc", dueOn: null })
    await circulateMinutes(tx, actor, { meetingId: held, linkKey })
    await remindNow(tx, actor, { id: taken, linkKey })
    return { held, paragraph, action: taken, minutes: "minutes-en.pdf" }
  })
  const draft = await linkOfDraft(partnership, named.held)
  const action = await linkOfAction(partnership, named.action)
  await byLink(partnership, draft, (tx, actor) => agreeByLink(tx, actor))
  await byLink(partnership, action, (tx, actor) =>
    reportHindrance(tx, actor, { note: "The hall is closed", askedDueOn: null }),
  )
  return {
    named,
    links: {
      "/:locale/link/:token/minutes": draft,
      "/:locale/link/:token/minutes/receipt": draft,
      "/:locale/link/:token/minutes/:minutes": draft,
      "/:locale/link/:token/action": action,
      "/:locale/link/:token/action/receipt": action,
    },
  }
}

/** The link of whoever was sent a draft first. */
export async function linkOfDraft({ read }: TestPartnership, meetingId: string): Promise<string> {
  const sent = await read((tx) =>
    tx
      .selectFrom("minutesRecipient")
      .select("linkId")
      .where("meetingId", "=", meetingId)
      .orderBy("name")
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
  return sent.linkId
}

/** The link of whoever was reminded of an action. */
export async function linkOfAction({ read }: TestPartnership, actionId: string): Promise<string> {
  const sent = await read((tx) =>
    tx
      .selectFrom("actionLink")
      .select("linkId")
      .where("actionId", "=", actionId)
      .orderBy("madeAt", "desc")
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
  return sent.linkId
}
