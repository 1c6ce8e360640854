import type { AttendanceList, Listed } from "#attendance"
import { attendanceLists, roleSaid } from "#parts/attendance"
import type { Locale } from "#platform/words"

/** The lists that have somebody in them, in the order minutes have them. */
export function listed(attendance: AttendanceList): (typeof attendanceLists)[number][] {
  return attendanceLists.filter((list) => attendance[list].length > 0)
}

/** "Ana Lima, City of Two Rivers, alternate, online". */
export function listedSaid(locale: Locale, one: Listed): string {
  return [one.name, roleSaid(locale, one)].filter((part) => part !== "").join(", ")
}
