import {
  addClaim,
  noteAcknowledged,
  reportOf,
  reportWords,
  saveAnswers,
  signReport,
  startReport,
  submitReport,
} from "#reports"
import type { Making } from "./making.ts"
import { organizations } from "./organizations.ts"
import { partnership } from "./partnership.ts"
import { reports } from "./reports.ts"
import type { SampleCell, SampleClaim, SampleReport } from "./types.ts"

/** Last year's report, submitted; this year's, begun. */
export async function makeReports(making: Making): Promise<void> {
  for (const report of reports) await makeReport(making, report)
}

async function makeReport(making: Making, report: SampleReport): Promise<void> {
  const { tx } = making
  const fiscalYear = making.dates.fiscalYear(report.year).start.year
  const actor = making.on(report.submitted ?? { daysFromToday: 0 })
  await startReport(tx, actor, { fiscalYear })
  const { template } = await reportOf(tx, { fiscalYear })
  const asked = new Set(template.sections.flatMap(({ questions }) => questions.map(({ key }) => key)))
  // What an earlier edition asked and the records answer by now, nobody writes any more.
  const isAsked = (question: string) => asked.has(question)
  await saveAnswers(tx, actor, {
    fiscalYear,
    answers: answersOf(making, report).filter(({ question }) => isAsked(question)),
  })
  const claims: string[] = []
  for (const claim of report.claims)
    claims.push(await addClaim(tx, actor, claimOf(making, fiscalYear, claim)))
  if (!report.submitted) return
  await noteAcknowledged(tx, actor, { fiscalYear, on: actor.today, where: acknowledgedIn })
  await signReport(tx, actor, { fiscalYear, on: actor.today, ...signature() })
  await submitReport(tx, actor, { fiscalYear, acknowledged: claims })
}

/** One field, read in both languages. */
const acknowledgedIn = "Council minutes · Procès-verbal du conseil"

/** The director of the organisation the secretariat belongs to signs. */
function signature() {
  const { contact } = organizations.find(({ slug }) => slug === partnership.secretariat)!
  return {
    signer: contact.name,
    titleEn: contact.role.en,
    titleFr: contact.role.fr,
    statementEn: reportWords("en")("statement-default"),
    statementFr: reportWords("fr")("statement-default"),
  }
}

function answersOf(making: Making, report: SampleReport) {
  const narratives = report.narratives.map(({ question, text }) => ({ question, answer: text }))
  const choices = report.choices.map(({ question, chosen }) => ({ question, answer: { choice: chosen } }))
  const tables = report.tables.map(({ question, rows }) => ({
    question,
    answer: { rows: rows.map((row) => mapValues(row, (cell) => cellOf(making, cell))) },
  }))
  return [...narratives, ...choices, ...tables].map((answer) => ({ ...answer, version: 0 }))
}

function cellOf(making: Making, cell: SampleCell) {
  if (typeof cell === "number") return { state: "value", value: cell } as const
  if (typeof cell === "object" && "yearOf" in cell) {
    return { state: "value", value: making.dates.on(cell.yearOf).year } as const
  }
  return cell
}

function claimOf(making: Making, fiscalYear: number, claim: SampleClaim) {
  const contributors = claim.contributors.map((slug) => organizations.find((one) => one.slug === slug)!.name)
  return {
    fiscalYear,
    question: claim.question,
    extent: claim.extent,
    textEn: claim.statement.en,
    textFr: claim.statement.fr,
    contributorsEn: contributors.map((name) => name.en).join("; "),
    contributorsFr: contributors.map((name) => name.fr).join("; "),
    evidence: claim.evidence.map((link) =>
      "update" in link ? making.made.id("update", link.update) : making.made.id("document", link.document),
    ),
  }
}

function mapValues<From, To>(
  row: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, change(value)]))
}
