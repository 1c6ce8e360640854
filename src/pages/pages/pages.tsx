import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { PublishingState } from "#parts/site"
import { submit, visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { publications } from "#site"
import { textsIn } from "#translations"
import { Button, ButtonRow, EmptyState, Form, Section, Table } from "#ui"
import { access } from "../access.ts"
import { addStarterPages } from "../acts/write-page.ts"
import { eventWhen } from "../parts/event-when.ts"
import { pagesOf } from "../reads/pages.ts"
import { pageKinds, textKind } from "../rules/page-kind.ts"
import type { PageKind } from "../rules/page-kind.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/pages"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "page")
  const { locale, actor, partnership } = visit
  return visit.read(async (tx) => {
    const pages = await pagesOf(tx)
    const subjects = pages.map(({ id }) => id)
    const texts = await textsIn(tx, { kind: textKind, subjects, language: locale })
    const published = new Map((await publications(tx, 10_000)).map((one) => [one.subjectId, one]))
    return {
      locale,
      base: visit.address(""),
      timeZone: partnership.timeZone,
      at: actor.at,
      may: access.may(actor, "write", "page"),
      submissionKey: crypto.randomUUID(),
      pages: pages.map((page) => {
        const title = texts.get(page.id)?.["title"]
        return {
          id: page.id,
          kind: page.kind,
          title: title?.value ?? words(locale)("untitled"),
          lang: title?.isFallback ? title.language : undefined,
          menuPlace: page.menuPlace,
          when: page.startsAt
            ? eventWhen(locale, { startsAt: page.startsAt, endsAt: page.endsAt }, partnership.timeZone)
            : page.onDay && formatDate(locale, page.onDay),
          publication: published.get(page.id),
        }
      }),
    }
  })
}

/** Pages to begin with, as drafts. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "page")
  return submit({ request, locale: visit.locale, schema: z.strictObject({}) }, async (_, form) => {
    await visit.act(form, (tx) => addStarterPages(tx, visit.actor))
    return redirect(visit.address("/pages"))
  })
}

export default function Pages({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, may, pages, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("pages")}
      lead={say("pages-lead")}
      actions={
        <ButtonRow>
          {may &&
            pageKinds.map((kind) => (
              <Button
                key={kind}
                look={kind === "page" ? "primary" : "secondary"}
                href={`${base}/pages/new?kind=${kind}`}
              >
                {say(`new-${kind}`)}
              </Button>
            ))}
          <Button look="quiet" href={`${base}/translations`}>
            {say("all-languages")}
          </Button>
        </ButtonRow>
      }
      refused={actionData}
    >
      {pages.length === 0 ? (
        <EmptyState
          title={say("no-pages")}
          why={<p>{say("no-pages-why")}</p>}
          next={
            may && (
              <Form submissionKey={submissionKey}>
                <Button>{say("begin-with-starters")}</Button>
              </Form>
            )
          }
        />
      ) : (
        pageKinds.map((kind) => <OfKind key={kind} {...loaderData} kind={kind} />)
      )}
    </StaffPage>
  )
}

function OfKind({
  locale,
  base,
  timeZone,
  at,
  pages,
  kind,
}: Route.ComponentProps["loaderData"] & { kind: PageKind }) {
  const say = words(locale)
  const rows = pages.filter((page) => page.kind === kind)
  return (
    <Section title={say(`kinds-${kind}`)}>
      <Table
        caption={say(`count-${kind}`, { count: rows.length })}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>{say("none-of-kind")}</p>}
        columns={[
          {
            key: "title",
            label: say("title"),
            width: "wide",
            cell: ({ id, title, lang }) => (
              <a href={`${base}/pages/${id}`}>
                <bdi lang={lang}>{title}</bdi>
              </a>
            ),
          },
          kind === "page"
            ? {
                key: "menu",
                label: say("on-menu"),
                cell: ({ menuPlace: place }) =>
                  place === null ? say("not-on-menu") : say("menu-at", { place }),
              }
            : { key: "when", label: say("when"), cell: ({ when }) => when },
          {
            key: "state",
            label: say("state"),
            cell: ({ publication }) => <PublishingState {...{ locale, timeZone, at, publication }} />,
          },
        ]}
      />
    </Section>
  )
}
