import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Notice } from "#ui"
import type { OfficerComment } from "../reads/officer-comments.ts"
import { words } from "../words/index.ts"

/** What officers said of one answer. */
export function CommentsShown(props: {
  locale: Locale
  timeZone: string
  comments: readonly Omit<OfficerComment, "snapshotId">[]
}) {
  const { locale, timeZone, comments } = props
  return comments.map(({ id, by, madeAt, comment }) => (
    <Notice
      key={id}
      kind="information"
      title={words(locale)("comment-by", { by, when: formatDateTime(locale, madeAt, timeZone) })}
    >
      <p>
        <bdi>{comment}</bdi>
      </p>
    </Notice>
  ))
}
