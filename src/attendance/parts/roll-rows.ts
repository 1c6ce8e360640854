import type { Locale } from "#platform/words"
import type { AttendanceList } from "../rules/attendance-list.ts"
import { words } from "../words/index.ts"
import { lists, organizationSaid, particulars } from "./listed-said.ts"

/** The list of attendance as rows of a spreadsheet, headings first. */
export function rollRows(locale: Locale, list: AttendanceList): string[][] {
  const say = words(locale)
  const headings = [
    say("column-list"),
    say("column-name"),
    say("column-organization"),
    say("standing"),
    say("column-attends"),
    say("column-notes"),
  ]
  const rows = lists.flatMap((name) =>
    list[name].map((person) => [
      say(name),
      person.name,
      organizationSaid(locale, person),
      person.standing === null ? "" : say(`standing-${person.standing}`),
      name === "regrets" || name === "absent"
        ? ""
        : say(person.isOnline ? "attends-online" : "attends-in-person"),
      particulars(locale, { ...person, standing: null, isOnline: false }).join(", "),
    ]),
  )
  return [headings, ...rows]
}
