import { canonicalJson } from "./canonical-json.ts"
import type {
  AnswerContent,
  ClaimContent,
  ClaimsContent,
  EvidenceContent,
  Figure,
  FigureTable,
  ReportContent,
  TableContent,
} from "./content.ts"
import { wordsOf } from "./report-value.ts"
import type { Cell } from "./report-value.ts"
import type { Bilingual, SectionLetter } from "./template.ts"

/** One thing that one report says otherwise than another, in words or figures. */
export type Difference = {
  letter: SectionLetter
  question: string
  wording: Bilingual
  /** What changed: a number's label, a row's name, a claim, a piece of evidence. Null for the answer itself. */
  subject: Bilingual | null
  part: Part
  change: "changed" | "added" | "removed"
  /** What it said, cell by cell; nothing when it was not there. */
  before: readonly Cell[]
  after: readonly Cell[]
}

type Part = "fact" | "number" | "table" | "row" | "answer" | "claim" | "evidence" | "question"

/**
 * How `now` differs from `then`: two versions of one report, or two reports, compared question by question, wherever each
 * stands; a question goes by its key, or by one it had before. Dates of drawing are not compared.
 */
export function differences(then: ReportContent, now: ReportContent): Difference[] {
  const [before, after] = [askedIn(then), askedIn(now)]
  const pairs = before.map((one) => ({ one, other: after.find((each) => isSame(one.answer, each.answer)) }))
  const known = new Set(pairs.map(({ other }) => other))
  return [
    ...pairs.flatMap(({ one, other }) => {
      const asked = { letter: one.letter, question: one.answer.key, wording: one.answer.wording }
      const changes = other ? answerChanges(one.answer, other.answer) : [askedOnce(one.answer, "removed")]
      return changes.map((change) => ({ ...asked, ...change }))
    }),
    ...after
      .filter((each) => !known.has(each))
      .map(({ letter, answer }) => ({
        letter,
        question: answer.key,
        wording: answer.wording,
        ...askedOnce(answer, "added"),
      })),
  ]
}

function askedIn({ sections }: ReportContent) {
  return sections.flatMap(({ letter, answers }) => answers.map((answer) => ({ letter, answer })))
}

function isSame(one: AnswerContent, other: AnswerContent): boolean {
  // What was chosen by hand before may be counted now; any other change of kind is another question.
  if (one.kind !== other.kind && !(one.kind === "choice" && other.kind === "figure")) return false
  return (
    one.key === other.key ||
    (other.was?.includes(one.key) ?? false) ||
    (one.was?.includes(other.key) ?? false)
  )
}

/** A question that only one of the two asks. */
function askedOnce({ wording }: AnswerContent, change: "added" | "removed"): Change {
  const said = [wordsOf(wording)]
  return {
    part: "question",
    change,
    subject: null,
    before: change === "removed" ? said : [],
    after: change === "added" ? said : [],
  }
}

/** By how much a number changed, and how much that is of what it was; nothing across what is no number. */
export type Step = { by: number; share: number | null }

export function stepOf({
  part,
  before: [before],
  after: [after],
}: Pick<Difference, "part" | "before" | "after">): Step | null {
  if (part !== "number" && part !== "table") return null
  if (before?.state !== "value" || after?.state !== "value") return null
  const by = Math.round((after.value - before.value) * 100) / 100
  return by === 0 ? null : { by, share: before.value === 0 ? null : by / before.value }
}

type Change = Omit<Difference, "letter" | "question" | "wording">

/** The form of a report never changes, so an answer is of one kind in both. */
function answerChanges(then: AnswerContent, now: AnswerContent): Change[] {
  switch (then.kind) {
    case "figure":
      return now.kind === "figure" ? figureChanges(then, now) : []
    case "claims":
      return now.kind === "claims" ? claimsChanges(then, now) : []
    case "table":
      return now.kind === "table" ? typedTableChanges(then, now) : []
    default:
      return answerChange(said(then), said(now))
  }
}

function said(answer: AnswerContent): Cell[] {
  if (answer.kind === "narrative") return [wordsOf(answer.text)]
  if (answer.kind === "figure") return answer.facts.map(({ value }) => wordsOf(value))
  if (answer.kind !== "choice") return []
  const { options, chosen } = answer
  return options
    .filter(({ code }) => chosen.includes(code))
    .map(({ wording, code }) => wordsOf(wording, code))
}

