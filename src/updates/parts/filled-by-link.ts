import type { Locale } from "#platform/words"
import { currentVersions } from "../reads/versions.ts"
import { filledIn, withDraft, withReply } from "./filled-in.ts"
import type { OpenedLink } from "./link-visit.ts"
import type { UpdateField } from "./read-updates.ts"

type Opened = Pick<Extract<OpenedLink, { visit: unknown }>, "activities" | "versions" | "draft" | "replies">

/**
 * What the form of a link is filled with, by activity: what was saved; else what was said; else, where there is no doubt
 * what it was about, what was answered by mail.
 */
export function filledByLink(
  locale: Locale,
  { activities, versions, draft, replies }: Opened,
): Map<string, Record<UpdateField, string>> {
  const current = currentVersions(versions)
  const open = activities.filter(({ id }) => current.get(id)?.verdict?.verdict !== "accepted")
  const answered = open.length === 1 ? replies.at(-1)?.body : undefined
  return new Map(
    activities.map((activity) => {
      const known = withReply(filledIn(locale, current.get(activity.id), activity.unit), answered)
      return [activity.id, withDraft(activity.id, known, draft?.fields ?? {})]
    }),
  )
}
