import type { RouterContextProvider } from "react-router"
import { readByLink } from "#identity"
import { letterhead, partnership } from "#partnerships"
import { makeVisit, servicesOf, showable } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { correctPurpose } from "../acts/circulate-minutes.ts"
import { minutesOf } from "../reads/minutes.ts"
import type { Minutes } from "../reads/minutes.ts"
import { recipientOf, repliesBy } from "../reads/recipients.ts"
import { forGuests } from "../rules/for-guests.ts"

type Asked = { locale?: string | undefined; token?: string | undefined }

/** Who visits by the link of draft minutes, and which. Looks, and changes nothing (assurance SEC-031). */
export async function openMinutes(context: Readonly<RouterContextProvider>, params: Asked) {
  const services = servicesOf(context)
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose: correctPurpose, at: services.clock.now() }
  const read = await readByLink(services.database, opened, async (tx, link) => {
    const recipient = await recipientOf(tx, link.id)
    const minutes = recipient && (await minutesOf(tx, recipient.meetingId))
    if (!recipient || !minutes) return null
    return {
      standing: recipient.contactLeftAt ? ("revoked" as const) : link.standing,
      recipient,
      minutes: recipient.seatId === null ? guestMinutes(minutes) : minutes,
      replies: await repliesBy(tx, link.id),
      visited: await partnership(tx),
      head: await letterhead(tx, null),
    }
  }).catch((trouble: unknown) => Promise.reject(showable(locale, trouble)))
  if (!read) return { standing: "unknown" as const, locale }
  const { visited, standing, ...rest } = read
  if (standing !== "open") return { standing, locale }
  const actor = { kind: "link", id: rest.recipient.linkId, role: "link" } as const
  const visit = makeVisit(services, { locale, partnership: visited, person: null, actor })
  return { ...rest, standing, locale, visit }
}

/** Without the fingerprint, which is of the whole. */
function guestMinutes({ adopted, content, ...minutes }: Minutes): Minutes {
  return { ...minutes, content: forGuests(content), adopted: adopted && { ...adopted, sha256: "" } }
}
