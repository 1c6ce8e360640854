import { formatDate } from "#platform/words"
import type { SiteFrame } from "#site"
import { Notice } from "#ui"
import { words } from "../words/index.ts"

/** The way to comment on the plan, while anybody may. */
export function CommentsOpen({ frame, until }: { frame: SiteFrame; until: string | null }) {
  const say = words(frame.locale)
  if (until === null) return null
  return (
    <Notice kind="information" title={say("comments-open", { date: formatDate(frame.locale, until) })}>
      <p>
        <a href={`${frame.beside}/community-plan/comments`}>{say("comments-say")}</a>
      </p>
    </Notice>
  )
}
