import { Conflict, Invalid } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import type { AnswerGiven } from "../acts/answer-by-link.ts"
import type { Contribution } from "../reads/contributions.ts"
import { readHundredths } from "../rules/amount.ts"
import { answers } from "../rules/confirmation.ts"
import { isInHours } from "../rules/kind.ts"
import { words } from "../words/index.ts"

/** What is asked of each contribution; a field is named by both. */
export type AnswerField = "statement" | "answer" | "figure" | "remark"

export function answerField(field: AnswerField, contributionId: string): string {
  return `${field}-${contributionId}`
}

/** What a giver said, of what they said something of. A line that is not theirs any more was changed meanwhile. */
export function readAnswers(
  fields: Readonly<Record<string, string>>,
  own: readonly Contribution[],
): AnswerGiven[] {
  mustBeOwn(fields, own)
  const problems: Problem[] = []
  const given = own.flatMap((of) => {
    const read = (field: AnswerField) => fields[answerField(field, of.id)] ?? ""
    const answer = answers.find((one) => one === read("answer"))
    if (!answer) return []
    const typed = answer === "different" ? read("figure") : ""
    const figure = typed === "" ? null : readHundredths(typed)
    if (typed !== "" && figure === null)
      problems.push({
        field: answerField("figure", of.id),
        reason: words.message(isInHours(of.kind) ? "hours-odd" : "amount-odd"),
      })
    const remark = answer === "confirmed" ? "" : read("remark")
    if (remark.length > 2000)
      problems.push({ field: answerField("remark", of.id), reason: words.message("text-long") })
    return [{ contributionId: of.id, statement: Number(read("statement")) || 0, answer, figure, remark }]
  })
  if (problems.length > 0) throw new Invalid(problems)
  return given
}

function mustBeOwn(fields: Readonly<Record<string, string>>, own: readonly Contribution[]): void {
  const ids = new Set(own.map(({ id }) => id))
  for (const name of Object.keys(fields)) {
    const known = /^(statement|answer|figure|remark)-([\da-f-]{36})$/.exec(name)
    if (!known)
      throw new Invalid([{ field: "", reason: { key: "web.unknown-field", values: { field: name } } }])
    if (!ids.has(known[2]!)) throw new Conflict(words.message("stated-meanwhile"))
  }
}
