import { documentLabels } from "#platform/documents"
import type { Block, DocumentTree, Fact } from "#platform/documents"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import type { ReportContent } from "../rules/content.ts"
import { annexBlocks } from "./document-annex.ts"
import { answerBlocks } from "./document-answers.ts"
import { signOffWords } from "./sign-off-words.ts"
import { asksForClaims, claimsWithoutEvidence } from "../rules/readiness.ts"
import { reportMarks, reportTitle } from "./report-words.ts"
import { words } from "../words/index.ts"

/** The report as a document in one language, drawn from its content alone. `sha256` is the snapshot's, once there is one. */
export function reportDocument(
  content: ReportContent,
  { locale, sha256 }: { locale: Locale; sha256: string | null },
): DocumentTree {
  const name = content.partnership.name[locale]
  const marks = reportMarks(locale, content)
  return {
    language: `${locale}-CA`,
    title: reportTitle(locale, content),
    subtitle: name,
    author: name,
    date: content.date,
    ...(marks.length > 0 ? { banner: marks.join(" · ") } : {}),
    runningHead: `${name} · ${content.fiscalYear.label}`,
    footer: content.template.label[locale],
    labels: documentLabels(locale),
    facts: factsOf(content, locale, sha256),
    blocks: [
      ...content.sections.flatMap(({ letter, title, answers }): Block[] => [
        {
          kind: "heading",
          level: 2,
          id: `section-${letter.toLowerCase()}`,
          text: `${letter}. ${title[locale]}`,
        },
        ...answers.flatMap((answer) => answerBlocks(answer, locale)),
      ]),
      ...signOffBlocks(content, locale),
      ...unsupportedBlocks(content, locale),
      ...annexBlocks(content, locale),
    ],
  }
}

function factsOf(content: ReportContent, locale: Locale, sha256: string | null): Fact[] {
  const say = words(locale)
  const { fiscalYear, template, date, submittedBy } = content
  const period = say("period", {
    from: formatDate(locale, fiscalYear.from),
    to: formatDate(locale, fiscalYear.to),
  })
  const isSubmitted = content.state === "submitted"
  return [
    { label: say("fiscal-year"), value: `${fiscalYear.label} (${period})` },
    { label: say("form"), value: `${template.label[locale]} (${template.key} ${template.version})` },
    { label: say(isSubmitted ? "submitted-on" : "drawn-on"), value: formatDate(locale, date) },
    ...(submittedBy ? [{ label: say("submitted-by"), value: submittedBy }] : []),
    ...(sha256 ? [{ label: say("fingerprint"), value: sha256 }] : []),
  ]
}

/** Kept with what was submitted; nothing is said of reports from before, or of those that nobody signs. */
function signOffBlocks({ signOff }: ReportContent, locale: Locale): Block[] {
  if (!signOff) return []
  const say = words(locale)
  const { acknowledged, signed, without } = signOff
  const said = signOffWords(locale, signOff)
  const isOther = acknowledged && !acknowledged.isSame ? ` ${say("sign-off-changed")}.` : ""
  const points = [
    say("sign-off-line", { what: say("sign-off-acknowledged"), said: said.acknowledged }) + isOther,
    say("sign-off-line", { what: say("sign-off-signed"), said: said.signed }),
    ...(signed ? [signed.statement[locale]] : []),
    ...(without === "" ? [] : [say("sign-off-line", { what: say("sign-off-without"), said: without })]),
  ]
  return [
    { kind: "heading", level: 2, id: "sign-off", text: say("sign-off") },
    { kind: "list", ordering: "bulleted", points: points.map((text) => ({ text })) },
  ]
}

function unsupportedBlocks(content: ReportContent, locale: Locale): Block[] {
  const say = words(locale)
  if (!asksForClaims(content)) return []
  const claims = claimsWithoutEvidence(content)
  const heading: Block = {
    kind: "heading",
    level: 2,
    id: "claims-without-evidence",
    text: say("claims-without-evidence"),
  }
  if (claims.length === 0) return [heading, { kind: "paragraph", text: say("every-claim-has-evidence") }]
  const points = claims.map(({ text }) => ({ text: text[locale] }))
  return [
    heading,
    { kind: "paragraph", text: say("claims-without-evidence-why") },
    { kind: "list", ordering: "bulleted", points },
  ]
}
