import { seatOf, seatsInForce } from "#councils"
import { makePersonalLink } from "#identity"
import { contactsOf } from "#organizations"
import { letterhead } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { linkPlace, paragraphs, writeMessage } from "#platform/mail"
import { Conflict, NotFound } from "#platform/refusals"
import { inLanguage, nameIn } from "#platform/words"
import { access } from "../access.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "handover.pack-sent": { body: string; bodyFr: string; who: string }
  }
}

/** What the personal link to a seat's pack is for. */
export const packPurpose = "handover.pack"

const daysOpen = 90

/** Sends whoever sits in a seat a link to its pack, for ninety days. Refused when nobody sits there or can be written to. */
export async function sendPack(
  tx: Tx,
  actor: Actor,
  { seatId, linkKey }: { seatId: string; linkKey: Buffer },
): Promise<void> {
  access.check(actor, "change", "handover")
  const seat = await seatOf(tx, seatId)
  if (!seat) throw new NotFound()
  const [held] = await seatsInForce(tx, { seatId, on: actor.today })
  if (!held?.contactId || !held.organizationId) throw new Conflict(words.message("nobody-sits"))
  const contact = (await contactsOf(tx, held.organizationId)).find(({ id }) => id === held.contactId)
  if (!contact?.email) throw new Conflict(words.message("no-email", { name: held.representative ?? "" }))
  const { email, locale, name } = contact
  const linkId = await makePersonalLink(tx, actor, {
    purpose: packPurpose,
    subjectId: seatId,
    recipient: email,
    locale,
    endsAt: new Date(actor.at.getTime() + daysOpen * 86_400_000),
    key: linkKey,
  })
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  const said = {
    name,
    body: inLanguage(locale, seat, "body"),
    partnership: nameIn(locale, head),
    asker: head.asker?.name ?? "",
    email: head.asker?.email ?? "",
  }
  const say = words(locale)
  const body = paragraphs(
    say("letter-hello", said),
    say("letter-pack", said),
    linkPlace,
    say("letter-forward"),
    head.asker ? say("letter-questions", said) : "",
    said.partnership,
  )
  await writeMessage(tx, actor, {
    kind: packPurpose,
    to: email,
    locale,
    subject: say("letter-subject", said),
    body,
    linkId,
    dedupeKey: `${packPurpose} ${linkId}`,
  })
  await record(tx, actor, {
    kind: "handover.pack-sent",
    subject: { kind: "seat", id: seatId },
    details: { body: seat.bodyEn, bodyFr: seat.bodyFr, who: name },
  })
}
