import { parityHindrances, publicSubjects } from "#site"
import type { FoundText, InBoth, Publishable, PublishedMatter, SitePart } from "#site"
import type { Tx } from "#platform/database"
import { locales } from "#platform/words"
import type { Locale } from "#platform/words"
import type { AnswerContent, ReportContent } from "../rules/content.ts"
import { publicPart } from "../rules/public-part.ts"
import { reportState } from "../rules/report-state.ts"
import { thaw } from "../rules/snapshot.ts"
import { isFor } from "../rules/template-of.ts"
import { reportName } from "../rules/which-report.ts"
import { words } from "../words/index.ts"
import { templateNamed } from "./templates.ts"
import "../tables.ts"

/** A report as it was submitted once: its snapshot. */
export const reportMatter = "report"

export const reportPublished: PublishedMatter = {
  label: (locale) => words(locale)("public-matter"),
  async named(tx, { ids, locale }) {
    const named = new Map<string, Publishable>()
    for (const { id, name, content } of await snapshots(tx, ids)) {
      const [publicPath, staffPath] = [`/reports/${id}`, `/reports/${name}`]
      named.set(id, { title: reportTitle(locale, content), publicPath, staffPath })
    }
    return named
  },
  async hindrances(tx, id) {
    const [snapshot] = await snapshots(tx, [id])
    if (!snapshot) return []
    return [
      ...(snapshot.isStanding ? [] : [words.message("publish-not-standing")]),
      ...parityHindrances(snapshot.content.sections.flatMap(({ answers }) => answers.flatMap(writtenIn))),
    ]
  },
  async texts(tx, id) {
    const [snapshot] = await snapshots(tx, [id])
    return snapshot ? locales.map((language) => textOf(language, snapshot.content)) : []
  },
}

export const reportsOnSite: SitePart = {
  order: 50,
  entries: async (_, { locale, matters }) =>
    matters.has(reportMatter) ? [{ path: "/reports", label: words(locale)("public-menu") }] : [],
}

function reportTitle(locale: Locale, { template, fiscalYear }: ReportContent): string {
  return `${template.title[locale]} ${fiscalYear.label}`
}

function textOf(language: Locale, content: ReportContent): FoundText {
  const text = content.sections.flatMap(({ title, answers }) => [
    title[language],
    ...answers.flatMap((answer) => [
      answer.wording[language],
      ...writtenIn(answer).map((written) => written[language]),
    ]),
  ])
  return { language, title: reportTitle(language, content), text: text.join("\n") }
}

/** What somebody wrote for it: everything else is computed, or the form's own words. */
function writtenIn(answer: AnswerContent): InBoth[] {
  if (answer.kind === "narrative") return [answer.text]
  return answer.kind === "claims" ? answer.claims.map(({ text }) => text) : []
}

export type PublicReport = {
  id: string
  fiscalYear: number
  /** The public part alone. */
  content: ReportContent
  isForEverybody: boolean
}

/** Every report that is public, newest year first. */
export async function publicReports(tx: Tx, at: Date): Promise<PublicReport[]> {
  const open = [...(await publicSubjects(tx, reportMatter, at)).keys()]
  return (await snapshots(tx, open)).map(({ id, fiscalYear, content, isForEverybody }) => ({
    id,
    fiscalYear,
    content,
    isForEverybody,
  }))
}

type Snapshot = PublicReport & {
  name: string
  /** The last one that was submitted, and not returned since. */
  isStanding: boolean
}

async function snapshots(tx: Tx, ids: readonly string[]): Promise<Snapshot[]> {
  if (ids.length === 0) return []
  const found = await tx
    .selectFrom("reportSnapshot as snapshot")
    .innerJoin("report", (join) =>
      join
        .onRef("report.partnershipId", "=", "snapshot.partnershipId")
        .onRef("report.id", "=", "snapshot.reportId"),
    )
    .select(["snapshot.id", "snapshot.reportId", "snapshot.snapshot", "report.fiscalYear"])
    .select(["report.templateKey", "report.templateVersion"])
    .where("snapshot.id", "in", ids)
    .orderBy("report.fiscalYear", "desc")
    .orderBy("snapshot.takenAt", "desc")
    .orderBy("snapshot.id", "desc")
    .execute()
  const kept: Snapshot[] = []
  for (const { id, reportId, snapshot, fiscalYear, ...form } of found) {
    const isForEverybody = isFor(await templateNamed(tx, { ...form, fiscalYear }), "public")
    kept.push({
      id,
      fiscalYear,
      isForEverybody,
      name: reportName({ fiscalYear, template: form.templateKey }),
      isStanding: await isStanding(tx, { id, reportId }),
      content: publicPart(thaw(snapshot), { isForEverybody }),
    })
  }
  return kept
}

async function isStanding(tx: Tx, snapshot: { id: string; reportId: string }): Promise<boolean> {
  const steps = await tx
    .selectFrom("reportStep")
    .select(["step", "snapshotId"])
    .where("reportId", "=", snapshot.reportId)
    .orderBy("number", "desc")
    .execute()
  const last = steps.find(({ snapshotId }) => snapshotId !== null)
  return last?.snapshotId === snapshot.id && reportState(steps) !== "returned"
}
