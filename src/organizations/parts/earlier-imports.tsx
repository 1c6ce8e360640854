import { importWords } from "#platform/imports"
import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Section, Status, Table } from "#ui"

export type EarlierImport = {
  id: string
  fileName: string
  previewedAt: Date
  confirmedAt: Date | null
  undoneAt: Date | null
}

type Props = {
  locale: Locale
  /** The address under which each of them stands by its id. */
  folder: string
  timeZone: string
  earlier: readonly EarlierImport[]
}

/** Files that were looked at before, and what became of them. */
export function EarlierImports({ locale, folder, timeZone, earlier }: Props) {
  const say = importWords(locale)
  if (earlier.length === 0) return null
  return (
    <Section title={say("earlier")}>
      <Table
        caption={say("earlier")}
        rows={earlier}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "file",
            label: say("earlier-file"),
            width: "wide",
            cell: (row) => (
              <a href={`${folder}/${row.id}`}>
                <bdi>{row.fileName}</bdi>
              </a>
            ),
          },
          {
            key: "when",
            label: say("earlier-when"),
            cell: (row) => formatDateTime(locale, row.previewedAt, timeZone),
          },
          {
            key: "state",
            label: say("earlier-state"),
            cell: (row) => <ImportState locale={locale} row={row} />,
          },
        ]}
      />
    </Section>
  )
}

/** What became of an import. */
export function ImportState(props: { locale: Locale; row: Pick<EarlierImport, "confirmedAt" | "undoneAt"> }) {
  const say = importWords(props.locale)
  const { confirmedAt, undoneAt } = props.row
  if (undoneAt) return <Status kind="stopped">{say("state-undone")}</Status>
  if (confirmedAt) return <Status kind="good">{say("state-confirmed")}</Status>
  return <Status kind="waiting">{say("state-previewed")}</Status>
}
