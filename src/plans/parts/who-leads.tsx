import { formatDateTime, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Passage, Section, Table } from "#ui"
import type { commitmentsOf } from "../reads/leads.ts"
import { words } from "../words/index.ts"
import type { LeadNamed } from "./lead-name.tsx"

type Commitment = Awaited<ReturnType<typeof commitmentsOf>>[number]

type Known = {
  locale: Locale
  address: string
  timeZone: string
  activity: { id: string; fiscalYear: number }
  mayReadRemarks: boolean
  leads: readonly LeadNamed[]
  commitments: Commitment[]
}

/** What each lead answered, also those who declined or were replaced, with their reason; and where to ask. */
export function WhoLeads({ locale, address, timeZone, activity, mayReadRemarks, leads, commitments }: Known) {
  const say = words(locale)
  if (leads.length === 0 && commitments.length === 0) return null
  return (
    <Section title={say("who-answered")}>
      <Table
        caption={say("answers-of-leads")}
        rows={commitments}
        rowKey={(row) => row.id}
        empty={<p>{say("no-answers")}</p>}
        columns={[
          { key: "lead", label: say("leads"), cell: (row) => <Answerer locale={locale} row={row} /> },
          { key: "answer", label: say("their-answer"), cell: (row) => say(`answer-${row.answer}`) },
          {
            key: "remark",
            label: say("in-their-words"),
            width: "wide",
            cell: (row) =>
              !mayReadRemarks
                ? say("held-back")
                : row.remark && <Passage lang={row.locale} text={row.remark} />,
          },
          { key: "by", label: say("answered-by"), cell: (row) => answeredBy(locale, row) },
          { key: "at", label: say("answered-when"), cell: (row) => formatDateTime(locale, row.at, timeZone) },
        ]}
      />
      <p>
        <a href={`${address}/plans/${activity.fiscalYear}/leads`}>{say("see-leads")}</a>
      </p>
    </Section>
  )
}

function Answerer({ locale, row }: { locale: Locale; row: Commitment }) {
  return (
    <>
      <bdi>{nameIn(locale, row)}</bdi>
      {row.part !== "lead" && (
        <>
          <br />
          {words(locale)("leads-no-longer")}
        </>
      )}
    </>
  )
}

function answeredBy(locale: Locale, { linkId, contactName, told }: Commitment): string {
  const say = words(locale)
  return linkId
    ? say("answered-by-link", { name: contactName ?? "" })
    : told === ""
      ? say("answered-entered")
      : say("answered-told", { told })
}
