import { formatDate, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status, Table } from "#ui"
import type { PlanStep } from "../reads/plan-versions.ts"
import { words } from "../words/index.ts"

type Props = { locale: Locale; address: string; fiscalYear: number; steps: PlanStep[] }

/** Who ratified and approved a plan, each with the way to what changed since. */
export function PlanSteps({ locale, address, fiscalYear, steps }: Props) {
  const say = words(locale)
  return (
    <Table
      caption={say("steps-caption")}
      rows={steps}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "step",
          label: say("step"),
          cell: ({ step }) => (
            <Status kind={step === "approved" ? "good" : "waiting"}>{say(`step-${step}`)}</Status>
          ),
        },
        {
          key: "by",
          label: say("who-agreed"),
          cell: (row) => <bdi>{nameIn(locale, { nameEn: row.bodyEn, nameFr: row.bodyFr })}</bdi>,
        },
        { key: "on", label: say("decided-on"), cell: (row) => formatDate(locale, row.decidedOn) },
        {
          key: "covers",
          label: say("covers"),
          cell: (row) => (
            <a href={`${address}/plans/${fiscalYear}/versions/${row.versionId}`}>
              {say(row.isOwnPart ? "covers-own" : "covers-whole")}
            </a>
          ),
        },
        {
          key: "where",
          label: say("decided-where"),
          width: "wide",
          cell: (row) =>
            row.motionId === null ? (
              <bdi>{row.decidedWhere}</bdi>
            ) : (
              <a href={`${address}/council/motions/${row.motionId}`}>{say("by-motion")}</a>
            ),
        },
        {
          key: "since",
          label: say("changed-what"),
          cell: (row) => (
            <a href={`${address}/plans/${fiscalYear}/changes?since=${row.versionId}`}>
              {say("see-difference")}
            </a>
          ),
        },
      ]}
    />
  )
}
