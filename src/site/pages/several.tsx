import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Checkbox, EmptyState, Form, Section, Table } from "#ui"
import { access } from "../access.ts"
import { publishSeveral } from "../acts/publish.ts"
import { PublishingState } from "../parts/publishing-state.tsx"
import { several } from "../parts/schemas.ts"
import { notPublicYet } from "../reads/not-public-yet.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/several"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "site")
  const { locale, partnership, actor } = visit
  const asked = { locale, at: actor.at }
  return {
    locale,
    base: visit.address("/publishing"),
    timeZone: partnership.timeZone,
    at: actor.at,
    submissionKey: crypto.randomUUID(),
    mayPublish: access.may(actor, "publish", "site"),
    matters: await visit.read((tx) => notPublicYet(tx, asked)),
  }
}

/** Publishes everything that was ticked. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "publish", "site")
  return submit({ request, locale: visit.locale, schema: several }, async ({ chosen }, form) => {
    await visit.act(form, (tx) => publishSeveral(tx, visit.actor, chosen))
    return redirect(visit.address("/publishing"))
  })
}

export default function Several({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, matters, mayPublish, submissionKey } = loaderData
  const say = words(locale)
  const lists = matters.map((one) => (
    <Matter key={one.matter} {...loaderData} one={one} refused={actionData} />
  ))
  return (
    <StaffPage
      title={say("several")}
      lead={<p>{say("several-lead")}</p>}
      breadcrumb={[{ label: say("publishing"), href: base }]}
      refused={actionData}
    >
      {matters.length === 0 && (
        <EmptyState title={say("several-none")} why={<p>{say("several-none-why")}</p>} />
      )}
      {mayPublish && matters.length > 0 ? (
        <Form submissionKey={submissionKey}>
          {lists}
          <ButtonRow>
            <Button>{say("publish-chosen")}</Button>
          </ButtonRow>
        </Form>
      ) : (
        lists
      )}
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function Matter(
  props: Shown & { one: Shown["matters"][number]; refused: Route.ComponentProps["actionData"] },
) {
  const { locale, base, timeZone, at, mayPublish, one, refused } = props
  const say = words(locale)
  const ticked = refused?.typed["chosen[]"] ?? []
  return (
    <Section title={one.label}>
      <Table
        caption={say("several-caption", { matter: one.label })}
        rows={one.waiting}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "title",
            label: say("column-title"),
            width: "wide",
            cell: ({ id, title, lang, hindrances }) => {
              const mark = `${one.matter}/${id}`
              return mayPublish && hindrances.length === 0 ? (
                <div lang={lang}>
                  <Checkbox name="chosen[]" value={mark} label={title} checked={ticked.includes(mark)} />
                </div>
              ) : (
                <bdi lang={lang}>{title}</bdi>
              )
            },
          },
          {
            key: "state",
            label: say("column-state"),
            cell: ({ publication }) => <PublishingState {...{ locale, timeZone, at, publication }} />,
          },
          ...(one.waiting.some(({ hindrances }) => hindrances.length > 0)
            ? [
                {
                  key: "hindrances",
                  label: say("why-not-yet"),
                  width: "wide" as const,
                  cell: ({ hindrances }: Shown["matters"][number]["waiting"][number]) => hindrances.join(" "),
                },
              ]
            : []),
          {
            key: "own",
            label: say("column-own"),
            cell: ({ id, title }) => (
              <a href={`${base}/${one.matter}/${id}`}>
                {say("change-publishing")}
                <span className="visually-hidden"> {title}</span>
              </a>
            ),
          },
        ]}
      />
    </Section>
  )
}
