import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { formatDateTime, inLanguage, nameIn } from "#platform/words"
import { Button, ButtonRow, EmptyState, Form, Section, Table } from "#ui"
import { access } from "../access.ts"
import { closeRecruitment } from "../acts/close-recruitment.ts"
import { nothing } from "../parts/schemas.ts"
import { spanOf } from "../parts/span-of.ts"
import { StandingOf } from "../parts/standing-of.tsx"
import { interestsIn, recruitmentOf } from "../reads/recruitments.ts"
import { isOpen } from "../rules/is-open.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/one-recruitment"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "recruitment")
  return visit.read(async (tx) => {
    const recruitment = await recruitmentOf(tx, params.recruitment)
    if (!recruitment) throw new NotFound()
    return {
      locale: visit.locale,
      address: visit.address(""),
      timeZone: visit.partnership.timeZone,
      submissionKey: crypto.randomUUID(),
      mayClose: access.may(visit.actor, "change", "recruitment") && isOpen(recruitment, visit.actor.today),
      recruitment,
      interests: await interestsIn(tx, recruitment.id),
    }
  })
}

/** Takes no more from tomorrow on. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "recruitment")
  return submit({ request, locale: visit.locale, schema: nothing }, async (_, form) => {
    await visit.act(form, (tx) => closeRecruitment(tx, visit.actor, params.recruitment))
    return redirect(visit.address(`/council/recruitment/${params.recruitment}`))
  })
}

export default function OneRecruitment({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, timeZone, submissionKey, mayClose, recruitment, interests } = loaderData
  const say = words(locale)
  const seeks = inLanguage(locale, recruitment, "seeks")
  return (
    <StaffPage
      title={say("recruitment-of", { body: nameIn(locale, recruitment) })}
      lead={spanOf(locale, recruitment)}
      breadcrumb={[
        { label: say("council"), href: `${address}/council` },
        { label: say("recruitment"), href: `${address}/council/recruitment` },
      ]}
      refused={actionData}
      actions={
        mayClose && (
          <Form submissionKey={submissionKey}>
            <ButtonRow>
              <Button look="secondary">{say("close-recruitment")}</Button>
            </ButtonRow>
          </Form>
        )
      }
    >
      {seeks && <p>{seeks}</p>}
      <Section title={say("who-came-forward")}>
        <Table
          caption={say("first-first")}
          rows={interests}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              label: say("column-person"),
              cell: (row) => (
                <a href={`${address}/council/interests/${row.id}`}>
                  <bdi>{row.personName}</bdi>
                </a>
              ),
            },
            {
              key: "organization",
              label: say("column-organization"),
              cell: (row) => <bdi>{row.organizationName || say("comes-alone")}</bdi>,
            },
            {
              key: "at",
              label: say("received"),
              cell: (row) => formatDateTime(locale, row.receivedAt, timeZone),
            },
            {
              key: "standing",
              label: say("state"),
              cell: (row) => <StandingOf locale={locale} standing={row.standing} />,
            },
          ]}
          empty={<EmptyState level={3} title={say("nobody-yet")} why={<p>{say("nobody-yet-why")}</p>} />}
        />
      </Section>
    </StaffPage>
  )
}
