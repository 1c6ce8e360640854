import { ImportState } from "#parts/organizations"
import { importWords } from "#platform/imports"
import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Section, Table } from "#ui"

type Earlier = {
  id: string
  fileName: string
  previewedAt: Date
  confirmedAt: Date | null
  undoneAt: Date | null
}

/** Files that were looked at before, and what became of them. */
export function EarlierFiles(props: {
  locale: Locale
  here: string
  timeZone: string
  earlier: readonly Earlier[]
}) {
  const { locale, here, timeZone, earlier } = props
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
              <a href={`${here}/import/${row.id}`}>
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
