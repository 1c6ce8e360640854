import { use, useId, type ReactNode } from "react"
import { Icon } from "./icon.tsx"
import { SectionTitle } from "./section.tsx"

export type Column<Row> = {
  key: string
  label: string
  /** Numbers stand at the end, words at the start. */
  align?: "start" | "end" | undefined
  /** Keeps a sentence from being squeezed into a tower on a phone. */
  width?: "wide" | undefined
  /** Where the table leads when sorted by this column, and how it is sorted by it now. */
  sort?: { href: string; direction?: "ascending" | "descending" | undefined } | undefined
  cell: (row: Row) => ReactNode
}

export type TableProps<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The key of the column that names the row; the first column when absent. */
  rowHeader?: string | undefined
  /** The sum or mean of the rows, in the same columns. */
  total?: Row | undefined
  /** Rows that need a second look. */
  isMarked?: ((row: Row) => boolean) | undefined
  /** On a phone each row stands by itself, its cells under one another with their labels: for few columns, mostly words. */
  stacks?: boolean | undefined
  /** Shown in place of the table when it has no rows: an `EmptyState` or a sentence. */
  empty?: ReactNode
}

/** A table, also on a phone: it scrolls inside its own named region, reachable by keyboard. */
export function Table<Row>({ caption, columns, rows, rowKey, empty, stacks, ...rest }: TableProps<Row>) {
  const captionId = useId()
  const isSaidAbove = use(SectionTitle) === caption
  const named = rest.rowHeader ?? columns[0]?.key
  if (rows.length === 0 && empty) return <>{empty}</>
  // A browser that sees rows as blocks forgets that they are rows, unless told.
  const as = (role: string) => (stacks ? { role } : {})
  return (
    // A region that scrolls must take the focus, or a keyboard cannot scroll it (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table className={stacks ? "table table-stacks" : "table"} {...as("table")}>
        <caption className={isSaidAbove ? "visually-hidden" : undefined}>
          <span id={captionId}>{caption}</span>
        </caption>
        <thead {...as("rowgroup")}>
          <tr {...as("row")}>
            {columns.map((column) => (
              <Header key={column.key} column={column} role={stacks && "columnheader"} />
            ))}
          </tr>
        </thead>
        <tbody {...as("rowgroup")}>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              className={rest.isMarked?.(row) ? "table-marked" : undefined}
              {...as("row")}
            >
              <Cells {...{ row, columns, named, stacks }} />
            </tr>
          ))}
        </tbody>
        {rest.total !== undefined && (
          <tfoot {...as("rowgroup")}>
            <tr {...as("row")}>
              <Cells row={rest.total} {...{ columns, named, stacks }} />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Header<Row>({ column, role }: { column: Column<Row>; role: "columnheader" | false | undefined }) {
  const { label, sort } = column
  return (
    <th scope="col" role={role || undefined} className={classOf(column)} aria-sort={sort?.direction}>
      {sort ? (
        <a className="table-sort" href={sort.href}>
          {label}
          <Icon name={sortIcon(sort.direction)} />
        </a>
      ) : (
        label
      )}
    </th>
  )
}

type CellsProps<Row> = {
  row: Row
  columns: readonly Column<Row>[]
  named: string | undefined
  stacks: boolean | undefined
}

function Cells<Row>({ row, columns, named, stacks }: CellsProps<Row>) {
  return columns.map((column) => {
    const { key, cell } = column
    const className = classOf(column)
    if (key !== named)
      return (
        <td key={key} className={className} {...(stacks ? { role: "cell", "data-label": column.label } : {})}>
          {cell(row)}
        </td>
      )
    return (
      <th key={key} scope="row" className={className} role={stacks ? "rowheader" : undefined}>
        {cell(row)}
      </th>
    )
  })
}

function classOf<Row>({ align, width }: Column<Row>): string | undefined {
  return [align === "end" && "end", width].filter(Boolean).join(" ") || undefined
}

function sortIcon(direction: "ascending" | "descending" | undefined) {
  if (direction === "ascending") return "up"
  return direction === "descending" ? "down" : "sort"
}
