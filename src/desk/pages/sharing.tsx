import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { dayOf } from "#platform/clock"
import { submit, visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, ButtonRow, CheckboxGroup, EmptyState, Form, Notice, Section, Table } from "#ui"
import { access } from "../access.ts"
import { decideSharing } from "../acts/decide-sharing.ts"
import { fundersOfBound, sharing } from "../reads/sharing.ts"
import { coreKeys } from "../rules/core-fields.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/sharing"

const schema = z.strictObject({ fields: z.array(z.enum(coreKeys)).max(coreKeys.length).default([]) })

/** By which names this page's address may be asked. */
export const handle = { asks: ["saved"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "sharing")
  const { timeZone } = visit.partnership
  return visit.read(async (tx) => ({
    locale: visit.locale,
    reports: visit.address("/reports"),
    may: access.may(visit.actor, "decide", "sharing"),
    wasSaved: new URL(request.url).searchParams.has("saved"),
    funders: (await fundersOfBound(tx)).map((funder) => ({
      name: nameIn(visit.locale, funder),
      since: dayOf(funder.since, timeZone),
    })),
    fields: (await sharing(tx)).map(({ decidedAt, ...field }) => ({
      ...field,
      decidedOn: decidedAt ? dayOf(decidedAt, timeZone) : null,
    })),
    submissionKey: crypto.randomUUID(),
  }))
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "decide", "sharing")
  return submit({ request, locale: visit.locale, schema }, async (decided, form) => {
    await visit.act(form, (tx) => decideSharing(tx, visit.actor, decided))
    return redirect(visit.address("/reports/sharing?saved"))
  })
}

export default function Sharing({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, reports, may, wasSaved, funders, fields, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("sharing")}
      lead={<p>{say("sharing-lead")}</p>}
      breadcrumb={[{ label: say("reports"), href: reports }]}
      refused={actionData}
      notice={wasSaved && !actionData ? <Notice kind="success" title={say("sharing-saved")} /> : undefined}
    >
      <Section title={say("who-reads")}>
        {funders.length === 0 ? (
          <EmptyState title={say("nobody-reads")} why={<p>{say("nobody-reads-why")}</p>} />
        ) : (
          <ul>
            {funders.map(({ name, since }) => (
              <li key={name}>{say("reads-since", { name, date: formatDate(locale, since) })}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={say("what-may-be-compared")} intro={<p>{say("sharing-why")}</p>}>
        {may && (
          <Form submissionKey={submissionKey}>
            <CheckboxGroup
              name="fields[]"
              label={say("fields-shared")}
              values={
                actionData?.typed["fields[]"] ??
                fields.filter(({ isShared }) => isShared).map(({ field }) => field)
              }
              options={fields.map(({ field }) => ({
                value: field,
                label: say(`field-${field}`),
                hint: say(`defined-${field}`),
              }))}
            />
            <ButtonRow>
              <Button>{say("keep-sharing")}</Button>
            </ButtonRow>
          </Form>
        )}
        <Table
          caption={say("sharing-caption")}
          rows={fields}
          rowKey={({ field }) => field}
          columns={[
            { key: "field", label: say("field"), width: "wide", cell: ({ field }) => say(`field-${field}`) },
            { key: "shared", label: say("compared"), cell: ({ isShared }) => say(isShared ? "yes" : "no") },
            {
              key: "decided",
              label: say("decided"),
              cell: ({ decidedOn, by }) =>
                decidedOn
                  ? say("decided-on", { date: formatDate(locale, decidedOn), by: by ?? say("by-system") })
                  : say("never-decided"),
            },
          ]}
        />
      </Section>
    </StaffPage>
  )
}
