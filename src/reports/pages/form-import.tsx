import { redirect } from "react-router"
import { z } from "zod"
import { Invalid } from "#platform/refusals"
import { errorOf, files, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, FileInput, Form } from "#ui"
import { access } from "../access.ts"
import { addTemplate } from "../acts/add-template.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { readTemplate } from "../rules/template-schema.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/form-import"

const schema = z.strictObject({})

/** Half a megabyte: a form of forty sections is a tenth of it. */
const largest = 512 * 1024

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "report-form")
  return { locale: visit.locale, home: visit.address(""), submissionKey: crypto.randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "report-form")
  return submit({ request, locale: visit.locale, schema }, async (_, form) => {
    const [sent] = files(form.body, "file")
    if (!sent) throw new Invalid([{ field: "file", reason: words.message("form-file-needed") }])
    if (sent.size > largest)
      throw new Invalid([{ field: "file", reason: words.message("form-file-too-large") }])
    const text = await sent.text()
    const read = readTemplate(text)
    if ("faults" in read)
      throw new Invalid(
        read.faults.map(({ where, what }) => ({
          field: "file",
          reason: words.message(where === "" ? "form-file-odd" : "form-file-fault", { where, what }),
        })),
      )
    const made = { template: read.template, as: "next-version" } as const
    const about = { key: form.key, sent: [form.sent, text.length, read.template.key] }
    const id = await visit.act(about, (tx) => addTemplate(tx, visit.actor, made))
    return redirect(visit.address(`/reports/forms/${id}`))
  })
}

export default function FormImport({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, submissionKey } = loaderData
  const say = words(locale)
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: say("forms"), href: `${home}/reports/forms` }}
      title={say("bring-in-form")}
      lead={<p>{say("bring-in-form-lead")}</p>}
      refused={actionData}
    >
      <Form submissionKey={submissionKey} encType="multipart/form-data">
        <FileInput
          name="file"
          label={say("form-file")}
          hint={say("form-file-hint")}
          accept=".json"
          error={errorOf(actionData, "file")}
        />
        <ButtonRow>
          <Button>{say("bring-in")}</Button>
          <Button look="quiet" href={`${home}/reports/forms`}>
            {say("forms")}
          </Button>
        </ButtonRow>
      </Form>
    </ReportPage>
  )
}
