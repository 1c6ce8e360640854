import { Invalid } from "#platform/refusals"
import type { CommentAnswered } from "../acts/answer-comments.ts"

/** The names of the two fields of one comment: what is answered, and how many answers there were when the form was opened. */
export function answerFields(commentId: string): { answer: string; version: string } {
  return { answer: `on-${commentId}`, version: `version-${commentId}` }
}

const field = /^(on|version)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** What was sent, comment by comment; any other field is refused. */
export function answersIn(sent: Readonly<Record<string, string>>): CommentAnswered[] {
  return Object.entries(sent).flatMap(([name, said]) => {
    const [, which, commentId = ""] = field.exec(name) ?? []
    if (!which) throw new Invalid({ key: "web.unknown-field", values: { field: name } })
    if (which === "version") return []
    const version = Number(sent[answerFields(commentId).version] ?? 0)
    if (!Number.isSafeInteger(version)) throw new Invalid({ key: "web.invalid-field" })
    return [{ commentId, version, answer: said }]
  })
}
