import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { EmptyState, Section, Status, Table } from "#ui"
import type { regions } from "../rules/template.ts"
import { words } from "../words/index.ts"
import { NetworkFormDoes } from "./network-form-does.tsx"
import { regionKey } from "./region-key.ts"

type Props = {
  locale: Locale
  offered: readonly {
    id: string
    network: string
    title: string
    version: string
    region: (typeof regions)[number] | null
    on: string
    isTaken: boolean
  }[]
  mayChange: boolean
  submissionKey: string
}

/** The forms a network offers to its members. */
export function FormsOffered({ locale, offered, mayChange, submissionKey }: Props) {
  const say = words(locale)
  return (
    <Section title={say("forms-offered")}>
      {offered.length === 0 ? (
        <EmptyState level={3} title={say("no-form-offered")} why={<p>{say("no-form-offered-why")}</p>} />
      ) : (
        <Table
          caption={say("forms-offered")}
          rows={offered}
          rowKey={({ id }) => id}
          columns={[
            { key: "title", label: say("form"), width: "wide", cell: ({ title }) => <bdi>{title}</bdi> },
            { key: "network", label: say("network"), cell: ({ network }) => <bdi>{network}</bdi> },
            { key: "version", label: say("form-version"), cell: ({ version }) => version },
            { key: "region", label: say("form-region"), cell: ({ region }) => say(regionKey(region)) },
            { key: "on", label: say("offered-on"), cell: ({ on }) => formatDate(locale, on) },
            {
              key: "next",
              label: say("next-step"),
              cell: ({ id, title, isTaken }) =>
                isTaken ? (
                  <Status kind="good">{say("form-is-taken")}</Status>
                ) : mayChange ? (
                  <NetworkFormDoes {...{ locale, submissionKey }} does="take" form={{ id, title }} />
                ) : null,
            },
          ]}
        />
      )}
    </Section>
  )
}
