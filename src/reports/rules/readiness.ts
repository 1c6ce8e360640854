import type { AnswerContent, ClaimContent, ReportContent, SectionContent } from "./content.ts"
import type { Bilingual, SectionLetter } from "./template.ts"

export type Missing = {
  letter: SectionLetter
  question: string
  wording: Bilingual
  /** What lacks: all of it, or the text in one language. */
  lacks: "answer" | "english" | "french"
}

export type SectionState = "complete" | "missing" | "needs-evidence"

/** Required answers that nobody has given, or given in one language only. */
export function missingAnswers({ sections }: Pick<ReportContent, "sections">): Missing[] {
  return sections.flatMap(({ letter, answers }) =>
    answers.flatMap((answer) => {
      const lacks = whatLacks(answer)
      return lacks ? [{ letter, question: answer.key, wording: answer.wording, lacks }] : []
    }),
  )
}

export type UnsupportedClaim = { letter: SectionLetter; question: string; id: string; text: Bilingual }

/** Claims under which stands nothing that shows them, by name. */
export function claimsWithoutEvidence({ sections }: Pick<ReportContent, "sections">): UnsupportedClaim[] {
  return sections.flatMap(({ letter, answers }) =>
    answers.flatMap((answer) =>
      claimsIn(answer)
        .filter((claim) => !claim.hasEvidence)
        .map(({ id, text }) => ({ letter, question: answer.key, id, text })),
    ),
  )
}

/** Whether it makes claims at all: a form that asks for none has nothing to say of their evidence. */
export function asksForClaims({ sections }: Pick<ReportContent, "sections">): boolean {
  return sections.some(({ answers }) => answers.some(({ kind }) => kind === "claims"))
}

export function sectionState(section: SectionContent): SectionState {
  const sections = [section]
  if (missingAnswers({ sections }).length > 0) return "missing"
  return claimsWithoutEvidence({ sections }).length > 0 ? "needs-evidence" : "complete"
}

function claimsIn(answer: AnswerContent): readonly ClaimContent[] {
  return answer.kind === "claims" ? answer.claims : []
}

function whatLacks(answer: AnswerContent): Missing["lacks"] | null {
  if (!answer.required) return null
  if (answer.kind === "narrative") return languageLacking(answer.text)
  return isAnswered(answer) ? null : "answer"
}

function languageLacking({ en, fr }: Bilingual): Missing["lacks"] | null {
  if (en === "" && fr === "") return "answer"
  if (en === "") return "english"
  return fr === "" ? "french" : null
}

function isAnswered(answer: AnswerContent): boolean {
  switch (answer.kind) {
    case "choice":
      return answer.chosen.length > 0
    case "table":
      return answer.rows.length > 0
    case "claims":
      return answer.claims.length > 0
    case "narrative":
    case "figure":
      return true
  }
}
