import { randomUUID } from "node:crypto"
import { Temporal } from "temporal-polyfill"
import { makePersonalLink, revokePersonalLink } from "#identity"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { feedOf } from "../reads/feeds.ts"
import type { Whose } from "../reads/feeds.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.calendar-begun": Record<string, never>
    "meetings.calendar-ended": Record<string, never>
  }
}

/** What the personal link of a calendar is for. */
export const calendarPurpose = "meetings.calendar"

export type Feed = { whose: Whose; recipient: string; locale: Locale; linkKey: Buffer }

/** A private calendar of somebody's meetings, behind a link of its own for three years. Begun anew, the old link ends. */
export async function beginFeed(tx: Tx, actor: Actor, feed: Feed): Promise<void> {
  access.check(actor, "keep", "calendar")
  await stop(tx, actor, feed.whose)
  const id = randomUUID()
  const linkId = await makePersonalLink(tx, actor, {
    purpose: calendarPurpose,
    subjectId: id,
    recipient: feed.recipient,
    locale: feed.locale,
    endsAt: inThreeYears(actor),
    key: feed.linkKey,
  })
  await tx
    .insertInto("calendarFeed")
    .values({ partnershipId: actor.partnershipId, id, ...feed.whose, linkId, madeAt: actor.at })
    .execute()
  await record(tx, actor, {
    kind: "meetings.calendar-begun",
    subject: { kind: "calendar-feed", id },
    details: {},
  })
}

/** Ends the link: whoever was given the address sees nothing more. */
export async function endFeed(tx: Tx, actor: Actor, whose: Whose): Promise<void> {
  access.check(actor, "keep", "calendar")
  await stop(tx, actor, whose)
  await record(tx, actor, { kind: "meetings.calendar-ended", details: {} })
}

async function stop(tx: Tx, actor: Actor, whose: Whose): Promise<void> {
  const known = await feedOf(tx, whose)
  if (known) await revokePersonalLink(tx, actor, known.linkId)
}

function inThreeYears({ today, timeZone }: Actor): Date {
  const end = Temporal.PlainDate.from(today).add({ years: 3 }).toZonedDateTime({ timeZone })
  return new Date(end.epochMilliseconds)
}
