import { redirect } from "react-router"
import { z } from "zod"
import { ImportState, ImportSteps, organizationWords } from "#parts/organizations"
import { StaffPage } from "#parts/partnerships"
import { fiscalYearLabel } from "#partnerships"
import { importOf, sliceOf, uploadAgain, workbookOf, writtenOf } from "#platform/imports"
import type { KeptImport } from "#platform/imports"
import { NotFound } from "#platform/refusals"
import { servicesOf, submit, visitOf } from "#platform/web"
import type { Visit } from "#platform/web"
import { access } from "../access.ts"
import { ImportShown } from "../parts/import-shown.tsx"
import { mostChosen, PlanAsking } from "../parts/plan-asking.tsx"
import { isApproved } from "../reads/plan-versions.ts"
import { planImport } from "../import/import-plan.ts"
import { kindOf } from "../import/kinds-of-import.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/import"

const schema = z.strictObject({
  does: z.enum(["confirm", "undo", "again"]),
  remove: z.array(z.uuid()).max(mostChosen).default([]),
  take: z.array(z.string().max(100)).max(mostChosen).default([]),
  reason: z.string().max(2000, "plans.reason-long").default(""),
})

/** By which names this page's address may be asked. */
export const handle = { asks: ["added", "changed", "doubtful"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const asked = new URL(request.url).searchParams
  return visit.read(async (tx) => {
    access.check(visit.actor, "import", "plan")
    const kept = await importOf(tx, params.import)
    if (!kept) throw new NotFound()
    const { preview, fiscalYear, fileName, confirmedAt, undoneAt } = kept
    const shown = { missing: [], conflicts: [], ...kindOf(kept).shown(visit.locale, kept) }
    const missing = shown.missing.slice(0, mostChosen)
    const ids = missing.map(({ key }) => key)
    const held =
      confirmedAt || fiscalYear === null ? undefined : await kindOf(kept).held?.(tx, { fiscalYear, ids })
    const written = confirmedAt ? await writtenOf(tx, kept.id) : undefined
    return {
      locale: visit.locale,
      chosen: (written === undefined ? undefined : kindOf(kept).chosen?.(visit.locale, written)) ?? [],
      address: visit.address(""),
      path: visit.address(`/imports/${kept.id}`),
      fileName,
      confirmedAt,
      undoneAt,
      fiscalYear,
      year: fiscalYear === null ? null : fiscalYearLabel(fiscalYear),
      headings: shown.headings,
      wantsReason: kept.kind === planImport && fiscalYear !== null && (await isApproved(tx, fiscalYear)),
      unchanged: preview.unchanged,
      hasSomething:
        preview.added + preview.changed + shown.conflicts.length > 0 ||
        missing.some(({ key }) => !held?.has(key)) ||
        shown.also.length > 0,
      missing: {
        rows: missing.filter(({ key }) => !held?.has(key)),
        held: missing.filter(({ key }) => held?.has(key)),
        count: shown.missing.length,
      },
      conflicts: { rows: shown.conflicts.slice(0, mostChosen), count: shown.conflicts.length },
      also: shown.also,
      doubtful: sliceOf(shown.doubtful, asked.get("doubtful")),
      added: sliceOf(shown.added, asked.get("added")),
      changed: sliceOf(shown.changed, asked.get("changed")),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "import", "plan")
  const store = servicesOf(context).files
  return submit({ request, locale: visit.locale, schema }, async ({ does, reason, ...chosen }, form) => {
    const kept = await visit.read((tx) => importOf(tx, params.import))
    if (!kept) throw new NotFound()
    const id = await acts[does]({ visit, kept, form, store, chosen, reason })
    return redirect(visit.address(`/imports/${id}`))
  })
}

type Acting = {
  visit: Visit
  kept: KeptImport
  form: Parameters<Visit["act"]>[0]
  store: ReturnType<typeof servicesOf>["files"]
  chosen: Omit<z.output<typeof schema>, "does" | "reason">
  reason: string
}

/** Files are read before the act begins; inside it, only the database. */
const acts: Record<"confirm" | "undo" | "again", (acting: Acting) => Promise<string>> = {
  confirm: async ({ visit, kept, form, store, chosen, reason }) => {
    const workbook = await workbookOf(store, visit.partnership.id, kept)
    await visit.act(form, async (tx) => {
      await kindOf(kept).confirm(tx, visit.actor, { id: kept.id, workbook, chosen, reason })
    })
    return kept.id
  },
  undo: async ({ visit, kept, form }) => {
    await visit.act(form, (tx) => kindOf(kept).undo(tx, visit.actor, kept.id))
    return kept.id
  },
  again: async ({ visit, kept, form, store }) => {
    const upload = await uploadAgain(store, visit.partnership.id, kept)
    const { locale } = visit
    return visit.act(form, (tx) => kindOf(kept).again(tx, visit.actor, { kept, upload, locale }))
  },
}

export default function ImportPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, fiscalYear, year, fileName, confirmedAt } = loaderData
  const say = words(locale)
  const where = year
    ? { label: say("plan-of", { year }), href: `${address}/plans/${fiscalYear}` }
    : { label: organizationWords(locale)("organizations"), href: `${address}/organizations` }
  return (
    <StaffPage
      title={year ? say("import-plan-of", { year }) : say("import-roster")}
      lead={<bdi>{fileName}</bdi>}
      status={<ImportState locale={locale} row={loaderData} />}
      breadcrumb={[where]}
      refused={actionData}
    >
      <ImportSteps locale={locale} current={confirmedAt ? 4 : 2} />
      <ImportShown
        {...loaderData}
        asking={<PlanAsking {...loaderData} refused={actionData} />}
        next={{ href: where.href, label: say(year ? "to-plan" : "to-organizations") }}
      />
    </StaffPage>
  )
}
