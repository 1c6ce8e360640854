import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status, Table } from "#ui"
import type { StatusKind } from "#ui"
import type { BestPractice, Verdict } from "../rules/best-practice.ts"
import { words } from "../words/index.ts"

type Check = { key: "broad" | "municipal" | "city-signs"; verdict: Verdict; restsOn: string }

type Props = { locale: Locale; on: string; checks: BestPractice }

const kinds: Record<Verdict, StatusKind> = { yes: "good", no: "attention", "not-yet-reported": "neutral" }

/** The three practices, each with what its verdict rests on: never a bare yes or no. */
export function ChecksTable({ locale, on, checks }: Props) {
  const say = words(locale)
  return (
    <Table
      caption={say("checks-on", { date: formatDate(locale, on) })}
      rows={checksOf(locale, checks)}
      rowKey={(check) => check.key}
      columns={[
        { key: "practice", label: say("practice"), cell: ({ key }) => say(`check-${key}`) },
        {
          key: "verdict",
          label: say("finding"),
          cell: ({ verdict }) => <Status kind={kinds[verdict]}>{say(`verdict-${verdict}`)}</Status>,
        },
        { key: "rests-on", label: say("rests-on"), width: "wide", cell: ({ restsOn }) => restsOn },
      ]}
    />
  )
}

function checksOf(locale: Locale, checks: BestPractice): Check[] {
  const say = words(locale)
  const { with: municipal, of } = checks.municipalBodies
  return [
    { key: "broad", verdict: checks.broadCouncil.verdict, restsOn: broadRestsOn(locale, checks) },
    {
      key: "municipal",
      verdict: checks.municipalCouncil,
      restsOn: of === 0 ? say("check-none") : say("check-municipal-base", { with: municipal, of }),
    },
    { key: "city-signs", verdict: checks.citySignsPlan, restsOn: say("check-city-signs-base") },
  ]
}

function broadRestsOn(locale: Locale, { broadCouncil }: BestPractice): string {
  const say = words(locale)
  if (broadCouncil.verdict === "not-yet-reported") return say("check-none")
  if (broadCouncil.verdict === "yes") return say("check-broad-yes")
  const missing = broadCouncil.missing.map((kind) => say(`broad-${kind}`))
  return say("check-broad-no", { kinds: new Intl.ListFormat(locale).format(missing) })
}
