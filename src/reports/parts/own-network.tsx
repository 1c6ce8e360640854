import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Section, Status, Table } from "#ui"
import type { regions } from "../rules/template.ts"
import { words } from "../words/index.ts"
import { NetworkFormDoes } from "./network-form-does.tsx"
import { regionKey } from "./region-key.ts"

type Region = (typeof regions)[number] | null

type Props = {
  locale: Locale
  home: string
  own: readonly {
    id: string
    title: string
    version: string
    region: Region
    faults: number
    /** The day it was offered; null where it was not. */
    on: string | null
  }[]
  members: readonly { id: string; name: string; province: Region; since: string }[]
  mayChange: boolean
  submissionKey: string
}

/** What a network has to offer, and who its members are. */
export function OwnNetwork({ locale, home, own, members, mayChange, submissionKey }: Props) {
  const say = words(locale)
  return (
    <Section title={say("our-network")} intro={<p>{say("our-network-why")}</p>}>
      <Table
        caption={say("forms-to-offer")}
        rows={own}
        rowKey={({ id }) => id}
        empty={<p>{say("no-own-form")}</p>}
        columns={[
          {
            key: "title",
            label: say("form"),
            width: "wide",
            cell: ({ id, title }) => <a href={`${home}/reports/forms/${id}`}>{title}</a>,
          },
          { key: "version", label: say("form-version"), cell: ({ version }) => version },
          { key: "region", label: say("form-region"), cell: ({ region }) => say(regionKey(region)) },
          {
            key: "state",
            label: say("state"),
            cell: ({ on, faults }) =>
              on ? (
                <Status kind="good">{say("form-offered-on", { date: formatDate(locale, on) })}</Status>
              ) : faults > 0 ? (
                <Status kind="waiting">{say("form-lacks", { count: faults })}</Status>
              ) : (
                <Status kind="neutral">{say("form-ready")}</Status>
              ),
          },
          {
            key: "next",
            label: say("next-step"),
            cell: ({ id, title, on, faults }) =>
              mayChange && on === null && faults === 0 ? (
                <NetworkFormDoes {...{ locale, submissionKey }} does="offer" form={{ id, title }} />
              ) : null,
          },
        ]}
      />
      <Table
        caption={say("network-members")}
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", label: say("network-member"), width: "wide", cell: ({ name }) => <bdi>{name}</bdi> },
          {
            key: "province",
            label: say("province"),
            cell: ({ province }) => (province ? say(regionKey(province)) : say("province-not-said")),
          },
          { key: "since", label: say("member-since"), cell: ({ since }) => formatDate(locale, since) },
        ]}
      />
    </Section>
  )
}
