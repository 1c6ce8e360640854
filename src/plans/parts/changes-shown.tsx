import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status, Table } from "#ui"
import type { StatusKind } from "#ui"
import type { PlanChange } from "../reads/plan-versions.ts"
import { changedFields } from "../rules/plan-content.ts"
import type { PlanDifference, PlannedField, SaidActivity } from "../rules/plan-content.ts"
import { words } from "../words/index.ts"
import { saidField } from "./said-field.ts"

type Where = { locale: Locale; address: string }
type Told = Pick<PlanChange, "kind" | "before" | "after">

/** Changes of an approved plan, each in words, with its reason and who made it. */
export function ChangesTable(
  props: Where & {
    timeZone: string
    names: Map<string, string>
    caption: string
    rows: PlanChange[]
  },
) {
  const { locale, timeZone, names, caption, rows } = props
  const say = words(locale)
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "activity",
          label: say("activity"),
          width: "wide",
          cell: (row) => <Named {...props} told={row} />,
        },
        {
          key: "what",
          label: say("changed-what"),
          width: "wide",
          cell: (row) => <What {...props} told={row} />,
        },
        { key: "why", label: say("changed-why"), width: "wide", cell: (row) => <bdi>{row.reason}</bdi> },
        {
          key: "who",
          label: say("changed-who"),
          cell: (row) => (row.changedBy && names.get(row.changedBy)) || say("changed-by-link"),
        },
        { key: "when", label: say("changed-when"), cell: (row) => formatDateTime(locale, row.at, timeZone) },
      ]}
    />
  )
}

/** How a version and the plan of today differ, activity by activity. */
export function DifferenceTable(props: Where & { rows: PlanDifference[] }) {
  const say = words(props.locale)
  return (
    <Table
      caption={say("difference-caption")}
      rows={props.rows}
      rowKey={(row) => (row.after ?? row.before).id}
      columns={[
        {
          key: "activity",
          label: say("activity"),
          width: "wide",
          cell: (row) => <Named {...props} told={row} />,
        },
        {
          key: "what",
          label: say("changed-what"),
          width: "wide",
          cell: (row) => <What {...props} told={row} />,
        },
      ]}
    />
  )
}

function Named({ locale, address, told }: Where & { told: Told }) {
  const said = (told.after ?? told.before)!
  const title = locale === "fr" ? said.titleFr : said.titleEn
  return (
    <a href={`${address}/plans/activities/${said.id}`}>
      <bdi>{title}</bdi>
    </a>
  )
}

const kinds: Record<Told["kind"], StatusKind> = {
  added: "good",
  changed: "attention",
  dropped: "stopped",
  "taken-up": "good",
}

function What({ locale, told }: Where & { told: Told }) {
  const { kind, before, after } = told
  const lines =
    before && after
      ? changedFields(before, after).map((field) => lineOf(locale, field, { before, after }))
      : []
  return (
    <>
      <Status kind={kinds[kind]}>{words(locale)(`kind-${kind}`)}</Status>
      {lines.map((line) => (
        <div key={line}>
          <bdi>{line}</bdi>
        </div>
      ))}
    </>
  )
}

function lineOf(
  locale: Locale,
  field: PlannedField,
  { before, after }: { before: SaidActivity; after: SaidActivity },
) {
  const say = words(locale)
  const [from, to] = [before, after].map((said) => saidField(locale, field, said))
  const named = say(fieldWords[field])
  if (from === "") return say("was-nothing", { field: named, to: to! })
  if (to === "") return say("became-nothing", { field: named, from: from! })
  return say("was-became", { field: named, from: from!, to: to! })
}

const fieldWords = {
  title: "title",
  under: "field-priority",
  deliverable: "deliverable",
  leads: "leads",
  partners: "partners",
  body: "body",
  start: "field-start",
  end: "field-end",
  resources: "resources",
  funders: "funders",
} as const satisfies Record<PlannedField, string>
