import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Facts, Form, Notice, Section, Status } from "#ui"
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
  /** Where the settings are, without the mark of this section: what is refused is said at the top. */
  action: string
}

/** Whether the host name is proved, what its keeper has to enter, and the button that looks. */
export function HostNameProof(shown: Shown) {
  const { locale, hostName, proof, isOpen, submissionKey, action } = shown
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
      <Form submissionKey={submissionKey} action={action}>
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
  const kind = kindOf(server)
  const leads = kind === "CNAME" || isAddress(server) ? <Written text={server} /> : say("host-this-server")
  const records = [
    { kind: "TXT", name: record.name, value: <Written text={record.value} /> },
    { kind, name: hostName, value: leads },
  ]
  return (
    <>
      {records.map((one) => (
        <Section key={one.kind} level={3} title={say("host-record", { kind: one.kind })}>
          <Facts
            facts={[
              { term: say("host-record-name"), description: <Written text={one.name} /> },
              { term: say("host-record-value"), description: one.value },
            ]}
          />
        </Section>
      ))}
      {kind === "CNAME" && <p>{say("host-no-cname")}</p>}
    </>
  )
}

/** To be copied sign by sign, whatever the direction of the page. */
function Written({ text }: { text: string }) {
  return <code dir="ltr">{text}</code>
}

const isAddress = (server: string) => /^[\d.]+$/.test(server)

/** Only a name in the domain name system can be led to by another name. */
function kindOf(server: string): "A" | "CNAME" {
  return isAddress(server) || !/\.[a-z]+$/.test(server) ? "A" : "CNAME"
}
