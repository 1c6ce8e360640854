import type { ReportContent } from "./content.ts"
import { forEverybody } from "./for-everybody.ts"

/**
 * What anyone may read of a submitted report. One on a form for everybody is read as a whole. Of one for a funder or the
 * council, what was written to them stays with them: its open figures and its claims are public, decision 0012.
 */
export function publicPart(content: ReportContent, form: { isForEverybody: boolean }): ReportContent {
  const { signOff: _, ...open } = forEverybody(content)
  if (form.isForEverybody) return open
  const sections = open.sections.map((section) => ({
    ...section,
    help: { en: "", fr: "" },
    answers: section.answers.flatMap((answer) =>
      answer.kind === "figure" || (answer.kind === "claims" && answer.claims.length > 0) ? [answer] : [],
    ),
  }))
  return { ...open, sections: sections.filter(({ answers }) => answers.length > 0) }
}
