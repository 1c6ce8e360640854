import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import type { AttendanceList, Listed } from "../rules/attendance-list.ts"
import { words } from "../words/index.ts"

export const lists = ["present", "regrets", "absent", "guests", "staff"] as const

/** The lists that have somebody in them, in the order minutes have them. */
export function listsWithSomebody(attendance: AttendanceList): (typeof lists)[number][] {
  return lists.filter((list) => attendance[list].length > 0)
}

/** "Ana Lima, City of Two Rivers, alternate, online". */
export function listedSaid(locale: Locale, one: Listed): string {
  return [one.name, roleSaid(locale, one)].filter((part) => part !== "").join(", ")
}

/** What stands after the name: the organisation or role, then what is particular. */
export function roleSaid(locale: Locale, person: Listed): string {
  return [organizationSaid(locale, person), ...particulars(locale, person)].filter(Boolean).join(", ")
}

/** Of a seat its organisation, or that somebody comes for themselves; of a visitor where they come from. */
export function organizationSaid(locale: Locale, person: Listed): string {
  const organization = inLanguage(locale, person, "organization")
  if (person.standing !== null && organization !== "" && organization === person.name)
    return words(locale)("for-themselves").toLocaleLowerCase(`${locale}-CA`)
  return organization || person.affiliation
}

export function particulars(locale: Locale, person: Listed): string[] {
  const say = words(locale)
  const holder = inLanguage(locale, person, "proxy")
  return [
    ...(person.standing !== null && person.standing !== "voting"
      ? [say(`standing-${person.standing}`).toLocaleLowerCase(`${locale}-CA`)]
      : []),
    ...(person.as === "alternate" ? [say("role-alternate")] : []),
    ...(person.as === "proxy" ? [say("role-proxy", { holder: holder ?? "" })] : []),
    ...(person.isOnline ? [say("role-online")] : []),
    ...(person.hasLeft ? [say("role-left")] : []),
  ]
}

/** Each list as the reader's language sorts it: by organisation, then by name. */
export function inListOrder(locale: Locale, list: AttendanceList): AttendanceList {
  const key = (person: Listed) => `${organizationSaid(locale, person)} ${person.name}`
  const sorted = (people: readonly Listed[]) =>
    people.toSorted((one, other) => key(one).localeCompare(key(other), `${locale}-CA`))
  return {
    present: sorted(list.present),
    regrets: sorted(list.regrets),
    absent: sorted(list.absent),
    guests: sorted(list.guests),
    staff: sorted(list.staff),
  }
}
