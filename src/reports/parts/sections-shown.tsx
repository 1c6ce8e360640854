import type { Locale } from "#platform/words"
import { Button, ButtonRow, Disclosure, Form, Section, Table } from "#ui"
import type { Question, ReportTemplate, Section as FormSection } from "../rules/template.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  here: string
  form: ReportTemplate
  revision: number
  submissionKey: string
  mayEdit: boolean
}

/** Every section with its questions, in the order in which a report asks them, and what can be done with each. */
export function SectionsShown(props: Props) {
  const { locale, here, form, mayEdit } = props
  const say = words(locale)
  return (
    <>
      {form.sections.map((section) => (
        <OneSection key={section.letter} {...props} section={section} />
      ))}
      {mayEdit && (
        <ButtonRow>
          <Button look="secondary" href={`${here}/section`}>
            {say("add-section")}
          </Button>
        </ButtonRow>
      )}
    </>
  )
}

const kinds: readonly Question["kind"][] = ["narrative", "choice", "table", "figure", "claims"]

function OneSection({ section, ...props }: Props & { section: FormSection }) {
  const { locale, here, mayEdit } = props
  const say = words(locale)
  const name = `${section.letter}. ${section.title[locale]}`
  return (
    <Section id={`section-${section.letter.toLowerCase()}`} title={name}>
      {section.questions.length > 0 && <Questions {...props} section={section} />}
      {mayEdit && (
        <>
          <ButtonRow>
            <Button look="secondary" href={`${here}/section?section=${section.letter}`} about={name}>
              {say("change-section")}
            </Button>
          </ButtonRow>
          <Moves {...props} names={{ letter: section.letter }} of="section" about={name} />
          <Disclosure summary={say("add-question")}>
            <ul>
              {kinds.map((kind) => (
                <li key={kind}>
                  <a href={`${here}/question?section=${section.letter}&kind=${kind}`}>
                    {say(`kind-of-${kind}`)}
                  </a>
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </Section>
  )
}

function Questions({ section, ...props }: Props & { section: FormSection }) {
  const { locale, here, mayEdit } = props
  const say = words(locale)
  const wording = ({ wording: said, key }: Question) => said[locale] || said.en || said.fr || key
  return (
    <Table
      caption={say("questions-of", { letter: section.letter })}
      rows={section.questions}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "wording",
          label: say("question"),
          width: "wide",
          cell: (question) =>
            mayEdit ? (
              <a href={`${here}/question?question=${question.key}`}>{wording(question)}</a>
            ) : (
              wording(question)
            ),
        },
        { key: "kind", label: say("kind-of-answer"), cell: ({ kind }) => say(`kind-of-${kind}`) },
        {
          key: "required",
          label: say("needed"),
          cell: ({ required }) => say(required ? "needed-yes" : "needed-no"),
        },
        ...(mayEdit
          ? [
              {
                key: "moves",
                label: say("order"),
                cell: (question: Question) => (
                  <Moves
                    {...props}
                    names={{ question: question.key }}
                    of="question"
                    about={wording(question)}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** One place up, one place down, or out. */
function Moves(props: Props & { names: Record<string, string>; of: "section" | "question"; about: string }) {
  const { locale, revision, submissionKey, names, of, about } = props
  const say = words(locale)
  const [[field, value]] = Object.entries(names) as [[string, string]]
  return (
    <div className="button-row">
      {(["up", "down"] as const).map((way) => (
        <Move
          key={way}
          {...{ submissionKey, revision, field, value, about }}
          what={`${of}-${way}`}
          look="quiet"
        >
          {say(`move-${way}`)}
        </Move>
      ))}
      <Move {...{ submissionKey, revision, field, value, about }} what={`remove-${of}`} look="quiet">
        {say("take-out")}
      </Move>
    </div>
  )
}

function Move(props: {
  submissionKey: string
  revision: number
  field: string
  value: string
  what: string
  about: string
  look: "quiet"
  children: string
}) {
  const { submissionKey, revision, field, value, what, about, look, children } = props
  return (
    <Form submissionKey={keyOf(submissionKey, what, value)}>
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name={field} value={value} />
      <Button look={look} about={about}>
        {children}
      </Button>
    </Form>
  )
}

/** Each of these forms has a key of its own: sending one does not use up another. */
function keyOf(submissionKey: string, what: string, value: string): string {
  const code = what
    .split("-")
    .map(([letter]) => letter)
    .join("")
  return `${submissionKey.slice(0, 20)}-${code}-${value}`
}
