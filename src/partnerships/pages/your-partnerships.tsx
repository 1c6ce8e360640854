import { redirect } from "react-router"
import { IdentityPage } from "#parts/identity"
import { servicesOf } from "#platform/web"
import { isLocale, nameIn } from "#platform/words"
import { EmptyState, Table } from "#ui"
import { personContext } from "../parts/person-context.ts"
import { partnershipsOf } from "../reads/queries.ts"
import type { OwnPartnership } from "../reads/queries.ts"
import { firstAddress } from "../rules/role.ts"
import { SignOut } from "../parts/staff-page.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/your-partnerships"

/** Whoever is in one partnership goes straight there. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const locale = isLocale(params.locale) ? params.locale : "en"
  const person = context.get(personContext)
  const partnerships = await partnershipsOf(servicesOf(context).database, person.id)
  const only = partnerships.length === 1 ? partnerships[0] : undefined
  if (only) throw redirect(addressOf(locale, only))
  return { locale, person: person.name, partnerships, signOutKey: crypto.randomUUID() }
}

export default function YourPartnerships({ loaderData }: Route.ComponentProps) {
  const { locale, partnerships } = loaderData
  const say = words(locale)
  const person = {
    name: loaderData.person,
    signOut: <SignOut locale={locale} submissionKey={loaderData.signOutKey} />,
  }
  const nameOf = (row: OwnPartnership) => nameIn(locale, row)
  return (
    <IdentityPage
      locale={locale}
      title={say("your-partnerships")}
      lead={say("your-partnerships-lead")}
      person={person}
    >
      <Table
        caption={say("your-partnerships")}
        rows={partnerships}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            label: say("name"),
            cell: (row) => <a href={addressOf(locale, row)}>{nameOf(row)}</a>,
          },
          { key: "role", label: say("role"), cell: (row) => say(`role-${row.role as "chair"}`) },
        ]}
        empty={
          <EmptyState
            title={say("no-partnerships")}
            why={say("no-partnerships-why")}
            next={say("no-partnerships-next")}
          />
        }
      />
    </IdentityPage>
  )
}

/** A funder has a desk, not the pages of a partnership; so has a translator. */
function addressOf(locale: string, { slug, kind, role }: OwnPartnership): string {
  return kind === "funder" ? `/${locale}/desk/${slug}` : `/${locale}/${slug}${firstAddress(role)}`
}
