import { redirect } from "react-router"
import { z } from "zod"
import { ImportState, ImportSteps, organizationWords } from "#parts/organizations"
import { StaffPage } from "#parts/partnerships"
import { fiscalYearLabel } from "#partnerships"
import { importOf, importWords, uploadAgain, workbookOf } from "#platform/imports"
import type { KeptImport, ShownDoubt, ShownRow } from "#platform/imports"
import { NotFound } from "#platform/refusals"
import { servicesOf, submit, visitOf } from "#platform/web"
import type { Visit } from "#platform/web"
import { Button, ButtonRow, Confirmation, Disclosure, Form, Notice, Pagination, Section, Table } from "#ui"
import { access } from "../access.ts"
import { kindOf } from "../kinds-of-import.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/import"

const perPage = 50
const schema = z.strictObject({ does: z.enum(["confirm", "undo", "again"]) })

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const asked = new URL(request.url).searchParams
  return visit.read(async (tx) => {
    access.check(visit.actor, "import", "plan")
    const kept = await importOf(tx, params.import)
    if (!kept) throw new NotFound()
    const { preview, fiscalYear, fileName, confirmedAt, undoneAt } = kept
    const shown = kindOf(kept).shown(visit.locale, kept)
    return {
      locale: visit.locale,
      address: visit.address(""),
      path: visit.address(`/imports/${kept.id}`),
      ...{ fileName, confirmedAt, undoneAt, fiscalYear },
      year: fiscalYear === null ? null : fiscalYearLabel(fiscalYear),
      headings: shown.headings,
      unchanged: preview.unchanged,
      hasSomething: preview.added + preview.changed > 0 || shown.also.length > 0,
      also: shown.also,
      doubtful: sliceOf(shown.doubtful, asked.get("doubtful")),
      added: sliceOf(shown.added, asked.get("added")),
      changed: sliceOf(shown.changed, asked.get("changed")),
      submissionKey: crypto.randomUUID(),
    }
  })
}

type Slice<Row> = { rows: Row[]; count: number; page: number }

function sliceOf<Row>(all: Row[], asked: string | null): Slice<Row> {
  const page = Math.max(1, Math.trunc(Number(asked)) || 1)
  return { rows: all.slice((page - 1) * perPage, page * perPage), count: all.length, page }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  const store = servicesOf(context).files
  return submit({ request, locale: visit.locale, schema }, async ({ does }, form) => {
    access.check(visit.actor, "import", "plan")
    const kept = await visit.read((tx) => importOf(tx, params.import))
    if (!kept) throw new NotFound()
    const id = await acts[does]({ visit, kept, form, store })
    return redirect(visit.address(`/imports/${id}`))
  })
}

type Acting = {
  visit: Visit
  kept: KeptImport
  form: Parameters<Visit["act"]>[0]
  store: ReturnType<typeof servicesOf>["files"]
}

