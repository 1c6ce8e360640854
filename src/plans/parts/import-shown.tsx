import type { ReactNode } from "react"
import { ImportPages, rangeShown, UndoImport } from "#parts/organizations"
import { importWords } from "#platform/imports"
import type { ShownDoubt, ShownPreview, ShownRow, Slice } from "#platform/imports"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, Notice, Section, Table } from "#ui"
import { words } from "../words/index.ts"

type Shown = Pick<ShownPreview, "headings" | "also"> & {
  locale: Locale
  path: string
  /** Where what came in is to be seen. */
  next: { href: string; label: string }
  confirmedAt: Date | null
  undoneAt: Date | null
  unchanged: number
  hasSomething: boolean
  doubtful: Slice<ShownDoubt>
  added: Slice<ShownRow>
  changed: Slice<ShownRow>
  submissionKey: string
  /** What is asked before it is confirmed, in the same form. */
  asking?: ReactNode
  /** What somebody chose in confirming it. */
  chosen?: readonly string[]
}

/** An import: what it would do or did, place by place, and the one thing to do next. */
export function ImportShown(shown: Shown) {
  return (
    <>
      <Summary {...shown} />
      <Doubts {...shown} />
      <Rows {...shown} of="changed" />
      <Rows {...shown} of="added" />
      <Also {...shown} />
      {shown.confirmedAt && !shown.undoneAt && <UndoImport {...shown} keep={words(shown.locale)("keep")} />}
    </>
  )
}

/** What would happen and the button for it; afterwards, what was done. */
function Summary(shown: Shown) {
  const { locale, headings, unchanged, doubtful, confirmedAt, undoneAt, hasSomething } = shown
  const say = importWords(locale)
  if (undoneAt)
    return (
      <Notice kind="information" title={say("undone-title")}>
        {say("undone-why")}
      </Notice>
    )
  if (confirmedAt) return <Done {...shown} />
  return (
    <>
      <ul>
        <li>{headings.added}</li>
        <li>{headings.changed}</li>
        {unchanged > 0 && <li>{headings.unchanged}</li>}
        <li>{say("doubtful", { count: doubtful.count })}</li>
      </ul>
      {!hasSomething && <p>{say("nothing-to-do")}</p>}
      <Form submissionKey={shown.submissionKey} action={shown.path}>
        {shown.asking}
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

function Done({ locale, headings, next, chosen = [] }: Shown) {
  const say = importWords(locale)
  return (
    <Notice kind="success" title={say("confirmed-title")}>
      <ul>
        <li>{headings.wasAdded}</li>
        <li>{headings.wasChanged}</li>
        {chosen.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <p>
        <a href={next.href}>{next.label}</a>
      </p>
    </Notice>
  )
}

function Doubts({ locale, path, doubtful }: Shown) {
  const say = importWords(locale)
  if (doubtful.count === 0) return null
  const title = say("doubtful", { count: doubtful.count })
  return (
    <Section title={title} intro={<p>{say("doubtful-why")}</p>}>
      <Table<ShownDoubt>
        caption={say("shown-of", { what: title, range: rangeShown(locale, doubtful) })}
        rows={doubtful.rows}
        rowKey={(row) => row.key}
        columns={[
          { key: "reason", label: say("reason"), width: "wide", cell: (row) => <bdi>{row.says}</bdi> },
          { key: "sheet", label: say("sheet"), cell: (row) => <bdi>{row.sheet}</bdi> },
          { key: "row", label: say("row"), align: "end", cell: (row) => row.row },
          { key: "column", label: say("column"), align: "end", cell: (row) => row.column },
        ]}
      />
      <ImportPages {...{ locale, path }} of="doubtful" slice={doubtful} />
    </Section>
  )
}

function Rows(shown: Shown & { of: "added" | "changed" }) {
  const { locale, path, of, headings, confirmedAt } = shown
  const say = importWords(locale)
  const slice = shown[of]
  if (slice.count === 0) return null
  const done = of === "added" ? headings.wasAdded : headings.wasChanged
  const title = confirmedAt ? done : headings[of]
  return (
    <Section title={title}>
      <Table<ShownRow>
        caption={say("shown-of", { what: title, range: rangeShown(locale, slice) })}
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
      <ImportPages {...{ locale, path, of, slice }} />
    </Section>
  )
}

function Also({ also }: Shown) {
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
