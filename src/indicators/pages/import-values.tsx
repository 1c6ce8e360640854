import { redirect } from "react-router"
import { z } from "zod"
import { ImportForm } from "#parts/organizations"
import { StaffPage } from "#parts/partnerships"
import { importsOf, openUpload, sentWorkbook } from "#platform/imports"
import { servicesOf, submit, visitOf } from "#platform/web"
import { Section } from "#ui"
import { access } from "../access.ts"
import { previewValues, valuesImport } from "../import/import-values.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/import-values"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "value")
  return visit.read(async (tx) => ({
    locale: visit.locale,
    address: visit.address("/indicators"),
    timeZone: visit.partnership.timeZone,
    earlier: await importsOf(tx, { kind: valuesImport, most: 10 }),
    submissionKey: crypto.randomUUID(),
  }))
}

/** Keeps what the file would do; nothing is written yet. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "value")
  const { locale } = visit
  return submit({ request, locale, schema: z.strictObject({}) }, async (_, form) => {
    const upload = await openUpload(servicesOf(context).files, visit.actor, await sentWorkbook(form.body))
    const sent = [form.sent, upload.sha256]
    const id = await visit.act({ key: form.key, sent }, (tx) =>
      previewValues(tx, visit.actor, { upload, locale }),
    )
    return redirect(visit.address(`/indicators/imports/${id}`))
  })
}

export default function ImportValues({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("import-title")}
      lead={say("import-lead")}
      breadcrumb={[{ label: say("indicators"), href: address }]}
      refused={actionData}
    >
      <ImportForm {...loaderData} refused={actionData} />
      <Section title={say("import-how")}>
        <ul>
          <li>
            {say("import-own-file")}{" "}
            <a href={`${address}/export/xlsx`} download>
              {say("values-as", { format: "XLSX" })}
            </a>
          </li>
          <li>{say("import-simple-sheet")}</li>
          <li>{say("import-five")}</li>
          <li>{say("import-blank-cell")}</li>
        </ul>
      </Section>
    </StaffPage>
  )
}
