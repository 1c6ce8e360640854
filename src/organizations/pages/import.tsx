import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { importsOf, openUpload, sentWorkbook } from "#platform/imports"
import { servicesOf, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { previewOrganizations, rosterImport } from "../import/import-organizations.ts"
import { ImportForm } from "../parts/import-form.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/import"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "import", "organizations")
    return {
      locale: visit.locale,
      address: visit.address(""),
      timeZone: visit.partnership.timeZone,
      earlier: await importsOf(tx, { kind: rosterImport, most: 10 }),
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** Keeps what the list would do; nothing is written yet. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "import", "organizations")
  const { locale } = visit
  return submit({ request, locale, schema: z.strictObject({}) }, async (_, form) => {
    const upload = await openUpload(servicesOf(context).files, visit.actor, await sentWorkbook(form.body))
    const sent = [form.sent, upload.sha256]
    const id = await visit.act({ key: form.key, sent }, (tx) =>
      previewOrganizations(tx, visit.actor, { upload, locale }),
    )
    return redirect(visit.address(`/imports/${id}`))
  })
}

export default function ImportOrganizations({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("import-title")}
      lead={say("import-lead")}
      breadcrumb={[{ label: say("organizations"), href: `${address}/organizations` }]}
      refused={actionData}
    >
      <ImportForm {...loaderData} refused={actionData} />
    </StaffPage>
  )
}
