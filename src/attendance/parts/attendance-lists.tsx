import type { Locale } from "#platform/words"
import { Section } from "#ui"
import type { AttendanceList, Listed } from "../rules/attendance-list.ts"
import { words } from "../words/index.ts"
import { lists, roleSaid } from "./listed-said.ts"

/** Present, regrets, absent, guests, staff: each by name, with the organisation or role after it. */
export function AttendanceLists({ locale, list }: { locale: Locale; list: AttendanceList }) {
  const say = words(locale)
  return (
    <>
      {lists.map((name) => (
        <Section key={name} title={say("list-count", { list: say(name), count: list[name].length })}>
          {list[name].length === 0 ? (
            <p>{say("nobody")}</p>
          ) : (
            <ul>
              {list[name].map((person, place) => (
                // Two people of one name are told apart by their place alone.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={place}>
                  <Person locale={locale} person={person} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  )
}

function Person({ locale, person }: { locale: Locale; person: Listed }) {
  const role = roleSaid(locale, person)
  if (person.name === "") return <bdi>{role}</bdi>
  return (
    <>
      <bdi>{person.name}</bdi>
      {role && ", "}
      {role && <bdi>{role}</bdi>}
    </>
  )
}
