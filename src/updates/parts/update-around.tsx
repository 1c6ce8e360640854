import type { Locale } from "#platform/words"
import { Section, Status } from "#ui"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  address: string
  nodeId: string
  activityId: string
  title: string
  roundId: string
  organizationId: string
  organization: string
  documents: readonly { id: string; title: string }[]
  mayAttach: boolean
}

/** What an update is about, and the documents that stand under it. */
export function UpdateAround(props: Props) {
  const { locale, address, nodeId, activityId, title } = props
  const say = words(locale)
  return (
    <>
      <Section title={say("about")}>
        <ul>
          <li>
            {say("about-activity")} <a href={`${address}/plans/activities/${activityId}`}>{title}</a>
          </li>
          <li>
            {say("about-organization")}{" "}
            <a href={`${address}/requests/${props.roundId}/organizations/${props.organizationId}`}>
              {props.organization}
            </a>
          </li>
          <li>
            <a href={`${address}/evidence/${nodeId}`}>{say("in-chain")}</a>
          </li>
        </ul>
      </Section>
      <Evidence {...props} />
    </>
  )
}

function Evidence({ locale, address, nodeId, documents, mayAttach }: Props) {
  const say = words(locale)
  return (
    <Section title={say("evidence")}>
      {documents.length === 0 ? (
        <>
          <p>
            <Status kind="attention">{say("no-evidence")}</Status>
          </p>
          {mayAttach && (
            <p>
              <a href={`${address}/evidence/documents/new?supports=${nodeId}`}>{say("attach-document")}</a>
            </p>
          )}
        </>
      ) : (
        <ul>
          {documents.map((document) => (
            <li key={document.id}>
              <a href={`${address}/evidence/${document.id}`}>
                <bdi>{document.title}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
