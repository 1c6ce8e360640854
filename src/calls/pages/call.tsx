import { redirect } from "react-router"
import { deskAddress, DeskPage } from "#parts/desk"
import { dayOf } from "#platform/clock"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { formatDate, formatNumber, inLanguage, nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, EmptyState, Facts, Form, Section, Status, Table } from "#ui"
import { access } from "../access.ts"
import { publishCall } from "../acts/make-call.ts"
import { criterionWords } from "../parts/criterion-words.ts"
import { publishing } from "../parts/schemas.ts"
import { WindowShown } from "../parts/window-shown.tsx"
import type { CallState } from "../parts/window-shown.tsx"
import { ownCalls } from "../reads/calls.ts"
import { decisionOf, submissionsTo } from "../reads/submissions.ts"
import { callWindow } from "../rules/window.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/call"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "call")
  const { locale, actor, partnership } = visit
  return visit.read(async (tx) => {
    const call = (await ownCalls(tx)).find(({ id }) => id === params.call)
    if (!call) throw new NotFound()
    const own = (await submissionsTo(tx, actor.id)).filter(({ callId }) => callId === call.id)
    const decisions = await Promise.all(own.map(({ id }) => decisionOf(tx, id)))
    return {
      locale,
      calls: deskAddress(visit, "/calls"),
      here: deskAddress(visit, `/calls/${call.id}`),
      title: titleIn(locale, call),
      about: inLanguage(locale, call, "about"),
      opensOn: call.opensOn,
      closesOn: call.closesOn,
      state: (call.publishedAt ? callWindow(call, actor.today) : "draft") as CallState,
      mayPublish: !call.publishedAt && access.may(actor, "make", "call"),
      criteria: call.criteria.map((criterion) => ({
        id: criterion.id,
        name: criterionWords(locale, criterion),
        weight: criterion.weight,
      })),
      submissions: own.map((each, place) => ({
        id: each.id,
        name: nameIn(locale, each),
        standing: each.standing,
        // Who is recused, or has not declared, is not told what was decided either.
        decision: each.standing === "free" ? (decisions[place]?.decision ?? null) : null,
        submittedOn: dayOf(each.submittedAt, partnership.timeZone),
      })),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "make", "call")
  return submit({ request, locale: visit.locale, schema: publishing }, async (_, form) => {
    await visit.act(form, (tx) => publishCall(tx, visit.actor, params.call))
    return redirect(deskAddress(visit, `/calls/${params.call}`))
  })
}

export default function CallPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, calls, here, title, about, opensOn, closesOn, state, criteria, submissions } = loaderData
  const say = words(locale)
  return (
    <DeskPage
      title={title}
      lead={about ? <p>{about}</p> : undefined}
      status={<WindowShown locale={locale} state={state} />}
      breadcrumb={[{ label: say("calls"), href: calls }]}
      refused={actionData}
    >
      <Facts
        facts={[
          { term: say("opens-on"), description: formatDate(locale, opensOn) },
          { term: say("closes-on"), description: formatDate(locale, closesOn) },
        ]}
      />
      {loaderData.mayPublish && (
        <Form submissionKey={loaderData.submissionKey}>
          <p>{say("publish-why")}</p>
          <ButtonRow>
            <Button>{say("publish-call")}</Button>
            <Button look="secondary" href={`${here}/change`}>
              {say("change-call")}
            </Button>
            <Button look="quiet" href={`${here}/delete`}>
              {say("delete-call")}
            </Button>
          </ButtonRow>
        </Form>
      )}
      <Section title={say("criteria")}>
        <Table
          caption={say("criteria-caption")}
          rows={criteria}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", label: say("criterion"), width: "wide", cell: ({ name }) => <bdi>{name}</bdi> },
            {
              key: "weight",
              label: say("points-heading"),
              align: "end",
              cell: ({ weight }) => formatNumber(locale, weight),
            },
          ]}
        />
      </Section>
      <Section title={say("applications")}>
        <Table
          caption={say("applications-count", { count: submissions.length })}
          rows={submissions}
          rowKey={({ id }) => id}
          empty={<EmptyState title={say("no-applications")} why={<p>{say("no-applications-why")}</p>} />}
          columns={[
            {
              key: "name",
              label: say("partnership"),
              width: "wide",
              cell: ({ id, name }) => (
                <a href={`${here}/applications/${id}`}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            {
              key: "on",
              label: say("submitted-on"),
              cell: ({ submittedOn }) => formatDate(locale, submittedOn),
            },
            { key: "yours", label: say("your-part"), cell: ({ standing }) => say(`standing-${standing}`) },
            {
              key: "decision",
              label: say("decision"),
              cell: ({ decision, standing }) =>
                decision ? (
                  <Status kind={decision === "accepted" ? "good" : "stopped"}>
                    {say(`decision-${decision}`)}
                  </Status>
                ) : standing === "free" ? (
                  <Status kind="waiting">{say("not-decided")}</Status>
                ) : (
                  <Status kind="stopped">{say("not-yours-to-read")}</Status>
                ),
            },
          ]}
        />
      </Section>
    </DeskPage>
  )
}
