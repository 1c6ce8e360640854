import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { noteIn } from "./ask-for-updates.ts"
import { letterhead } from "#partnerships"
import { requestLetter } from "./letters.ts"
import { linkFor } from "./link-for.ts"
import { lockedRequest, mustBeOpen } from "./locked-request.ts"
import { activitiesOwed } from "./remind-silent.ts"
import { organizationNamed } from "../rules/named-in-history.ts"
import type { OrganizationNamed } from "../rules/named-in-history.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.request-sent-again": OrganizationNamed
  }
}

/**
 * Sends one organisation its request again: to a contact who has come since, to an address put right, after a link was
 * ended. At most once a day to the same address.
 */
export async function sendRequestAgain(
  tx: Tx,
  actor: Actor,
  again: { roundId: string; organizationId: string; linkKey: Buffer },
): Promise<void> {
  access.check(actor, "ask for", "updates")
  const request = await lockedRequest(tx, again)
  mustBeOpen(request)
  const activities = await activitiesOwed(tx, request)
  if (activities.length === 0) throw new Conflict(words.message("nothing-owed"))
  const way = await linkFor(tx, actor, { request, linkKey: again.linkKey })
  if (!way) throw new Conflict(words.message("no-address-yet"))
  const { contact, linkId } = way
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  const matter = {
    activities,
    fiscalYear: request.fiscalYear,
    dueOn: request.dueOn,
    today: actor.today,
    note: noteIn(contact.locale, request),
  }
  const written = await writeMessage(tx, actor, {
    kind: "updates.request",
    to: contact.email,
    locale: contact.locale,
    ...requestLetter({ head, organization: request, contact }, matter),
    linkId,
    dedupeKey: `updates.again ${linkId} ${actor.today}`,
  })
  if (!written) throw new Conflict(words.message("sent-today"))
  await record(tx, actor, {
    kind: "updates.request-sent-again",
    subject: { kind: "update-request", id: request.requestId },
    details: organizationNamed(request),
  })
}
