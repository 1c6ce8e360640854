import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Disclosure, Form, Section, TextArea, TextInput } from "#ui"
import type { correctionsTo } from "../reads/minutes.ts"
import type { agreementsOn } from "../reads/recipients.ts"
import type { MinutesContent } from "../rules/minutes-content.ts"
import { words } from "../words/index.ts"

type Correction = Awaited<ReturnType<typeof correctionsTo>>[number]

type Props = {
  locale: Locale
  timeZone: string
  may: boolean
  content: MinutesContent
  adopted: object | null
  corrections: readonly Correction[]
  agreements: Awaited<ReturnType<typeof agreementsOn>>
  submissionKey: string
  refused: Refused | undefined
}

/** What was asked to be put right, by link or told, and who had nothing to correct. */
export function CorrectionsShown(props: Props) {
  const { locale, may, adopted, corrections, agreements } = props
  const say = words(locale)
  return (
    <Section
      title={say("corrections")}
      intro={<p>{say(adopted ? "corrections-after" : "corrections-before")}</p>}
    >
      {corrections.length > 0 && (
        <ul>
          {corrections.map((correction) => (
            <One key={correction.id} {...props} correction={correction} />
          ))}
        </ul>
      )}
      {agreements.length > 0 && (
        <p>
          {say("agreed-by", {
            count: agreements.length,
            names: new Intl.ListFormat(`${locale}-CA`).format(agreements.map(({ name }) => name)),
          })}
        </p>
      )}
      {may && <Adding {...props} />}
    </Section>
  )
}

function One({ locale, timeZone, content, correction }: Props & { correction: Correction }) {
  const say = words(locale)
  const { askedBy, text, at, agendaItemId, reference } = correction
  const place = content.items.findIndex((item) => item.id !== null && item.id === agendaItemId)
  const item = content.items[place]
  return (
    <li>
      {say("correction-line", { when: formatDateTime(locale, at, timeZone), by: askedBy })}{" "}
      {item && <strong>{`${place + 1}. ${item.title[locale]}`} </strong>}
      <bdi>{text}</bdi>
      {reference && <small> {say("came-by-link", { reference })}</small>}
    </li>
  )
}

function Adding({ locale, submissionKey, refused }: Props) {
  const say = words(locale)
  return (
    <Disclosure summary={say("add-correction")} open={refused !== undefined}>
      <Form submissionKey={submissionKey}>
        <TextInput {...asTyped(refused, "askedBy")} label={say("asked-by")} />
        <TextArea {...asTyped(refused, "text")} label={say("correction")} rows={3} />
        <ButtonRow>
          <Button look="secondary">{say("keep-correction")}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
