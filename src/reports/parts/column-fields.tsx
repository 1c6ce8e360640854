import { errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Disclosure, Field, FieldGroup, SideBySide } from "#ui"
import { optionLines } from "../rules/edit-template.ts"
import type { Column } from "../rules/template.ts"
import { words } from "../words/index.ts"
import { columnKinds, mostColumns, spareColumns } from "./form-fields.ts"

type Props = { locale: Locale; known: readonly Column[]; refused: Refused | undefined }

/** Every column of a table, and a few more; one without a heading is none. */
export function ColumnFields({ locale, known, refused }: Props) {
  const say = words(locale)
  const typed = refused?.typed["columnKind[]"]?.length ?? 0
  const count = Math.min(mostColumns, Math.max(typed, known.length + spareColumns))
  return Array.from({ length: count }, (_, place) => {
    const column = known[place]
    const number = place + 1
    const field = (name: string, kept = "") => ({
      name: `${name}.${place}`,
      sentAs: `${name}[]`,
      value: refused ? (refused.typed[`${name}[]`]?.[place] ?? "") : kept,
      error: errorOf(refused, `${name}.${place}`),
    })
    const kind = field("columnKind", column?.kind ?? "text")
    const options = column?.kind === "choice" ? column.options : []
    const english = field("columnOptionsEn", optionLines(options, "en"))
    const french = field("columnOptionsFr", optionLines(options, "fr"))
    return (
      <FieldGroup key={number} name={`column-${number}`} label={say("column-number", { number })}>
        <SideBySide>
          <Written
            lang="en"
            label={say("column-en", { number })}
            {...field("columnEn", column?.heading.en)}
          />
          <Written
            lang="fr"
            label={say("column-fr", { number })}
            {...field("columnFr", column?.heading.fr)}
          />
        </SideBySide>
        <Kind locale={locale} number={number} {...kind} />
        <Disclosure
          summary={say("column-options", { number })}
          open={kind.value === "choice" || Boolean(english.error ?? french.error)}
        >
          <p>{say("question-options-hint")}</p>
          <SideBySide>
            <Written lang="en" rows={6} label={say("column-options-en", { number })} {...english} />
            <Written lang="fr" rows={6} label={say("column-options-fr", { number })} {...french} />
          </SideBySide>
        </Disclosure>
      </FieldGroup>
    )
  })
}

/** Several columns send a field by one name, so each has a name of its own on the page. */
type ListedProps = { name: string; sentAs: string; value: string; error: string | undefined; label: string }

function Written(props: ListedProps & { lang: "en" | "fr"; rows?: number }) {
  const { lang, rows, sentAs, value, ...field } = props
  const text = { name: sentAs, lang, dir: "ltr", className: "input input-full", defaultValue: value }
  return (
    <Field {...field}>
      {(wiring) =>
        rows ? <textarea {...wiring} {...text} rows={rows} /> : <input {...wiring} {...text} type="text" />
      }
    </Field>
  )
}

function Kind(props: Omit<ListedProps, "label"> & { locale: Locale; number: number }) {
  const { locale, number, sentAs, value, ...field } = props
  const say = words(locale)
  return (
    <Field {...field} label={say("column-kind", { number })}>
      {(wiring) => (
        <select {...wiring} name={sentAs} className="input" defaultValue={value}>
          {columnKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`column-of-${kind}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
