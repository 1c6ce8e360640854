import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const commentsRoutes: RouteConfigEntry[] = [
  route("strategy/comments", "comments/pages/comment-periods.tsx"),
  route("strategy/comments/new", "comments/pages/new-period.tsx"),
  route("strategy/comments/:commentPeriod", "comments/pages/comment-period.tsx"),
  route("strategy/comments/:commentPeriod/inbox", "comments/pages/inbox.tsx"),
  route("strategy/comments/:commentPeriod/inbox/new", "comments/pages/new-comment.tsx"),
  route("strategy/comments/:commentPeriod/inbox/:comment", "comments/pages/comment.tsx"),
  route("strategy/comments/:commentPeriod/export/:format", "comments/pages/comments-file.ts"),
  route("strategy/comments/:commentPeriod/answers", "comments/pages/answers.tsx"),
  route("strategy/comments/:commentPeriod/answers/new", "comments/pages/new-answer.tsx"),
  route("strategy/comments/:commentPeriod/answers/:answer", "comments/pages/answer.tsx"),
  route("strategy/comments/:commentPeriod/report", "comments/pages/report.tsx"),
]

/** Open to anyone while a partnership consults on its plan, and afterwards for what came of it. */
export const commentsPublicRoutes: RouteConfigEntry[] = [
  route(":locale/:partnership/community-plan/comments", "comments/pages/public-comments.tsx"),
  route(":locale/:partnership/community-plan/comments/paragraph", "comments/pages/public-paragraph.tsx"),
  route(":locale/:partnership/community-plan/comments/received", "comments/pages/public-received.tsx"),
  route(":locale/:partnership/community-plan/comments/report", "comments/pages/public-report.tsx"),
  route(
    ":locale/:partnership/community-plan/comments/report/:reportCopy",
    "comments/pages/public-report-copy.ts",
  ),
]
