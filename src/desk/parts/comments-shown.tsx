import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Notice } from "#ui"
import type { OfficerComment } from "../reads/officer-comments.ts"
import { words } from "../words/index.ts"

/** What officers said of one answer, each with what the partnership answered. */
export function CommentsShown(props: {
  locale: Locale
  timeZone: string
  comments: readonly Omit<OfficerComment, "snapshotId">[]
}) {
  return props.comments.map((comment) => <CommentShown key={comment.id} {...props} comment={comment} />)
}

export function CommentShown(props: {
  locale: Locale
  timeZone: string
  comment: Omit<OfficerComment, "snapshotId">
}) {
  const { locale, timeZone, comment } = props
  const { by, madeAt, answer } = comment
  const say = words(locale)
  return (
    <Notice
      kind="information"
      title={say("comment-by", { by, when: formatDateTime(locale, madeAt, timeZone) })}
    >
      <p>
        <bdi>{comment.comment}</bdi>
      </p>
      {answer && answer.text !== "" && (
        <p>
          <strong>
            {say("comment-answer-by", {
              by: answer.by ?? say("by-system"),
              when: formatDateTime(locale, answer.writtenAt, timeZone),
            })}
          </strong>{" "}
          <bdi>{answer.text}</bdi>
        </p>
      )}
    </Notice>
  )
}
