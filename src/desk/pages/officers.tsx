import { peopleWithAccess } from "#partnerships"
import { dayOf } from "#platform/clock"
import { visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, EmptyState, Section, Table } from "#ui"
import { access } from "../access.ts"
import { deskAddress } from "../parts/desk-address.ts"
import { DeskPage } from "../parts/desk-page.tsx"
import { deskPartnerships } from "../reads/desk-partnerships.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/officers"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "desk")
  const { locale, actor, partnership } = visit
  return visit.read(async (tx) => {
    const partnerships = await deskPartnerships(tx, actor.id)
    const people = await peopleWithAccess(tx)
    return {
      locale,
      here: deskAddress(visit),
      may: access.may(actor, "assign", "officer"),
      people: people.map(({ id, personId, name, role, since }) => ({
        id,
        name,
        role: role as "lead" | "officer",
        since: dayOf(since, partnership.timeZone),
        reads: partnerships
          .filter(({ officers }) => officers.some((officer) => officer.id === personId))
          .map((each) => nameIn(locale, each)),
      })),
      partnerships: partnerships.map((each) => ({
        fundingId: each.fundingId,
        name: nameIn(locale, each),
        region: each.region,
        officers: each.officers.map(({ name }) => name),
      })),
    }
  })
}

export default function Officers({ loaderData }: Route.ComponentProps) {
  const { locale, here, may, people, partnerships } = loaderData
  const say = words(locale)
  return (
    <DeskPage
      title={say("officers")}
      lead={<p>{say("officers-lead")}</p>}
      actions={may && <Button href={`${here}/people/new`}>{say("invite-officer")}</Button>}
    >
      <Section title={say("who-works-here")}>
        <Table
          caption={say("people-count", { count: people.length })}
          rows={people}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", label: say("person"), cell: ({ name }) => <bdi>{name}</bdi> },
            { key: "role", label: say("their-role"), cell: ({ role }) => say(`role-${role}`) },
            { key: "since", label: say("since"), cell: ({ since }) => formatDate(locale, since) },
            {
              key: "reads",
              label: say("reads-reports-of"),
              width: "wide",
              cell: ({ role, reads }) =>
                role === "lead" ? say("reads-all") : reads.length > 0 ? reads.join(", ") : say("nobody"),
            },
            ...(may
              ? [
                  {
                    key: "end",
                    label: say("access"),
                    cell: ({ id, name }: { id: string; name: string }) => (
                      <Button look="quiet" href={`${here}/people/${id}/ending`} about={name}>
                        {say("end-access")}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section title={say("who-reads-whom")}>
        <Table
          caption={say("partnerships-count", { count: partnerships.length })}
          rows={partnerships}
          rowKey={({ fundingId }) => fundingId}
          empty={
            <EmptyState
              title={say("nothing-assigned")}
              why={<p>{say(may ? "nothing-funded-why" : "nothing-assigned-why")}</p>}
            />
          }
          columns={[
            {
              key: "name",
              label: say("partnership"),
              width: "wide",
              cell: ({ fundingId, name }) =>
                may ? (
                  <a href={`${here}/partnerships/${fundingId}`}>
                    <bdi>{name}</bdi>
                  </a>
                ) : (
                  <bdi>{name}</bdi>
                ),
            },
            { key: "region", label: say("region"), cell: ({ region }) => say(`region-${region}`) },
            {
              key: "officers",
              label: say("assigned-to"),
              cell: ({ officers }) => (officers.length > 0 ? officers.join(", ") : say("nobody")),
            },
          ]}
        />
      </Section>
    </DeskPage>
  )
}
