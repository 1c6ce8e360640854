import { redirect } from "react-router"
import { z } from "zod"
import { ImportForm } from "#parts/organizations"
import { StaffPage } from "#parts/partnerships"
import { fiscalYearLabel } from "#partnerships"
import { importsOf, openUpload, sentWorkbook } from "#platform/imports"
import { servicesOf, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { asPlanWorkbook } from "../import/own/plan-file.ts"
import { planImport, previewPlan } from "../import/import-plan.ts"
import { words } from "../words/index.ts"
import { yearOf } from "../parts/year-of.ts"
import type { Route } from "./+types/plan-import"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "import", "plan")
    const fiscalYear = yearOf(params.year)
    return {
      locale: visit.locale,
      address: visit.address(""),
      timeZone: visit.partnership.timeZone,
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      earlier: await importsOf(tx, { kind: planImport, fiscalYear, most: 10 }),
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** Keeps what the workbook would do; nothing is written yet. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "import", "plan")
  const { locale } = visit
  return submit({ request, locale, schema: z.strictObject({}) }, async (_, form) => {
    const fiscalYear = yearOf(params.year)
    const sentFile = await asPlanWorkbook(await sentWorkbook(form.body), fiscalYear)
    const upload = await openUpload(servicesOf(context).files, visit.actor, sentFile)
    const sent = [form.sent, upload.sha256]
    const id = await visit.act({ key: form.key, sent }, (tx) =>
      previewPlan(tx, visit.actor, { upload, fiscalYear, locale }),
    )
    return redirect(visit.address(`/imports/${id}`))
  })
}

export default function ImportPlan({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, fiscalYear, year } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("import-title", { year })}
      lead={say("import-lead")}
      breadcrumb={[{ label: say("plan-of", { year }), href: `${address}/plans/${fiscalYear}` }]}
      refused={actionData}
    >
      <ImportForm {...loaderData} refused={actionData} alsoAccepts=",.json" />
    </StaffPage>
  )
}
