import { LeadName } from "#parts/plans"
import type { InvolvedOrganization, LeadStanding } from "#plans"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, Passage, Table } from "#ui"
import type { Column } from "#ui"
import { words } from "../words/index.ts"

export type LeadShown = {
  activityId: string
  title: string
  lead: Pick<InvolvedOrganization, "id" | "nameEn" | "nameFr">
  standing: LeadStanding
  remark: string
  remarkLocale: Locale | null
  when: string | null
}

type Shown = {
  locale: Locale
  address: string
  may: boolean
  mayReadRemarks: boolean
  leads: readonly LeadShown[]
}

/** Activities whose lead has said no, with why, and the way to another. */
export function DeclinedTable(shown: Shown) {
  const { locale, address, may, leads } = shown
  const say = words(locale)
  const another: Column<LeadShown> = {
    key: "another",
    label: say("what-to-do"),
    cell: ({ activityId, title }) => (
      <Button look="secondary" href={`${address}/plans/activities/${activityId}/change`} about={title}>
        {say("find-another")}
      </Button>
    ),
  }
  return (
    <Table
      caption={say("declined-caption", { count: leads.length })}
      rows={leads}
      rowKey={rowKey}
      columns={[
        activity(shown),
        { key: "lead", label: say("lead"), cell: ({ lead }) => <bdi>{nameIn(locale, lead)}</bdi> },
        remark(shown, say("why-declined")),
        { key: "when", label: say("answered"), cell: ({ when }) => when },
        ...(may ? [another] : []),
      ]}
    />
  )
}

/** Everything that is to be led, with who is named and where that stands. */
export function LeadsTable(shown: Shown) {
  const { locale, address, may, leads } = shown
  const say = words(locale)
  const enter: Column<LeadShown> = {
    key: "enter",
    label: say("said-otherwise"),
    cell: ({ activityId, title, lead }) => (
      <a href={`${address}/plans/activities/${activityId}/commitment?organization=${lead.id}`}>
        {say("enter-answer")}
        <span className="visually-hidden"> {title}</span>
      </a>
    ),
  }
  return (
    <Table
      caption={say("all-leads")}
      rows={leads}
      rowKey={rowKey}
      columns={[
        activity(shown),
        { key: "lead", label: say("lead"), cell: (row) => <LeadName {...{ locale, address }} {...row} /> },
        remark(shown, say("in-their-words")),
        { key: "when", label: say("answered"), cell: ({ when }) => when },
        ...(may ? [enter] : []),
      ]}
    />
  )
}

function rowKey({ activityId, lead }: LeadShown): string {
  return `${activityId} ${lead.id}`
}

function activity({ locale, address }: Shown): Column<LeadShown> {
  return {
    key: "activity",
    label: words(locale)("activity"),
    width: "wide",
    cell: ({ activityId, title }) => <a href={`${address}/plans/activities/${activityId}`}>{title}</a>,
  }
}

function remark({ locale, mayReadRemarks }: Shown, label: string): Column<LeadShown> {
  return {
    key: "remark",
    label,
    cell: ({ remark: said, remarkLocale }) => {
      if (!mayReadRemarks) return words(locale)("held-back")
      return said && <Passage lang={remarkLocale ?? locale} text={said} />
    },
  }
}
