import { commentsUnanswered } from "#desk"
import { sayBeforeSubmission } from "#reports"

/** What domains to the right of reports would have known before one is submitted. */
export function wireReports(): void {
  sayBeforeSubmission("desk", commentsUnanswered)
}
