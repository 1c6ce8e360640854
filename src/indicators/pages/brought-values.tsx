import { redirect } from "react-router"
import { z } from "zod"
import { ImportState, ImportSteps } from "#parts/organizations"
import { StaffPage } from "#parts/partnerships"
import { ImportShown } from "#parts/plans"
import { importOf, sliceOf, uploadAgain, workbookOf } from "#platform/imports"
import { NotFound } from "#platform/refusals"
import { servicesOf, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { confirmValues, previewValues, undoValuesImport, valuesImport } from "../import/import-values.ts"
import type { ValuesPreview } from "../import/import-values.ts"
import { shownValues } from "../import/shown-values.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/brought-values"

const schema = z.strictObject({ does: z.enum(["confirm", "undo", "again"]) })

/** By which names this page's address may be asked. */
export const handle = { asks: ["added", "changed", "doubtful"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "value")
  const { locale } = visit
  const asked = new URL(request.url).searchParams
  return visit.read(async (tx) => {
    const kept = await importOf(tx, params.brought)
    if (!kept || kept.kind !== valuesImport) throw new NotFound()
    const { preview, fileName, confirmedAt, undoneAt } = kept
    const shown = shownValues(locale, preview as ValuesPreview)
    return {
      locale,
      base: visit.address("/indicators"),
      path: visit.address(`/indicators/imports/${kept.id}`),
      fileName,
      confirmedAt,
      undoneAt,
      headings: shown.headings,
      unchanged: preview.unchanged,
      hasSomething: preview.added + preview.changed > 0,
      also: shown.also,
      doubtful: sliceOf(shown.doubtful, asked.get("doubtful")),
      added: sliceOf(shown.added, asked.get("added")),
      changed: sliceOf(shown.changed, asked.get("changed")),
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** Files are read before the act begins; inside it, only the database. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "value")
  const { locale, actor } = visit
  const store = servicesOf(context).files
  return submit({ request, locale, schema }, async ({ does }, form) => {
    const kept = await visit.read((tx) => importOf(tx, params.brought))
    if (!kept || kept.kind !== valuesImport) throw new NotFound()
    const { id } = kept
    const to = (next: string) => redirect(visit.address(`/indicators/imports/${next}`))
    if (does === "again") {
      const upload = await uploadAgain(store, visit.partnership.id, kept)
      return to(await visit.act(form, (tx) => previewValues(tx, actor, { upload, locale })))
    }
    if (does === "undo") {
      await visit.act(form, (tx) => undoValuesImport(tx, actor, { id, locale }))
      return to(id)
    }
    const workbook = await workbookOf(store, visit.partnership.id, kept)
    await visit.act(form, async (tx) => {
      await confirmValues(tx, actor, { id, workbook })
    })
    return to(id)
  })
}

export default function BroughtValues({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, fileName, confirmedAt } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("import-of-values")}
      lead={<bdi>{fileName}</bdi>}
      status={<ImportState locale={locale} row={loaderData} />}
      breadcrumb={[
        { label: say("indicators"), href: base },
        { label: say("import-title"), href: `${base}/import` },
      ]}
      refused={actionData}
    >
      <ImportSteps locale={locale} current={confirmedAt ? 4 : 2} />
      <ImportShown {...loaderData} next={{ href: base, label: say("to-indicators") }} />
    </StaffPage>
  )
}
