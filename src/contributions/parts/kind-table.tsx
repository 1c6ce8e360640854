import type { ReactNode } from "react"
import type { Locale } from "#platform/words"
import { Facts, Section, Table } from "#ui"
import type { Column } from "#ui"
import type { Kind } from "../rules/kind.ts"
import { words } from "../words/index.ts"
import { ConfirmationOf } from "./confirmation-of.tsx"
import { FigureOf } from "./figure.tsx"
import type { ListedContribution } from "./listed-contribution.ts"
import type { MeasureShown } from "./sums-shown.ts"

type KindTableProps = {
  locale: Locale
  base: string
  kind: Kind
  count: number
  rows: readonly ListedContribution[]
  sums: readonly MeasureShown[]
}

type Row = ListedContribution | "sums"

/** All of one kind, with its sums at its foot. */
export function KindTable(props: KindTableProps) {
  const { locale, kind, count, rows } = props
  const say = words(locale)
  return (
    <Section title={say(`kind-${kind}`)}>
      <Table<Row>
        caption={say("kind-count", { kind: say(`kind-${kind}`), count })}
        rows={rows}
        rowKey={(row) => (row === "sums" ? row : row.id)}
        columns={columnsOf(props)}
        total="sums"
      />
      <Apart {...props} />
      {rows.length < count && <p>{say("first-shown", { shown: rows.length, count })}</p>}
    </Section>
  )
}

function columnsOf({ locale, base, kind, sums }: KindTableProps): Column<Row>[] {
  const say = words(locale)
  const of =
    (cell: (row: ListedContribution) => ReactNode, foot: ReactNode = null) =>
    (row: Row) =>
      row === "sums" ? foot : cell(row)
  const measured = (measure: "money" | "hours"): Column<Row>[] => {
    const sum = sums.find((one) => one.measure === measure)
    if (!sum) return []
    const isValued = kind.startsWith("in-kind")
    return [
      {
        key: measure,
        label: say(measure === "hours" ? "hours" : isValued ? "value" : "amount"),
        align: "end",
        cell: of((row) => row[measure] && <FigureOf {...row[measure]} />, <bdi>{sum.total}</bdi>),
      },
    ]
  }
  const columns: Column<Row>[] = [
    {
      key: "what",
      label: say("what"),
      width: "wide",
      cell: of(
        (row) => (
          <a href={`${base}/${row.id}`}>
            <bdi>{row.what}</bdi>
          </a>
        ),
        say("sum-total"),
      ),
    },
    ...measured("hours"),
    ...measured("money"),
    { key: "giver", label: say("giver"), cell: of((row) => <bdi>{row.giver}</bdi>) },
    {
      key: "basis",
      label: say(kind === "leveraged-funds" ? "fromWhom" : "basis"),
      cell: of((row) => row.basis),
    },
    { key: "activity", label: say("activity"), cell: of((row) => row.activity ?? say("no-activity")) },
    { key: "when", label: say("when"), cell: of((row) => row.days || say("not-stated")) },
    {
      key: "confirmation",
      label: say("confirmation"),
      cell: of((row) => <ConfirmationOf locale={locale} confirmation={row.confirmation} />),
    },
  ]
  return columns.filter(({ key }) => key !== "basis" || hasBasis(kind))
}

function hasBasis(kind: Kind): boolean {
  return kind !== "cash" && kind !== "volunteer-hours"
}

/** What was confirmed, what not yet and what is disputed, apart; what has no figure is counted and not added. */
function Apart({ locale, sums }: Pick<KindTableProps, "locale" | "sums">) {
  const say = words(locale)
  const without = [...new Set(sums.map((sum) => sum.without).filter(Boolean))].join("; ")
  return (
    <Facts
      facts={[
        ...(["confirmed", "unconfirmed", "disputed"] as const).map((state) => ({
          term: say(`sum-${state}`),
          description: <bdi>{sums.map((sum) => sum[state]).join(", ")}</bdi>,
        })),
        ...(without ? [{ term: say("no-figure"), description: without }] : []),
      ]}
    />
  )
}
