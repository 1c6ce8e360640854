import { formatDateTime, nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, Form, Passage, Table } from "#ui"
import type { Given } from "../reads/given-values.ts"
import { words } from "../words/index.ts"
import { givenSaid } from "../acts/letters.ts"
import { periodSaid } from "./said.ts"

type Props = {
  locale: Locale
  address: string
  timeZone: string
  submissionKey: string
  waiting: readonly Given[]
}

/** What was given by link and counts once it is accepted. */
export function GivenTable({ locale, address, timeZone, submissionKey, waiting }: Props) {
  const say = words(locale)
  return (
    <Table
      caption={say("given-caption", { count: waiting.length })}
      rows={waiting}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "indicator",
          label: say("indicator"),
          width: "wide",
          cell: (row) => <a href={`${address}/indicators/given/${row.id}`}>{givenTitle(locale, row)}</a>,
        },
        { key: "period", label: say("for-period"), cell: (row) => periodSaid(locale, row) },
        {
          key: "value",
          label: say("given"),
          align: "end",
          width: "wide",
          cell: (row) => givenSaid(locale, row.measured),
        },
        {
          key: "note",
          label: say("note"),
          width: "wide",
          cell: ({ note, source, locale: lang }) => (
            <>
              {note && <Passage lang={lang} text={note} />}
              {source && <Passage lang={lang} text={source} />}
            </>
          ),
        },
        {
          key: "by",
          label: say("given-by"),
          width: "wide",
          cell: ({ contactName, organizationEn: nameEn, organizationFr: nameFr, at }) =>
            say("given-by-line", {
              who: contactName,
              organization: nameIn(locale, { nameEn, nameFr }),
              when: formatDateTime(locale, at, timeZone),
            }),
        },
        {
          key: "accept",
          label: say("accept"),
          cell: (row) => (
            <Form submissionKey={`${submissionKey}-${row.id.slice(-12)}`}>
              <input type="hidden" name="does" value="accept" />
              <input type="hidden" name="id" value={row.id} />
              <Button look="secondary" about={givenTitle(locale, row)}>
                {say("accept")}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}

export function givenTitle(locale: Locale, given: Pick<Given, "titleEn" | "titleFr" | "label">): string {
  const title = titleIn(locale, given)
  return given.label === "" ? title : words(locale)("of-group", { title, group: given.label })
}
