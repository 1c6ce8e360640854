import type { Locale } from "#platform/words"
import { Button, Form, Status, Table } from "#ui"
import { words } from "../words/index.ts"

export type OrganizationShown = {
  id: string
  name: string
  readerName: string | null
  askedOn: string | null
  askedWhen: string | null
  accepted: number
  declined: number
  open: number
  /** It accepted what is worded otherwise now, and was not asked since. */
  isEarlier: boolean
}

type Shown = {
  locale: Locale
  address: string
  may: boolean
  today: string
  submissionKey: string
  organizations: readonly OrganizationShown[]
}

/** Who has answered, who has not, and who cannot be written to. */
export function OrganizationsTable(shown: Shown) {
  const { locale, address, may, organizations } = shown
  const say = words(locale)
  const ask = {
    key: "ask",
    label: say("ask"),
    cell: (row: OrganizationShown) => <AskOne {...shown} organization={row} />,
  }
  return (
    <Table
      caption={say("organizations-caption")}
      rows={organizations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "organization",
          label: say("organization"),
          width: "wide",
          cell: ({ id, name }) => (
            <a href={`${address}/organizations/${id}`}>
              <bdi>{name}</bdi>
            </a>
          ),
        },
        { key: "stands", label: say("stands"), cell: (row) => <Stands locale={locale} row={row} /> },
        { key: "open", label: say("still-open"), align: "end", cell: ({ open }) => open },
        { key: "accepted", label: say("accepted"), align: "end", cell: ({ accepted }) => accepted },
        { key: "declined", label: say("declined"), align: "end", cell: ({ declined }) => declined },
        {
          key: "asked",
          label: say("asked-last"),
          cell: ({ askedWhen }) => askedWhen ?? say("never-asked"),
        },
        ...(may ? [ask] : []),
      ]}
    />
  )
}

function Stands({ locale, row }: { locale: Locale; row: OrganizationShown }) {
  const say = words(locale)
  if (row.open === 0 && row.declined === 0) return <Status kind="good">{say("has-accepted")}</Status>
  if (row.open === 0) return <Status kind="stopped">{say("has-answered")}</Status>
  if (row.readerName === null) return <Status kind="attention">{say("no-address")}</Status>
  if (row.isEarlier) return <Status kind="attention">{say("accepted-earlier")}</Status>
  return row.askedOn ? (
    <Status kind="waiting">{say("is-silent")}</Status>
  ) : (
    <Status kind="neutral">{say("is-unasked")}</Status>
  )
}

function AskOne({
  locale,
  address,
  today,
  submissionKey,
  organization,
}: Shown & { organization: OrganizationShown }) {
  const say = words(locale)
  const { id, name, readerName, askedOn, open, declined, isEarlier } = organization
  if (open + declined === 0) return null
  if (readerName === null) return <a href={`${address}/organizations/${id}`}>{say("add-address")}</a>
  if (askedOn === today) return <>{say("written-today")}</>
  return (
    <Form submissionKey={`${submissionKey}-${id.slice(-12)}`}>
      <input type="hidden" name="does" value="ask-one" />
      <input type="hidden" name="organizationId" value={id} />
      <Button look="secondary" about={name}>
        {say(open === 0 || isEarlier ? "ask-again" : askedOn ? "remind-this" : "ask-this")}
      </Button>
    </Form>
  )
}
