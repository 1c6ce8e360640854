import { importWords } from "#platform/imports"
import { errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, FileInput, Form, Section, Status, Steps, Table } from "#ui"

type Earlier = {
  id: string
  fileName: string
  previewedAt: Date
  confirmedAt: Date | null
  undoneAt: Date | null
}

type Props = {
  locale: Locale
  address: string
  timeZone: string
  submissionKey: string
  earlier: readonly Earlier[]
  refused?: Refused | undefined
}

/** The first step of every import: choose the file; and what became of those before. */
export function ImportForm(props: Props) {
  const { locale, submissionKey, earlier, refused } = props
  const say = importWords(locale)
  return (
    <>
      <ImportSteps locale={locale} current={1} />
      <Form submissionKey={submissionKey} encType="multipart/form-data">
        <FileInput
          name="file"
          label={say("file")}
          hint={say("file-hint")}
          accept=".xlsx,.csv,.txt,.tsv"
          error={errorOf(refused, "file")}
        />
        <p>{say("preview-promise")}</p>
        <ButtonRow>
          <Button>{say("preview")}</Button>
        </ButtonRow>
      </Form>
      {earlier.length > 0 && <EarlierImports {...props} />}
    </>
  )
}

export function ImportSteps({ locale, current }: { locale: Locale; current: number }) {
  const say = importWords(locale)
  const steps = [say("step-choose"), say("step-look"), say("step-done")]
  return <Steps label={say("steps")} steps={steps} current={current} />
}

function EarlierImports({ locale, address, timeZone, earlier }: Props) {
  const say = importWords(locale)
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
              <a href={`${address}/imports/${row.id}`}>
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

export function ImportState(props: { locale: Locale; row: Pick<Earlier, "confirmedAt" | "undoneAt"> }) {
  const say = importWords(props.locale)
  const { confirmedAt, undoneAt } = props.row
  if (undoneAt) return <Status kind="stopped">{say("state-undone")}</Status>
  if (confirmedAt) return <Status kind="good">{say("state-confirmed")}</Status>
  return <Status kind="waiting">{say("state-previewed")}</Status>
}
