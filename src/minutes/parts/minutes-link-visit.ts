import type { RouterContextProvider } from "react-router"
import { linkVisit } from "#partnerships"
import type { LinkParams } from "#partnerships"
import { correctPurpose } from "../acts/circulate-minutes.ts"
import { minutesOf } from "../reads/minutes.ts"
import type { Minutes } from "../reads/minutes.ts"
import { recipientOf, repliesBy } from "../reads/recipients.ts"
import { forGuests } from "../rules/for-guests.ts"

/** Who visits by the link of draft minutes, and which. */
export function openMinutes(context: Readonly<RouterContextProvider>, params: LinkParams) {
  return linkVisit(context, params, {
    purpose: correctPurpose,
    led: async (tx, { id }) => {
      const recipient = await recipientOf(tx, id)
      const whole = recipient && (await minutesOf(tx, recipient.meetingId))
      if (!whole) return null
      const minutes = recipient.seatId === null ? guestMinutes(whole) : whole
      const shown = { recipient, minutes, replies: await repliesBy(tx, id) }
      return { leftAt: recipient.contactLeftAt, shown }
    },
  })
}

/** Without the fingerprint, which is of the whole. */
function guestMinutes({ adopted, content, ...minutes }: Minutes): Minutes {
  return { ...minutes, content: forGuests(content), adopted: adopted && { ...adopted, sha256: "" } }
}
