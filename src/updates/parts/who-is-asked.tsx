import { errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { formatDate, nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Checkbox, fieldId, Section, Status, Table } from "#ui"
import type { ToAsk } from "../reads/whom-to-ask.ts"
import { words } from "../words/index.ts"

/** Somebody who could be asked; `heardOn` in words, and whether it was so lately that asking again would be too much. */
export type Candidate = Omit<ToAsk, "heardAt"> & { heardOn: string | null; isFresh: boolean }

type WhoProps = {
  locale: Locale
  address: string
  toAsk: readonly Candidate[]
  refused: Refused | undefined
}

/** Who would be asked, about what, in which language, and who cannot be written to; each can be left out. */
export function WhoIsAsked({ locale, address, toAsk, refused }: WhoProps) {
  const say = words(locale)
  const error = errorOf(refused, "organizationIds")
  const chosen = refused?.typed["organizationIds[]"]
  return (
    <>
      {error && <p className="field-error">{error}</p>}
      <Table
        caption={say("who-is-asked")}
        rows={toAsk}
        rowKey={(organization) => organization.id}
        columns={[
          {
            key: "organization",
            label: say("organization"),
            cell: (organization) => (
              <Checkbox
                name="organizationIds[]"
                id={organization === toAsk[0] ? fieldId("organizationIds") : undefined}
                value={organization.id}
                label={nameIn(locale, organization)}
                checked={chosen ? chosen.includes(organization.id) : !refused && !organization.isFresh}
                hint={organization.heardOn ? say("heard-on", { on: organization.heardOn }) : undefined}
              />
            ),
          },
          {
            key: "activities",
            label: say("asked-about"),
            width: "wide",
            cell: ({ activities }) => (
              <ul>
                {activities.map((activity) => (
                  <li key={activity.id}>
                    <bdi>{titleIn(locale, activity)}</bdi>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            key: "contact",
            label: say("written-to"),
            cell: (organization) => <Reader {...{ locale, address, organization }} />,
          },
        ]}
      />
    </>
  )
}

function Reader(props: { locale: Locale; address: string; organization: Candidate }) {
  const { locale, address, organization } = props
  const say = words(locale)
  const { contact } = organization
  if (contact) {
    return (
      <>
        <bdi>{contact.name}</bdi>
        <br />
        {say(`in-${contact.locale}`)}
      </>
    )
  }
  return (
    <>
      <Status kind="attention">{say("no-address")}</Status>
      <br />
      <a href={`${address}/organizations/${organization.id}`}>{say("add-address")}</a>
    </>
  )
}

type NotAskedProps = {
  locale: Locale
  address: string
  already: readonly { id: string; roundId: string; dueOn: string; name: string }[]
  withoutLead: readonly { id: string; title: string }[]
}

/** Who is not asked now, and why. */
export function NotAsked({ locale, address, already, withoutLead }: NotAskedProps) {
  const say = words(locale)
  return (
    <>
      {already.length > 0 && (
        <Section title={say("already-asked")} intro={<p>{say("already-asked-why")}</p>}>
          <ul>
            {already.map((asked) => (
              <li key={asked.id}>
                <a href={`${address}/requests/${asked.roundId}`}>
                  <bdi>{asked.name}</bdi>
                </a>{" "}
                ({say("due-on", { due: formatDate(locale, asked.dueOn) })})
              </li>
            ))}
          </ul>
        </Section>
      )}
      {withoutLead.length > 0 && (
        <Section title={say("without-lead")} intro={<p>{say("without-lead-why")}</p>}>
          <ul>
            {withoutLead.map((activity) => (
              <li key={activity.id}>
                <a href={`${address}/plans/activities/${activity.id}`}>
                  <bdi>{activity.title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
