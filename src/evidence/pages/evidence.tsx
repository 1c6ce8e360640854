import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Disclosure, EmptyState, Pagination, Section, Status, Table } from "#ui"
import { access } from "../access.ts"
import type { KindThatWantsSupport } from "../rules/node.ts"
import { documentCount, documents } from "../reads/queries.ts"
import { needsWithoutActivity, unsupported } from "../reads/walk.ts"
import type { Unsupported } from "../reads/walk.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/evidence"

const kinds: readonly KindThatWantsSupport[] = ["claim", "update", "need", "finding", "priority"]
const perPage = 25

/** By which names this page's address may be asked. */
export const handle = { asks: ["page"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const page = Math.max(1, Number(new URL(request.url).searchParams.get("page")) || 1)
  return visit.read(async (tx) => {
    const missing = []
    for (const kind of kinds) missing.push({ kind, nodes: await unsupported(tx, kind) })
    return {
      locale: visit.locale,
      base: visit.address("/evidence"),
      may: access.may(visit.actor, "add", "evidence"),
      missing,
      unanswered: await needsWithoutActivity(tx),
      documents: await documents(tx, { most: perPage, after: (page - 1) * perPage }),
      count: await documentCount(tx),
      page,
    }
  })
}

export default function Evidence({ loaderData }: Route.ComponentProps) {
  const { locale, base, may, missing, unanswered, documents, page, count } = loaderData
  const say = words(locale)
  const titleOf = (node: { titleEn: string; titleFr: string }) => titleIn(locale, node)
  return (
    <StaffPage
      title={say("evidence")}
      lead={say("lead")}
      actions={
        may && (
          <ButtonRow>
            <Button href={`${base}/documents/new`}>{say("add-document")}</Button>
            <Button look="secondary" href={`${base}/findings/new`}>
              {say("add-finding")}
            </Button>
          </ButtonRow>
        )
      }
    >
      <Section title={say("without-evidence")}>
        {missing.map(({ kind, nodes }) => (
          <Lacking
            key={kind}
            {...{ locale, base, nodes }}
            summary={say("without-evidence-count", { kind, count: nodes.length })}
          />
        ))}
      </Section>
      <Section title={say("without-activity")}>
        <p>{say("without-activity-why")}</p>
        <Lacking
          {...{ locale, base }}
          nodes={unanswered}
          summary={say("without-activity-count", { count: unanswered.length })}
        />
      </Section>
      <Section title={say("documents")}>
        <Table
          caption={say("document-count", { count })}
          rows={documents}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "title",
              label: say("title"),
              cell: (row) => <a href={`${base}/${row.id}`}>{titleOf(row)}</a>,
            },
            { key: "strength", label: say("strength"), cell: (row) => say(`strength-${row.strength}`) },
            {
              key: "dated",
              label: say("dated"),
              cell: (row) => (row.dated ? formatDate(locale, row.dated) : ""),
            },
          ]}
          empty={
            <EmptyState
              title={say("no-documents")}
              why={<p>{say("no-documents-why")}</p>}
              next={may && <Button href={`${base}/documents/new`}>{say("add-document")}</Button>}
            />
          }
        />
        {count > perPage && (
          <Pagination
            page={page}
            pages={Math.ceil(count / perPage)}
            hrefFor={(wanted) => `?page=${wanted}`}
            summary={say("documents-shown", {
              from: (page - 1) * perPage + 1,
              to: (page - 1) * perPage + documents.length,
              count,
            })}
          />
        )}
      </Section>
    </StaffPage>
  )
}

type LackingProps = { locale: Locale; base: string; nodes: readonly Unsupported[]; summary: string }

/** What lacks something, named one by one; or that nothing does. */
function Lacking({ locale, base, nodes, summary }: LackingProps) {
  if (nodes.length === 0)
    return (
      <p>
        <Status kind="good">{summary}</Status>
      </p>
    )
  return (
    <Disclosure summary={summary} open>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <a href={`${base}/${node.id}`}>{titleIn(locale, node)}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
