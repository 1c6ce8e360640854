import { ImportPages, rangeShown, UndoImport } from "#parts/organizations"
import { importWords } from "#platform/imports"
import type { ShownDoubt, ShownPreview, ShownRow, Slice } from "#platform/imports"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, CheckboxGroup, Form, Notice, Section, Table } from "#ui"
import type { ShownPlan } from "../import/shown-plan.ts"
import { words } from "../words/index.ts"
import { ChangeReason } from "./change-reason.tsx"

type Shown = Pick<ShownPreview, "headings" | "also"> & {
  locale: Locale
  address: string
  path: string
  fiscalYear: number | null
  confirmedAt: Date | null
  undoneAt: Date | null
  unchanged: number
  hasSomething: boolean
  /** The council approved the plan: its changes have a reason. */
  wantsReason: boolean
  refused: Refused | undefined
  doubtful: Slice<ShownDoubt>
  added: Slice<ShownRow>
  changed: Slice<ShownRow>
  submissionKey: string
  /** What somebody chose in confirming it. */
  chosen: readonly string[]
  missing: { rows: ShownPlan["missing"]; held: ShownPlan["missing"]; count: number }
  conflicts: { rows: ShownPlan["conflicts"]; count: number }
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
        <Choosing {...shown} />
        {shown.wantsReason && hasSomething && (
          <ChangeReason locale={locale} refused={shown.refused} hint="reason-of-import-hint" />
        )}
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

/** As many as one can look through, and a form can send. */
export const mostChosen = 200

/** What nobody does without somebody's word: taking out what the file leaves out, and overwriting what was changed here. */
function Choosing({ locale, missing, conflicts, refused }: Shown) {
  const say = words(locale)
  const there = (text: string) => text || say("nothing-there")
  return (
    <>
      {conflicts.count > 0 && (
        <CheckboxGroup
          name="take[]"
          optional
          values={refused?.typed["take[]"]}
          label={say("conflicts-title", { count: conflicts.count })}
          hint={say("conflicts-why")}
          options={conflicts.rows.map(({ key, title, field, from, to, place }) => ({
            value: key,
            label: say("conflict-choice", { title, field }),
            hint: say("conflict-both", { from: there(from), to: there(to), place }),
          }))}
        />
      )}
      {missing.rows.length > 0 && (
        <CheckboxGroup
          name="remove[]"
          optional
          values={refused?.typed["remove[]"]}
          label={say("missing-title", { count: missing.rows.length })}
          hint={
            missing.count > mostChosen
              ? `${say("missing-why")} ${say("missing-first", { count: mostChosen })}`
              : say("missing-why")
          }
          options={missing.rows.map(({ key, title }) => ({ value: key, label: title }))}
        />
      )}
      {missing.held.length > 0 && (
        <>
          <p>{say("missing-held", { count: missing.held.length })}</p>
          <ul>
            {missing.held.map(({ key, title }) => (
              <li key={key}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Done({ locale, address, headings, fiscalYear, chosen }: Shown) {
  const say = importWords(locale)
  const href = fiscalYear ? `${address}/plans/${fiscalYear}` : `${address}/organizations`
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
        <a href={href}>{words(locale)(fiscalYear ? "to-plan" : "to-organizations")}</a>
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
