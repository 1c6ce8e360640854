import { documentLabels } from "#platform/documents"
import type { Block, DocumentTree } from "#platform/documents"
import type { Locale } from "#platform/words"
import type { PublicComment } from "../reads/public-comments.ts"
import type { PublishedReport } from "../reads/reports.ts"
import { words } from "../words/index.ts"
import { reportSaid } from "./report-said.ts"
import type { ReportSaid } from "./report-said.ts"

type Given = {
  locale: Locale
  report: PublishedReport
  comments: readonly PublicComment[]
  partnership: { nameEn: string; nameFr: string; standing: string }
}

/** "What you said, what changed" as a document to post, print or send. */
export function reportDocument({ locale, report, comments, partnership }: Given): DocumentTree {
  const say = words(locale)
  const author = locale === "fr" ? partnership.nameFr : partnership.nameEn
  const said = reportSaid(locale, report.content, comments)
  return {
    language: `${locale}-CA`,
    title: say("report-title"),
    subtitle: said.plan,
    author,
    date: report.publishedOn,
    ...(partnership.standing === "sample" ? { banner: say("sample-short") } : {}),
    runningHead: `${author} · ${say("report-title")}`,
    labels: documentLabels(locale),
    facts: [...said.facts, { label: say("fingerprint"), value: report.sha256 }],
    blocks: [...answers(locale, said), ...changes(locale, said), ...counts(locale, said)],
  }
}

function counts(locale: Locale, said: ReportSaid): Block[] {
  const say = words(locale)
  const column = { header: say("comments"), align: "end" as const, share: 1 }
  return [
    { kind: "heading", level: 2, id: "counts", text: say("how-many") },
    {
      kind: "table",
      caption: say("by-whom"),
      columns: [{ header: say("who"), share: 3 }, column],
      rows: said.byWhom.map(({ label, count }) => [label, count ?? say("too-small")]),
      rowHeaders: "first-column",
      notes: [say("too-small-why")],
    },
    ...(said.byParagraph.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: say("by-paragraph"),
            columns: [{ header: say("paragraph"), share: 3 }, column] as const,
            rows: said.byParagraph.map(({ label, count }) => [label, count]),
            rowHeaders: "first-column" as const,
          },
        ]),
  ]
}

function answers(locale: Locale, said: ReportSaid): Block[] {
  const say = words(locale)
  return [
    { kind: "heading", level: 2, id: "answers", text: say("what-you-said") },
    ...(said.answers.length === 0 ? [{ kind: "paragraph" as const, text: say("nothing-said") }] : []),
    ...said.answers.flatMap((one, place): Block[] => [
      { kind: "heading", level: 3, id: `answer-${place + 1}`, text: one.theme },
      { kind: "paragraph", text: one.count },
      ...one.comments.map(({ text, lang, who }): Block => ({
        kind: "quotation",
        text: lang === locale ? text : [{ kind: "foreign", text, language: `${lang}-CA` }],
        source: who,
      })),
      { kind: "paragraph", text: [{ kind: "strong", text: say("our-answer") }] },
      { kind: "paragraph", text: one.answer },
      {
        kind: "paragraph",
        text:
          one.changed.length > 0
            ? say("changed-because", { paragraphs: one.changed.join("; ") })
            : say("nothing-changed-because"),
      },
    ]),
  ]
}

function changes(locale: Locale, said: ReportSaid): Block[] {
  const say = words(locale)
  return [
    { kind: "heading", level: 2, id: "changes", text: say("what-changed") },
    ...(said.changes.length === 0 ? [{ kind: "paragraph" as const, text: say("nothing-changed") }] : []),
    ...said.changes.flatMap((one, place): Block[] => [
      { kind: "heading", level: 3, id: `change-${place + 1}`, text: one.label },
      { kind: "paragraph", text: one.what },
      ...(one.before ? [{ kind: "quotation" as const, text: one.before, source: say("before") }] : []),
      ...(one.after ? [{ kind: "quotation" as const, text: one.after, source: say("after") }] : []),
    ]),
  ]
}
