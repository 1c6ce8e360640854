import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { formatNumber } from "#platform/words"
import { Button, ButtonRow, EmptyState, Table } from "#ui"
import { access } from "../access.ts"
import { periodPlace } from "../parts/period-place.ts"
import { answersOf } from "../reads/answers.ts"
import { commentsOf } from "../reads/comments.ts"
import { commentPeriodOf } from "../reads/periods.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/answers"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "comment")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const period = await commentPeriodOf(tx, params.commentPeriod)
    if (!period) throw new NotFound()
    const comments = await commentsOf(tx, { periodId: period.id, state: "let-through" })
    return {
      locale,
      ...periodPlace(visit, period),
      may: access.may(actor, "moderate", "comment"),
      unanswered: period.unanswered,
      answers: (await answersOf(tx, period.id)).map((answer) => ({
        id: answer.id,
        theme: locale === "fr" ? answer.themeFr : answer.themeEn,
        count: formatNumber(locale, comments.filter(({ answerId }) => answerId === answer.id).length),
        changed: answer.changed.length,
      })),
    }
  })
}

export default function Answers({ loaderData }: Route.ComponentProps) {
  const { locale, here, crumbs, may, unanswered, answers } = loaderData
  const say = words(locale)
  const answer = may && unanswered > 0 && (
    <Button href={`${here}/answers/new`}>{say("answer-comments")}</Button>
  )
  return (
    <StaffPage
      title={say("answers")}
      lead={say("answers-lead", { count: unanswered })}
      breadcrumb={crumbs}
      actions={answers.length > 0 && answer && <ButtonRow>{answer}</ButtonRow>}
    >
      <Table
        caption={say("answers")}
        rows={answers}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={say("no-answers")}
            why={<p>{say("no-answers-why")}</p>}
            next={answer || undefined}
          />
        }
        columns={[
          {
            key: "theme",
            label: say("theme"),
            width: "wide",
            cell: (row) => (may ? <a href={`${here}/answers/${row.id}`}>{row.theme}</a> : row.theme),
          },
          { key: "count", label: say("comments"), align: "end", cell: (row) => row.count },
          {
            key: "changed",
            label: say("changed-something"),
            cell: (row) => say("changed-count", { count: row.changed }),
          },
        ]}
      />
    </StaffPage>
  )
}
