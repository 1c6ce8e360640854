import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Facts, Form, Notice, Section, Status, Table } from "#ui"
import type { HostProof } from "../reads/host-proof.ts"
import type { HostRecord } from "../rules/host-record.ts"
import { words } from "../words/index.ts"

type Shown = {
  locale: Locale
  timeZone: string
  hostName: string
  record: HostRecord
  /** The instance's own host name, or its address. */
  server: string
  proof: HostProof | null
  isOpen: boolean
  submissionKey: string
}

/** Whether the host name is proved, what its keeper has to enter, and the button that looks. */
export function HostNameProof(shown: Shown) {
  const { locale, hostName, proof, isOpen, submissionKey } = shown
  const say = words(locale)
  return (
    <Section title={say("host-prove", { host: hostName })} id="host-name">
      {proof && proof.found !== "record" && (
        <Notice kind="attention" title={say(`host-${proof.found}`, { host: hostName })}>
          <p>{say("host-not-closed", { host: hostName })}</p>
        </Notice>
      )}
      <State {...shown} />
      <p>{say(proof ? "host-leave" : "host-ask", { host: hostName })}</p>
      {!isOpen && <p>{say("host-closed-yet")}</p>}
      <Records {...shown} />
      <p>{say("host-no-cname")}</p>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="check" />
        <input type="hidden" name="hostName" value={hostName} />
        <ButtonRow>
          <Button look={proof ? "secondary" : "primary"}>{say("host-check")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function State({ locale, timeZone, proof }: Shown) {
  const say = words(locale)
  const when = (at: Date) => formatDateTime(locale, at, timeZone)
  if (!proof) return <Status kind="waiting">{say("host-not-proved")}</Status>
  return (
    <Facts
      facts={[
        { term: say("host-state"), description: <Status kind="good">{say("host-proved")}</Status> },
        { term: say("host-proved-at"), description: when(proof.provedAt) },
        { term: say("host-looked-at"), description: when(proof.lookedAt) },
      ]}
    />
  )
}

function Records({ locale, hostName, record, server }: Shown) {
  const say = words(locale)
  const rows = [
    { kind: "TXT", ...record },
    {
      kind: kindOf(server),
      name: hostName,
      value: kindOf(server) === "A" && !isAddress(server) ? null : server,
    },
  ]
  return (
    <Table
      caption={say("host-records", { host: hostName })}
      rows={rows}
      rowKey={(row) => row.kind}
      columns={[
        { key: "kind", label: say("host-column-kind"), cell: (row) => row.kind },
        {
          key: "name",
          label: say("host-column-name"),
          cell: (row) => <code className="fingerprint">{row.name}</code>,
        },
        {
          key: "value",
          label: say("host-column-value"),
          cell: (row) =>
            row.value === null ? say("host-this-server") : <code className="fingerprint">{row.value}</code>,
        },
      ]}
    />
  )
}

const isAddress = (server: string) => /^[\d.]+$/.test(server)

/** Only a name in the domain name system can be led to by another name. */
function kindOf(server: string): "A" | "CNAME" {
  return isAddress(server) || !/\.[a-z]+$/.test(server) ? "A" : "CNAME"
}
