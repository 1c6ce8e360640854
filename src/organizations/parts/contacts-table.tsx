import type { Locale } from "#platform/words"
import { Button, Section, Table } from "#ui"
import type { contactsOf } from "../reads/queries.ts"
import { words } from "../words/index.ts"

/** Whom the partnership writes to at an organisation. */
export function ContactsTable(props: {
  locale: Locale
  base: string
  organizationId: string
  contacts: Awaited<ReturnType<typeof contactsOf>>
  may: boolean
}) {
  const { locale, base, organizationId, contacts, may } = props
  const say = words(locale)
  return (
    <Section title={say("contacts")}>
      <Table
        caption={say("says-contacts", { count: contacts.length })}
        rows={contacts}
        rowKey={(row) => row.id}
        columns={[
          { key: "name", label: say("contact-name"), cell: (row) => <bdi>{row.name}</bdi> },
          { key: "job", label: say("job-title"), cell: (row) => row.jobTitle },
          { key: "email", label: say("email"), cell: (row) => row.email },
          { key: "phone", label: say("phone"), cell: (row) => row.phone },
          { key: "locale", label: say("written-in"), cell: (row) => say(`in-${row.locale}`) },
          {
            key: "change",
            label: say("change"),
            cell: (row) => may && <a href={`${base}/contacts/${row.id}/change`}>{say("change-contact")}</a>,
          },
        ]}
        empty={<p>{say("no-contacts-why")}</p>}
      />
      {may && (
        <p>
          <Button href={`${base}/${organizationId}/contacts/new`}>{say("add-contact")}</Button>
        </p>
      )}
    </Section>
  )
}
