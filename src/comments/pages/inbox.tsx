import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, EmptyState, FilterForm, Select, Table } from "#ui"
import { access } from "../access.ts"
import { commentFilterIn } from "../parts/comment-filter-in.ts"
import { periodPlace } from "../parts/period-place.ts"
import { CommentStateOf } from "../parts/state-of.tsx"
import { commentsOf } from "../reads/comments.ts"
import { consultedOn } from "../reads/consulted.ts"
import { commentPeriodOf } from "../reads/periods.ts"
import { commentStates } from "../rules/comment-state.ts"
import { paragraphTitles } from "../rules/paragraph-titles.ts"
import { readable } from "../rules/removed.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/inbox"

/** By which names this page's address may be asked. */
export const handle = { asks: ["state", "paragraph"] }

/** The most rows on the page; the file has all. */
const shown = 200

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "comment")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const period = await commentPeriodOf(tx, params.commentPeriod)
    if (!period) throw new NotFound()
    const { filter, typed, isFiltered, query } = commentFilterIn(request.url, period.id)
    const { paragraphs } = await consultedOn(tx, period.versionId)
    const titles = paragraphTitles(locale, paragraphs)
    const comments = await commentsOf(tx, filter)
    const mark = words(locale)("removed-mark")
    return {
      locale,
      ...periodPlace(visit, period),
      may: access.may(actor, "moderate", "comment"),
      isEmpty: comments.length === 0 && !isFiltered,
      typed,
      isFiltered,
      query,
      more: Math.max(0, comments.length - shown),
      paragraphs: paragraphs.map(({ key }) => ({ value: key, label: titles.get(key)! })),
      comments: comments.slice(0, shown).map((comment) => ({
        id: comment.id,
        begins: begun(readable(comment.text, mark)),
        paragraph: titles.get(comment.paragraphKey) ?? "",
        received: formatDate(locale, comment.receivedOn),
        state: comment.state,
        isAnswered: comment.answerId !== null,
      })),
    }
  })
}

function begun(text: string): string {
  return text.length <= 140 ? text : `${text.slice(0, 139).trimEnd()}…`
}

type Loaded = Route.ComponentProps["loaderData"]

export default function Inbox({ loaderData }: Route.ComponentProps) {
  const { locale, here, crumbs, may, isEmpty } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("comments-received")}
      lead={say("inbox-lead")}
      breadcrumb={crumbs}
      actions={
        may && (
          <ButtonRow>
            <Button look="secondary" href={`${here}/inbox/new`}>
              {say("enter-comment")}
            </Button>
          </ButtonRow>
        )
      }
    >
      {isEmpty ? (
        <EmptyState title={say("no-comments")} why={<p>{say("no-comments-why")}</p>} />
      ) : (
        <Comments {...loaderData} />
      )}
    </StaffPage>
  )
}

function Comments({ locale, here, comments, paragraphs, typed, isFiltered, query, more }: Loaded) {
  const say = words(locale)
  const all = { value: "", label: say("all") }
  return (
    <>
      <FilterForm
        label={say("filter-comments")}
        act={say("show-comments")}
        clearHref={isFiltered ? `${here}/inbox` : undefined}
      >
        <Select
          name="state"
          label={say("state")}
          value={typed.state}
          options={[all, ...commentStates.map((state) => ({ value: state, label: say(`state-${state}`) }))]}
        />
        <Select
          name="paragraph"
          label={say("paragraph")}
          value={typed.paragraph}
          options={[all, ...paragraphs]}
        />
      </FilterForm>
      <Table
        caption={say("comments-received")}
        rows={comments}
        rowKey={(row) => row.id}
        isMarked={(row) => row.state === "waiting"}
        empty={<p>{say("none-found")}</p>}
        columns={[
          {
            key: "comment",
            label: say("comment"),
            width: "wide",
            cell: (row) => (
              <a href={`${here}/inbox/${row.id}`}>
                <bdi>{row.begins}</bdi>
              </a>
            ),
          },
          { key: "paragraph", label: say("paragraph"), width: "wide", cell: (row) => row.paragraph },
          { key: "received", label: say("received"), cell: (row) => row.received },
          {
            key: "state",
            label: say("state"),
            cell: (row) => <CommentStateOf locale={locale} state={row.state} />,
          },
          {
            key: "answer",
            label: say("answer"),
            cell: (row) => say(row.isAnswered ? "answered" : "not-yet"),
          },
        ]}
      />
      {more > 0 && <p>{say("more-in-file", { count: more })}</p>}
      <ButtonRow>
        {(["xlsx", "csv"] as const).map((format) => (
          <Button key={format} look="quiet" href={`${here}/export/${format}?${query}`} download>
            {say(`export-${format}`)}
          </Button>
        ))}
      </ButtonRow>
    </>
  )
}
