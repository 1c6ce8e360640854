import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Notice } from "#ui"
import type { ReviewComment } from "../reads/review-comments.ts"
import { words } from "../words/index.ts"

/** What colleagues said of one answer and nobody dealt with yet, and the way to say more; nothing for who may not review. */
export function ReviewShown(props: {
  locale: Locale
  timeZone: string
  base: string
  question: string
  review: readonly ReviewComment[] | null
}) {
  const { locale, timeZone, base, question, review } = props
  if (!review) return null
  const say = words(locale)
  const open = review.filter((one) => one.question === question && one.resolvedAt === null)
  return (
    <>
      {open.map(({ id, by, madeAt, comment }) => (
        <Notice
          key={id}
          kind="attention"
          title={say("review-by", {
            by: by ?? say("by-system"),
            when: formatDateTime(locale, madeAt, timeZone),
          })}
        >
          <p>
            <bdi>{comment}</bdi>
          </p>
        </Notice>
      ))}
      <p>
        <a href={`${base}/review?question=${question}`}>{say("review-answer", { count: open.length })}</a>
      </p>
    </>
  )
}
