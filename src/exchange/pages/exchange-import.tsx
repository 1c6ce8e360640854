import { redirect } from "react-router"
import { z } from "zod"
import { EarlierImports, ImportSteps } from "#parts/organizations"
import { StaffPage } from "#parts/partnerships"
import { keepFile } from "#platform/files"
import { importsOf, importWords, sentWorkbook } from "#platform/imports"
import { asTyped, errorOf, servicesOf, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, FileInput, Form, TextInput } from "#ui"
import { access } from "../access.ts"
import { sourceOf } from "../import/exchange-preview.ts"
import { exchangeImport, previewExchange } from "../import/import-exchange.ts"
import { readFile } from "../import/read-file.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/exchange-import"

const schema = z.strictObject({ system: z.string().max(200) })

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "import", "council")
    return {
      locale: visit.locale,
      council: visit.address("/council"),
      here: visit.address("/council/exchange"),
      timeZone: visit.partnership.timeZone,
      earlier: await importsOf(tx, { kind: exchangeImport, most: 10 }),
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** Keeps what the file would do; nothing is written yet. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "import", "council")
  const { locale, actor } = visit
  return submit({ request, locale, schema }, async ({ system }, form) => {
    const sent = await sentWorkbook(form.body)
    const content = await readFile(sent)
    const mediaType = content.form === "json" ? "application/json" : "application/octet-stream"
    const file = await keepFile(servicesOf(context).files, actor, { ...sent, mediaType })
    const source = sourceOf(content, system || sent.name.slice(0, 200) || "file")
    const about = [form.sent, sent.content.length, source.key]
    const id = await visit.act({ key: form.key, sent: about }, (tx) =>
      previewExchange(tx, actor, { file, content, source, locale }),
    )
    return redirect(visit.address(`/council/exchange/import/${id}`))
  })
}

export default function BringIn({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, council, here, submissionKey, earlier, timeZone } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("bring-in-file")}
      lead={say("bring-in-lead")}
      breadcrumb={[
        { label: say("council"), href: council },
        { label: say("exchange"), href: here },
      ]}
      refused={actionData}
    >
      <ImportSteps locale={locale} current={1} />
      <Form submissionKey={submissionKey} encType="multipart/form-data">
        <FileInput
          name="file"
          label={importWords(locale)("file")}
          hint={say("file-hint")}
          accept=".json,.xlsx,.zip,.csv"
          error={errorOf(actionData, "file")}
        />
        <TextInput
          {...asTyped(actionData, "system")}
          label={say("system")}
          hint={say("system-hint")}
          width="medium"
          optional
        />
        <p>{say("bring-in-why")}</p>
        <ButtonRow>
          <Button>{importWords(locale)("preview")}</Button>
        </ButtonRow>
      </Form>
      <EarlierImports locale={locale} folder={`${here}/import`} timeZone={timeZone} earlier={earlier} />
    </StaffPage>
  )
}
