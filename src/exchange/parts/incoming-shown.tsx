import { Fragment } from "react"
import type { ReactNode } from "react"
import { ImportPages, rangeShown, UndoImport } from "#parts/organizations"
import { importWords } from "#platform/imports"
import type { Slice } from "#platform/imports"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, Notice, Section, Table } from "#ui"
import { words } from "../words/index.ts"
import type { ShownFault, ShownLine } from "./shown-exchange.ts"

export type IncomingShown = {
  locale: Locale
  here: string
  path: string
  confirmedAt: Date | null
  undoneAt: Date | null
  unchanged: number
  cells: number
  isOwn: boolean
  added: Slice<ShownLine>
  changed: Slice<ShownLine>
  faults: Slice<ShownFault>
  leftOut: string[]
  submissionKey: string
}

/** A file: what it would do or did, place by place, and the one thing to do next. */
export function IncomingFile(shown: IncomingShown) {
  return (
    <>
      <Summary {...shown} />
      <Faults {...shown} />
      <Lines {...shown} of="changed" />
      <Lines {...shown} of="added" />
      <LeftOut {...shown} />
      {shown.confirmedAt && !shown.undoneAt && <UndoImport {...shown} keep={words(shown.locale)("keep")} />}
    </>
  )
}

function Summary(shown: IncomingShown) {
  const { locale, added, changed, cells, unchanged, faults, confirmedAt, undoneAt } = shown
  const [say, all] = [words(locale), importWords(locale)]
  if (undoneAt)
    return (
      <Notice kind="information" title={all("undone-title")}>
        {all("undone-why")}
      </Notice>
    )
  if (confirmedAt)
    return (
      <Notice kind="success" title={all("confirmed-title")}>
        <ul>
          <li>{say("was-added", { count: added.count })}</li>
          <li>{say("was-changed", { count: changed.count, cells })}</li>
        </ul>
        <p>
          <a href={shown.here}>{say("to-exchange")}</a>
        </p>
      </Notice>
    )
  const isNothing = added.count + changed.count === 0
  if (faults.count > 0) return null
  return (
    <>
      {shown.isOwn && <p>{say("from-here")}</p>}
      <ul>
        <li>{say("would-add", { count: added.count })}</li>
        <li>{say("would-change", { count: changed.count, cells })}</li>
        {unchanged > 0 && <li>{say("stays-same", { count: unchanged })}</li>}
      </ul>
      {isNothing && <p>{all("nothing-to-do")}</p>}
      <Form submissionKey={shown.submissionKey} action={shown.path}>
        <ButtonRow>
          {!isNothing && (
            <Button name="does" value="confirm">
              {all("confirm")}
            </Button>
          )}
          <Button look="quiet" name="does" value="again">
            {all("look-again")}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** What stands in the way, each place named: nothing of the file is taken until all of it can be. */
function Faults(shown: IncomingShown) {
  const { locale, here, faults, confirmedAt } = shown
  const say = words(locale)
  if (faults.count === 0 || confirmedAt) return null
  return (
    <Section title={say("not-taken", { count: faults.count })} intro={<p>{say("not-taken-why")}</p>}>
      <Table<ShownFault>
        caption={rangeShown(locale, faults)}
        rows={faults.rows}
        rowKey={(row) => row.key}
        columns={[
          { key: "place", label: say("place"), cell: (row) => <Place said={row.place} /> },
          { key: "why", label: say("why"), width: "wide", cell: (row) => <bdi>{row.says}</bdi> },
        ]}
      />
      <ImportPages {...shown} of="faults" slice={faults} />
      <ButtonRow>
        <Button href={`${here}/import`}>{say("choose-again")}</Button>
      </ButtonRow>
    </Section>
  )
}

function Lines(shown: IncomingShown & { of: "added" | "changed" }) {
  const { locale, of, cells, confirmedAt } = shown
  const [say, all] = [words(locale), importWords(locale)]
  const slice = shown[of]
  // Of a file that is refused only what stands in the way.
  if (slice.count === 0 || (shown.faults.count > 0 && !confirmedAt)) return null
  const changes = {
    key: "says",
    label: all("changes"),
    width: "wide" as const,
    cell: (row: ShownLine): ReactNode =>
      row.says.map((line) => (
        <div key={line}>
          <bdi>{line}</bdi>
        </div>
      )),
  }
  return (
    <Section title={say(headings[of][confirmedAt ? "was" : "would"], { count: slice.count, cells })}>
      <Table<ShownLine>
        caption={rangeShown(locale, slice)}
        rows={slice.rows}
        rowKey={(row) => row.key}
        columns={[
          { key: "name", label: all("name"), width: "wide", cell: (row) => <bdi>{row.title}</bdi> },
          ...(of === "changed" ? [changes] : []),
          { key: "list", label: say("list"), cell: (row) => row.list },
          { key: "place", label: say("place"), cell: (row) => <Place said={row.place} /> },
        ]}
      />
      <ImportPages {...shown} slice={slice} />
    </Section>
  )
}

const headings = {
  added: { was: "was-added", would: "would-add" },
  changed: { was: "was-changed", would: "would-change" },
} as const

/** A long pointer may break where it has a mark, so that a narrow page shows what is said of it. */
function Place({ said }: { said: string }) {
  return (
    <bdi>
      {said.split(/(?<=[/_])/).map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- parts repeat, and stand in order
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </bdi>
  )
}

function LeftOut({ locale, leftOut }: IncomingShown) {
  const say = words(locale)
  if (leftOut.length === 0) return null
  return (
    <Section title={say("left-out")} intro={<p>{say("left-out-why")}</p>}>
      <ul>
        {leftOut.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  )
}
