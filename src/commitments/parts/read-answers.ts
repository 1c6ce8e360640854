import type { CommitmentAnswer, Lead } from "#plans"
import { Conflict, Invalid } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import type { AnswerGiven } from "../acts/answer-by-link.ts"
import { words } from "../words/index.ts"

/** What can be chosen; nothing is chosen beforehand. */
export const choices = ["accept", "accept-with-remark", "decline"] as const
export type Choice = (typeof choices)[number]

export type AnswerField = "version" | "choice" | "remark"

export function answerField(field: AnswerField, activityId: string): string {
  return `${field}-${activityId}`
}

/** What they chose before, to change it; nothing where what they answered to is worded otherwise now. */
export function chosenBefore({
  standing,
  answer,
  remark,
}: Pick<Lead, "standing" | "answer" | "remark">): Choice | "" {
  if (answer === null || standing === "earlier-wording") return ""
  if (answer === "declined") return "decline"
  return remark === "" ? "accept" : "accept-with-remark"
}

export function answerOf(choice: Choice): CommitmentAnswer {
  return choice === "decline" ? "declined" : "accepted"
}

/** What was chosen of each activity; one left for later stays as it is. */
export function readAnswers(fields: Readonly<Record<string, string>>, own: readonly Lead[]): AnswerGiven[] {
  mustBeOwn(fields, own)
  const problems: Problem[] = []
  const given = own.flatMap(({ activityId }) => {
    const read = (field: AnswerField) => fields[answerField(field, activityId)] ?? ""
    const choice = choices.find((one) => one === read("choice"))
    if (!choice) {
      if (read("remark").trim() !== "")
        problems.push({ field: answerField("choice", activityId), reason: words.message("choose-too") })
      return []
    }
    const remark = choice === "accept" ? "" : read("remark").trim()
    const problem = remarkProblem(choice, remark)
    if (problem) problems.push({ field: answerField("remark", activityId), reason: words.message(problem) })
    return [{ activityId, version: Number(read("version")) || 0, answer: answerOf(choice), remark }]
  })
  if (problems.length > 0) throw new Invalid(problems)
  return given
}

export function remarkProblem(
  choice: Choice,
  remark: string,
): "text-long" | "why-needed" | "remark-needed" | null {
  if (remark.length > 2000) return "text-long"
  if (choice === "accept" || remark !== "") return null
  return choice === "decline" ? "why-needed" : "remark-needed"
}

function mustBeOwn(fields: Readonly<Record<string, string>>, own: readonly Lead[]): void {
  const ids = new Set(own.map(({ activityId }) => activityId))
  for (const name of Object.keys(fields)) {
    const known = /^(version|choice|remark)-([\da-f-]{36})$/.exec(name)
    if (!known)
      throw new Invalid([{ field: "", reason: { key: "web.unknown-field", values: { field: name } } }])
    if (!ids.has(known[2]!)) throw new Conflict(words.message("leads-no-more"))
  }
}
