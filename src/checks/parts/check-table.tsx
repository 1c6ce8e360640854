import type { Locale } from "#platform/words"
import { Status, Table } from "#ui"
import type { CheckCount, CheckedKind } from "../rules/check.ts"
import { words } from "../words/index.ts"

type Props = { locale: Locale; kind: CheckedKind; page: string; counts: readonly CheckCount[] }

/** What is checked of one kind, why, and how many pass; those that do not are a click away. */
export function CheckTable({ locale, kind, page, counts }: Props) {
  const say = words(locale)
  return (
    <Table<CheckCount>
      caption={say(`checked-${kind}`)}
      rows={counts}
      rowKey={(row) => row.check}
      columns={[
        { key: "check", label: say("check"), cell: (row) => say(`check-${row.check}`) },
        { key: "why", label: say("why"), width: "wide", cell: (row) => say(`why-${row.check}`) },
        {
          key: "passing",
          label: say("passing"),
          cell: ({ passing, of }) => (
            <Status kind={passing === of ? "good" : "attention"}>{say("passing-of", { passing, of })}</Status>
          ),
        },
        {
          key: "show",
          label: say("show"),
          cell: ({ check, passing, of }) =>
            passing < of && (
              <a href={`${page}?check=${kind}-${check}`}>{say("show-lacking", { count: of - passing })}</a>
            ),
        },
      ]}
    />
  )
}
