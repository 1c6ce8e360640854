import type { CommentFilter } from "../reads/comments.ts"
import { commentStates } from "../rules/comment-state.ts"

/** What an address narrows the comments of a period to; the rest is ignored. */
export function commentFilterIn(url: string, periodId: string) {
  const asked = new URL(url).searchParams
  const state = commentStates.find((one) => one === asked.get("state"))
  const paragraph = (asked.get("paragraph") ?? "").slice(0, 60)
  const typed = { state: state ?? "", paragraph }
  const filter: CommentFilter = { periodId, state, paragraphKey: paragraph || undefined }
  return {
    filter,
    typed,
    isFiltered: state !== undefined || paragraph !== "",
    query: new URLSearchParams(typed).toString(),
  }
}