/** Files are read before the act begins; inside it, only the database. */
const acts: Record<"confirm" | "undo" | "again", (acting: Acting) => Promise<string>> = {
  confirm: async ({ visit, kept, form, store }) => {
    const workbook = await workbookOf(store, visit.partnership.id, kept)
    await visit.act(form, async (tx) => {
      await kindOf(kept).confirm(tx, visit.actor, { id: kept.id, workbook })
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

type Loaded = Route.ComponentProps["loaderData"]

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
      <Summary {...loaderData} />
      <Doubts {...loaderData} />
      <Rows {...loaderData} of="changed" />
      <Rows {...loaderData} of="added" />
      <Also {...loaderData} />
      {confirmedAt && <Undo {...loaderData} />}
    </StaffPage>
  )
}

/** What would happen and the button for it; afterwards, what was done. */
function Summary(loaded: Loaded) {
  const { locale, headings, unchanged, doubtful, confirmedAt, undoneAt, hasSomething } = loaded
  const say = importWords(locale)
  if (undoneAt)
    return (
      <Notice kind="information" title={say("undone-title")}>
        {say("undone-why")}
      </Notice>
    )
  if (confirmedAt) return <Done {...loaded} />
  return (
    <>
      <ul>
        <li>{headings.added}</li>
        <li>{headings.changed}</li>
        {unchanged > 0 && <li>{headings.unchanged}</li>}
        <li>{say("doubtful", { count: doubtful.count })}</li>
      </ul>
      {!hasSomething && <p>{say("nothing-to-do")}</p>}
      <Form submissionKey={loaded.submissionKey} action={loaded.path}>
        <ButtonRow>
          {hasSomething && (
            <Button name="does" value="confirm">
              {say("confirm")}
            </Button>
          )}
          <Button look="quiet" name="does" value="again">
            {say("look-again")}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Done({ locale, address, headings, fiscalYear }: Loaded) {
  const say = importWords(locale)
  const href = fiscalYear ? `${address}/plans/${fiscalYear}` : `${address}/organizations`
  return (
    <Notice kind="success" title={say("confirmed-title")}>
      <ul>
        <li>{headings.wasAdded}</li>
        <li>{headings.wasChanged}</li>
      </ul>
      <p>
        <a href={href}>{words(locale)(fiscalYear ? "to-plan" : "to-organizations")}</a>
      </p>
    </Notice>
  )
}

function Doubts({ locale, path, doubtful }: Loaded) {
  const say = importWords(locale)
  if (doubtful.count === 0) return null
  return (
    <Section title={say("doubtful", { count: doubtful.count })} intro={<p>{say("doubtful-why")}</p>}>
      <Table<ShownDoubt>
        caption={rangeOf(locale, doubtful)}
        rows={doubtful.rows}
        rowKey={(row) => row.key}
        rowHeader="reason"
        columns={[
          { key: "sheet", label: say("sheet"), cell: (row) => <bdi>{row.sheet}</bdi> },
          { key: "row", label: say("row"), align: "end", cell: (row) => row.row },
          { key: "column", label: say("column"), align: "end", cell: (row) => row.column },
          { key: "reason", label: say("reason"), width: "wide", cell: (row) => <bdi>{row.says}</bdi> },
        ]}
      />
      <Pages {...{ locale, path }} of="doubtful" slice={doubtful} />
    </Section>
  )
}

function Rows(loaded: Loaded & { of: "added" | "changed" }) {
  const { locale, path, of, headings, confirmedAt } = loaded
  const say = importWords(locale)
  const slice = loaded[of]
  if (slice.count === 0) return null
  const done = of === "added" ? headings.wasAdded : headings.wasChanged
  return (
    <Section title={confirmedAt ? done : headings[of]}>
      <Table<ShownRow>
        caption={rangeOf(locale, slice)}
        rows={slice.rows}
        rowKey={(row) => row.key}
        columns={[
          { key: "name", label: say("name"), width: "wide", cell: (row) => <bdi>{row.title}</bdi> },
          {
            key: "says",
            label: say(of === "added" ? "says" : "changes"),
            width: "wide",
            cell: (row) => row.says.map((line) => <div key={line}>{line}</div>),
          },
          { key: "place", label: say("place"), cell: (row) => row.place },
        ]}
      />
      <Pages {...{ locale, path, of, slice }} />
    </Section>
  )
}

function Pages(props: { locale: "en" | "fr"; path: string; of: string; slice: Slice<unknown> }) {
  const { locale, path, of, slice } = props
  const { page, count } = slice
  if (count <= perPage) return null
  return (
    <Pagination
      page={page}
      pages={Math.ceil(count / perPage)}
      hrefFor={(wanted) => `${path}?${of}=${wanted}`}
      summary={rangeOf(locale, slice)}
    />
  )
}

function rangeOf(locale: "en" | "fr", { page, rows, count }: Slice<unknown>): string {
  const from = (page - 1) * perPage + 1
  return importWords(locale)("shown", { from, to: from - 1 + rows.length, count })
}

function Also({ also }: Loaded) {
  return also.map(({ title, why, names }) => (
    <Section key={title} title={title} intro={why && <p>{why}</p>}>
      <ul>
        {names.map((name, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may have one name
          <li key={index}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  ))
}

function Undo({ locale, path, undoneAt, submissionKey }: Loaded) {
  const say = importWords(locale)
  if (undoneAt) return null
  return (
    <Disclosure summary={say("undo")}>
      <Confirmation
        submissionKey={submissionKey}
        action={path}
        warning={say("undo-warning")}
        consequences={[say("undo-added"), say("undo-refused-when")]}
        confirm={say("undo")}
        cancel={{ href: path, label: words(locale)("keep") }}
      >
        <input type="hidden" name="does" value="undo" />
      </Confirmation>
    </Disclosure>
  )
}
