import { importWords } from "#platform/imports"
import { errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, FileInput, Form, Steps } from "#ui"
import { EarlierImports } from "./earlier-imports.tsx"
import type { EarlierImport } from "./earlier-imports.tsx"

type Props = {
  locale: Locale
  address: string
  timeZone: string
  submissionKey: string
  earlier: readonly EarlierImport[]
  refused?: Refused | undefined
  /** Ends of names beside those of workbooks. */
  alsoAccepts?: string | undefined
}

/** The first step of every import: choose the file; and what became of those before. */
export function ImportForm(props: Props) {
  const { locale, address, timeZone, submissionKey, earlier, refused, alsoAccepts = "" } = props
  const say = importWords(locale)
  return (
    <>
      <ImportSteps locale={locale} current={1} />
      <Form submissionKey={submissionKey} encType="multipart/form-data">
        <FileInput
          name="file"
          label={say("file")}
          hint={say("file-hint")}
          accept={`.xlsx,.csv,.txt,.tsv${alsoAccepts}`}
          error={errorOf(refused, "file")}
        />
        <p>{say("preview-promise")}</p>
        <ButtonRow>
          <Button>{say("preview")}</Button>
        </ButtonRow>
      </Form>
      <EarlierImports {...{ locale, timeZone, earlier }} folder={`${address}/imports`} />
    </>
  )
}

export function ImportSteps({ locale, current }: { locale: Locale; current: number }) {
  const say = importWords(locale)
  const steps = [say("step-choose"), say("step-look"), say("step-done")]
  return <Steps label={say("steps")} steps={steps} current={current} />
}