function figureChanges(then: Figure, now: Figure): Change[] {
  return [
    ...compare(then.facts, now.facts, {
      part: "fact",
      key: ({ key }) => key,
      subject: ({ label }) => label,
      shown: ({ value }) => [wordsOf(value)],
    }),
    ...compare(then.numbers, now.numbers, {
      part: "number",
      key: ({ key }) => key,
      subject: ({ label }) => label,
      shown: ({ value, of }) => (of ? [value, of] : [value]),
    }),
    ...then.tables.flatMap((table) =>
      tableChanges(table, now.tables.find(({ key }) => key === table.key) ?? table),
    ),
    ...compare(then.rows, now.rows, {
      part: "row",
      key: ({ kind, id }) => `${kind} ${id}`,
      subject: ({ title }) => title,
      shown: ({ title, detail }) => (detail.en === "" ? [wordsOf(title)] : [wordsOf(title), wordsOf(detail)]),
    }),
  ]
}

function tableChanges(then: FigureTable, now: FigureTable): Change[] {
  return compare(cellsOf(then), cellsOf(now), {
    part: "table",
    key: ({ key }) => key,
    subject: ({ subject }) => subject,
    shown: ({ cell }) => [cell],
  })
}

function cellsOf({ headings, rows }: FigureTable) {
  return rows.flatMap((row) =>
    row.cells.map((cell, place) => {
      const heading = headings[place + 1] ?? { en: "", fr: "" }
      const subject = { en: `${row.label.en}, ${heading.en}`, fr: `${row.label.fr}, ${heading.fr}` }
      return { key: `${row.key} ${place}`, subject, cell }
    }),
  )
}

function typedTableChanges(then: TableContent, now: TableContent): Change[] {
  return compare(placed(then), placed(now), {
    part: "answer",
    key: ({ place }) => String(place),
    subject: () => null,
    shown: ({ cells }) => cells,
  })
}

function placed({ rows }: TableContent) {
  return rows.map((cells, place) => ({ cells, place }))
}

function answerChange(before: readonly Cell[], after: readonly Cell[]): Change[] {
  if (canonicalJson(before) === canonicalJson(after)) return []
  return [{ part: "answer", change: "changed", subject: null, before, after }]
}

function claimsChanges(then: ClaimsContent, now: ClaimsContent): Change[] {
  const worded = (extent: string) =>
    now.extents.find(({ code }) => code === extent)?.wording ?? { en: extent, fr: extent }
  const kept = then.claims.flatMap((claim) => {
    const after = now.claims.find(({ id }) => id === claim.id)
    return after ? evidenceChanges(claim, after) : []
  })
  return [
    ...compare(then.claims, now.claims, {
      part: "claim",
      key: ({ id }) => id,
      subject: ({ text }) => text,
      shown: ({ extent, text, contributors }) => [
        wordsOf(worded(extent)),
        wordsOf(text),
        wordsOf(contributors),
      ],
    }),
    ...kept,
  ]
}

/** What went with the thing it stood under is not named again. */
function evidenceChanges(then: ClaimContent, now: ClaimContent): Change[] {
  return compare(topmost(then, now), topmost(now, then), {
    part: "evidence",
    key: ({ id }) => id,
    subject: () => now.text,
    shown: ({ title, strength }) =>
      strength ? [wordsOf(title), wordsOf(strength.words, strength.code)] : [wordsOf(title)],
  })
}

/** The evidence of one claim that the other has too, or that stands under something the other has. */
function topmost({ evidence }: ClaimContent, other: ClaimContent): readonly EvidenceContent[] {
  const known = new Set([other.id, ...other.evidence.map(({ id }) => id)])
  return evidence.filter(({ id, under }) => known.has(id) || known.has(under))
}

type Compared<Row> = {
  part: Part
  key: (row: Row) => string
  subject: (row: Row) => Bilingual | null
  shown: (row: Row) => readonly Cell[]
}

/** Rows of one key that say something else, then those that are gone, then those that are new. */
function compare<Row>(then: readonly Row[], now: readonly Row[], how: Compared<Row>): Change[] {
  const before = new Map(then.map((row) => [how.key(row), row]))
  const after = new Map(now.map((row) => [how.key(row), row]))
  const changeOf = (key: string): Change[] => {
    const [one, other] = [before.get(key), after.get(key)]
    const row = other ?? one
    if (!row) return []
    const cells = { before: one ? how.shown(one) : [], after: other ? how.shown(other) : [] }
    if (one && other && canonicalJson(cells.before) === canonicalJson(cells.after)) return []
    const change = one ? (other ? "changed" : "removed") : "added"
    return [{ part: how.part, change, subject: how.subject(row), ...cells }]
  }
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(changeOf)
}
