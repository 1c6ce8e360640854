import { dayOf } from "#platform/clock"
import { visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, Section, Table } from "#ui"
import { access } from "../access.ts"
import { StaffPage } from "../parts/staff-page.tsx"
import { peopleWithAccess } from "../reads/people-with-access.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/people"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "access")
  const people = await visit.read(peopleWithAccess)
  const { timeZone } = visit.partnership
  return {
    locale: visit.locale,
    here: visit.address("/people"),
    letters: visit.address("/reminder-letters"),
    may: access.may(visit.actor, "change", "access"),
    people: people.map(({ since, ...person }) => ({ ...person, since: dayOf(since, timeZone) })),
  }
}

export default function People({ loaderData }: Route.ComponentProps) {
  const { locale, here, letters, may, people } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("people")}
      lead={say("people-lead")}
      actions={
        <ButtonRow>
          {may && <Button href={`${here}/new`}>{say("give-access")}</Button>}
          <Button look="secondary" href={letters}>
            {say("reminder-letters")}
          </Button>
        </ButtonRow>
      }
    >
      <Section title={say("who-signs-in", { count: people.length })}>
        <Table
          caption={say("longest-first")}
          rows={people}
          rowKey={(person) => person.id}
          columns={[
            {
              key: "name",
              label: say("person"),
              cell: (person) =>
                may ? (
                  <a href={`${here}/${person.id}`}>
                    <bdi>{person.name}</bdi>
                  </a>
                ) : (
                  <bdi>{person.name}</bdi>
                ),
            },
            { key: "email", label: say("email"), cell: (person) => <bdi dir="ltr">{person.email}</bdi> },
            { key: "role", label: say("their-role"), cell: (person) => say(`role-${person.role}`) },
            { key: "since", label: say("since"), cell: (person) => formatDate(locale, person.since) },
          ]}
        />
      </Section>
    </StaffPage>
  )
}
