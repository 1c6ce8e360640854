import { asTyped, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { TextArea } from "#ui"
import type { OfficerComment } from "../reads/officer-comments.ts"
import { words } from "../words/index.ts"
import { answerFields } from "./answers-in.ts"
import { CommentShown } from "./comments-shown.tsx"

/** One comment of an officer with the field to answer it in. */
export function AnswerToComment(props: {
  locale: Locale
  timeZone: string
  comment: Omit<OfficerComment, "snapshotId">
  refused: Refused | undefined
}) {
  const { locale, timeZone, comment, refused } = props
  const { answer, version } = answerFields(comment.id)
  const known = comment.answer
  return (
    <>
      <CommentShown {...{ locale, timeZone }} comment={{ ...comment, answer: null }} />
      <input type="hidden" name={version} value={typedIn(refused, version, String(known?.version ?? 0))} />
      <TextArea
        {...asTyped(refused, answer, known?.text ?? "")}
        label={words(locale)("answer-to", { by: comment.by })}
        hint={words(locale)("answer-to-hint")}
        rows={3}
      />
    </>
  )
}
