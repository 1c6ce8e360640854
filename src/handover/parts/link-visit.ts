import type { RouterContextProvider } from "react-router"
import { seatsInForce } from "#councils"
import { readByLink } from "#identity"
import { contactsOf } from "#organizations"
import { partnership } from "#partnerships"
import { today } from "#platform/clock"
import type { Tx } from "#platform/database"
import { servicesOf, showable } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { packPurpose } from "../acts/send-pack.ts"
import { seatHandedOver } from "../reads/seat-handed-over.ts"

type Asked = { locale?: string | undefined; token?: string | undefined }

/** The pack behind a personal link: for whoever sits in the seat, as long as they do. Looks, and changes nothing. */
export async function openPack(context: Readonly<RouterContextProvider>, params: Asked) {
  const { database, clock } = servicesOf(context)
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose: packPurpose, at: clock.now() }
  const read = await readByLink(database, opened, async (tx, { standing, subjectId, recipient }) => {
    const on = today(clock, (await partnership(tx)).timeZone)
    if (standing !== "open") return { standing }
    if (!(await stillSits(tx, { seatId: subjectId, on, recipient }))) return { standing: "revoked" as const }
    const found = await seatHandedOver(tx, subjectId, on)
    return found ? { standing, found } : null
  }).catch((trouble: unknown) => Promise.reject(showable(locale, trouble)))
  return read ? { ...read, locale } : { standing: "unknown" as const, locale }
}

type Sitting = { seatId: string; on: string; recipient: string }

/** Whoever has left the seat reads nothing more of it. */
async function stillSits(tx: Tx, { seatId, on, recipient }: Sitting): Promise<boolean> {
  const [held] = await seatsInForce(tx, { seatId, on })
  if (!held?.contactId || !held.organizationId) return false
  const contacts = await contactsOf(tx, held.organizationId)
  return contacts.some(({ id, email }) => id === held.contactId && email === recipient)
}
