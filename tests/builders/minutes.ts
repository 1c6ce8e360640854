import { openMeeting } from "#attendance"
import { scheduleMeeting } from "#meetings"
import { takeAction, writeParagraph } from "#minutes"
import type { TestPartnership } from "../builders.ts"

/** A meeting of today that has begun, with a paragraph, an action, and the name of a copy of its minutes. */
export async function minutesOfMeeting(partnership: TestPartnership, bodyId: string) {
  return partnership.act(async (tx, actor) => {
    const held = await scheduleMeeting(tx, actor, {
      bodyId,
      nameEn: "Meeting of today",
      nameFr: "Réunion du jour",
      heldOn: actor.today,
      startsAt: "17:00",
      minutes: 60,
    })
    await openMeeting(tx, actor, held)
    const about = { meetingId: held, agendaItemId: null }
    const said = { textEn: "Everybody was welcome.", textFr: "Chacun était bienvenu." }
    const action = { textEn: "Book the room", textFr: "Réserver la salle", organizationId: null }
    return {
      held,
      paragraph: await writeParagraph(tx, actor, { ...about, ...said }),
      action: await takeAction(tx, actor, { ...about, ...action, owner: "Ana", dueOn: null }),
      minutes: "minutes-en.pdf",
    }
  })
}
