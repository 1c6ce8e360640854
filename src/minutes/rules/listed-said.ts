import type { AttendanceList, Listed } from "#attendance"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

/** The five lists of who was there, in the order minutes have them; an empty one is left out. */
export const lists = ["present", "regrets", "absent", "guests", "staff"] as const

export function listed(attendance: AttendanceList): (typeof lists)[number][] {
  return lists.filter((list) => attendance[list].length > 0)
}

/** "Ana Lima, City of Two Rivers (alternate, online)". */
export function listedSaid(locale: Locale, one: Listed): string {
  const say = words(locale)
  const organization = (locale === "fr" ? one.organizationFr : one.organizationEn) || one.affiliation
  const proxy = locale === "fr" ? one.proxyFr : one.proxyEn
  const marks = [
    ...(one.as === "alternate" ? [say("as-alternate")] : []),
    ...(one.as === "proxy" ? [proxy ? say("as-proxy-held", { organization: proxy }) : say("as-proxy")] : []),
    ...(one.standing === "ex-officio" ? [say("ex-officio")] : []),
    ...(one.isOnline ? [say("online")] : []),
    ...(one.hasLeft ? [say("left-early")] : []),
  ]
  const who = [one.name, organization].filter((part) => part !== "").join(", ")
  return marks.length > 0 ? `${who} (${marks.join(", ")})` : who
}
