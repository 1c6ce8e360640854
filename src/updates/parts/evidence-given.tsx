import type { Locale } from "#platform/words"
import { Section, Status, Table } from "#ui"
import { words } from "../words/index.ts"

export type GivenShown = {
  id: string
  name: string
  isFile: boolean
  address: string | null
  documentId: string | null
  isLeftOut: boolean
}

type Props = { locale: Locale; address: string; nodeId: string; given: readonly GivenShown[] }

/** What a partner gave with an update: to be looked at before anything is said to it. */
export function EvidenceGivenTable({ locale, address, nodeId, given }: Props) {
  if (given.length === 0) return null
  const say = words(locale)
  return (
    <Section title={say("given-with-it")}>
      <Table
        caption={say("given-caption")}
        rows={given}
        rowKey={(one) => one.id}
        columns={[
          {
            key: "name",
            label: say("given-what"),
            width: "wide",
            cell: (one) => (
              <a
                href={one.isFile ? `${address}/updates/${nodeId}/given/${one.id}` : (one.address ?? "")}
                download={one.isFile ? "" : undefined}
                rel={one.isFile ? undefined : "noreferrer"}
              >
                <bdi>{one.name}</bdi>
              </a>
            ),
          },
          {
            key: "state",
            label: say("state"),
            cell: (one) =>
              one.documentId ? (
                <a href={`${address}/evidence/${one.documentId}`}>{say("given-in-chain")}</a>
              ) : (
                <Status kind={one.isLeftOut ? "neutral" : "waiting"}>
                  {say(one.isLeftOut ? "given-left-out" : "given-waits")}
                </Status>
              ),
          },
        ]}
      />
    </Section>
  )
}
