import { redirect } from "react-router"
import { z } from "zod"
import { ImportState, ImportSteps } from "#parts/organizations"
import { StaffPage } from "#parts/partnerships"
import { importOf, sliceOf } from "#platform/imports"
import type { KeptImport } from "#platform/imports"
import { NotFound } from "#platform/refusals"
import { servicesOf, submit, visitOf } from "#platform/web"
import type { Visit } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { access } from "../access.ts"
import type { ExchangePreview } from "../import/exchange-preview.ts"
import {
  confirmExchange,
  exchangeImport,
  previewExchange,
  undoExchangeImport,
} from "../import/import-exchange.ts"
import { readFile } from "../import/read-file.ts"
import type { FileContent } from "../rules/row.ts"
import { IncomingFile } from "../parts/incoming-shown.tsx"
import { shownExchange } from "../parts/shown-exchange.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/incoming"

const schema = z.strictObject({ does: z.enum(["confirm", "undo", "again"]) })

/** By which names this page's address may be asked. */
export const handle = { asks: ["added", "changed", "faults"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  const asked = new URL(request.url).searchParams
  return visit.read(async (tx) => {
    access.check(visit.actor, "import", "council")
    const kept = await importOf(tx, params.incoming)
    if (!kept || kept.kind !== exchangeImport) throw new NotFound()
    const preview = kept.preview as ExchangePreview
    const shown = shownExchange(locale, preview)
    const { source, isOwn, leftOut } = preview.planned
    return {
      locale,
      council: visit.address("/council"),
      here: visit.address("/council/exchange"),
      path: visit.address(`/council/exchange/import/${kept.id}`),
      fileName: kept.fileName,
      confirmedAt: kept.confirmedAt,
      undoneAt: kept.undoneAt,
      source,
      isOwn,
      leftOut,
      unchanged: preview.unchanged,
      cells: shown.cells,
      added: sliceOf(shown.added, asked.get("added")),
      changed: sliceOf(shown.changed, asked.get("changed")),
      faults: sliceOf(shown.faults, asked.get("faults")),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "import", "council")
  const store = servicesOf(context).files
  return submit({ request, locale: visit.locale, schema }, async ({ does }, form) => {
    const kept = await visit.read((tx) => importOf(tx, params.incoming))
    if (!kept || kept.kind !== exchangeImport) throw new NotFound()
    // Files are read before the act begins; inside it, only the database.
    const content =
      does === "undo"
        ? null
        : await readFile({
            name: kept.fileName,
            content: await store.read(visit.partnership.id, kept.fileId, kept.sha256),
          })
    const id = await visit.act(form, async (tx) => {
      if (content === null) await undoExchangeImport(tx, visit.actor, kept.id)
      else if (does === "confirm") await confirmExchange(tx, visit.actor, { id: kept.id, content })
      else return again(tx, visit, { kept, content })
      return kept.id
    })
    return redirect(visit.address(`/council/exchange/import/${id}`))
  })
}

type Tx = Parameters<typeof importOf>[0]

/** Looks once more at what the same file would do now. */
function again(tx: Tx, visit: Visit, { kept, content }: { kept: KeptImport; content: FileContent }) {
  const { source } = (kept.preview as ExchangePreview).planned
  const file = { id: kept.fileId, add: async () => undefined }
  return previewExchange(tx, visit.actor, { file, content, source, locale: visit.locale })
}

export default function Incoming({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, council, here, fileName, source, confirmedAt } = loaderData
  const say = words(locale)
  const name = nameIn(locale, source)
  const lead = source.exportedOn
    ? say("import-lead", { source: name, date: dateSaid(loaderData) })
    : say("import-lead-undated", { source: name })
  return (
    <StaffPage
      title={fileName}
      lead={<bdi>{lead}</bdi>}
      status={<ImportState locale={locale} row={loaderData} />}
      breadcrumb={[
        { label: say("council"), href: council },
        { label: say("exchange"), href: here },
        { label: say("bring-in-file"), href: `${here}/import` },
      ]}
      refused={actionData}
    >
      <ImportSteps locale={locale} current={confirmedAt ? 4 : 2} />
      <IncomingFile {...loaderData} />
    </StaffPage>
  )
}

/** A day as the reader writes it; what a file says that is none, as it is. */
function dateSaid({ locale, source }: Route.ComponentProps["loaderData"]): string {
  const said = source.exportedOn ?? ""
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(said) ? formatDate(locale, said) : said
}
