import type { Problem } from "#platform/refusals"
import { Invalid, NotFound } from "#platform/refusals"
import { countCharacters } from "./count-characters.ts"
import { questionOf } from "./template-of.ts"
import type { ClaimsQuestion, Extent, ReportTemplate } from "./template.ts"
import { words } from "../words/index.ts"

/** What a claim says, in both languages: it is published in both. */
export type ClaimWords = {
  /** A code of the question's scale. */
  extent: string
  textEn: string
  textFr: string
  /** Who else contributed: contribution, not attribution. */
  contributorsEn: string
  contributorsFr: string
}

export const longestClaim = 600

/** @throws Invalid naming every field that keeps the claim from being kept */
export function checkedClaim(question: ClaimsQuestion, claim: ClaimWords): ClaimWords & { extent: Extent } {
  const extent = question.extents.find(({ code }) => code === claim.extent)?.code
  const problems: Problem[] = [
    ...(extent ? [] : [problem("extent", "extent-needed")]),
    ...textProblems("textEn", claim.textEn),
    ...textProblems("textFr", claim.textFr),
    ...tooLong("contributorsEn", claim.contributorsEn),
    ...tooLong("contributorsFr", claim.contributorsFr),
  ]
  if (!extent || problems.length > 0) throw new Invalid(problems)
  return { ...claim, extent }
}

/** The question a claim answers, on the report's own template. */
export function claimsQuestion(report: { template: ReportTemplate }, key: string): ClaimsQuestion {
  const question = questionOf(report.template, key)
  if (question?.kind !== "claims") throw new NotFound()
  return question
}

function textProblems(field: string, text: string): Problem[] {
  return text.trim() === "" ? [problem(field, "claim-text-needed")] : tooLong(field, text)
}

function tooLong(field: string, text: string): Problem[] {
  const count = countCharacters(text)
  return count > longestClaim
    ? [{ field, reason: words.message("text-too-long", { count, most: longestClaim }) }]
    : []
}

function problem(field: string, key: "extent-needed" | "claim-text-needed"): Problem {
  return { field, reason: words.message(key) }
}
