import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { activityOf, leadsOfActivities } from "#plans"
import { Invalid, NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, EmptyState, Form, RadioGroup, Section, Select, TextArea, TextInput } from "#ui"
import { access } from "../access.ts"
import { enterAnswer } from "../acts/enter-answer.ts"
import { answerOf, choices, remarkProblem } from "../parts/read-answers.ts"
import { WhatIsTakenOn } from "../parts/what-is-taken-on.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/enter-answer"

/** By which names this page's address may be asked. */
export const handle = { asks: ["organization"] }

const entered = z.strictObject({
  organizationId: z.uuid("commitments.choose-one"),
  version: z.coerce.number().int().positive(),
  choice: z.enum(choices, "commitments.choose-one"),
  remark: z.string().default(""),
  told: z.string().min(1, "commitments.told-needed").max(300, "commitments.text-long"),
})

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "commitment")
  const { locale } = visit
  return visit.read(async (tx) => {
    const activity = await activityOf(tx, params.activity)
    if (!activity) throw new NotFound()
    const { id, fiscalYear, version } = activity
    const leads = await leadsOfActivities(tx, [id])
    const wanted = new URL(request.url).searchParams.get("organization")
    return {
      locale,
      address: visit.address(""),
      submissionKey: crypto.randomUUID(),
      activity: { id, fiscalYear, version, title: titleIn(locale, activity) },
      wording: leads[0] ?? null,
      leads: leads.map((one) => ({ value: one.organizationId, label: nameIn(locale, one) })),
      wanted: leads.find((one) => one.organizationId === wanted)?.organizationId ?? "",
    }
  })
}

/** Enters what was said otherwise than by link. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "commitment")
  const { locale, actor } = visit
  return submit({ request, locale, schema: entered }, async ({ choice, ...input }, form) => {
    const remark = choice === "accept" ? "" : input.remark.trim()
    const problem = remarkProblem(choice, remark)
    if (problem) throw new Invalid([{ field: "remark", reason: words.message(problem) }])
    const year = await visit.act(form, async (tx) => {
      const activity = await activityOf(tx, params.activity)
      if (!activity) throw new NotFound()
      const answer = answerOf(choice)
      await enterAnswer(tx, actor, { ...input, activityId: activity.id, answer, remark, locale })
      return activity.fiscalYear
    })
    return redirect(visit.address(`/plans/${year}/leads`))
  })
}

export default function EnterAnswer({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, activity, wording, leads, wanted, submissionKey } = loaderData
  const say = words(locale)
  const value = (field: string, known = "") => asTyped(actionData, field, known)
  return (
    <StaffPage
      title={say("enter-title")}
      lead={say("enter-lead")}
      breadcrumb={[{ label: activity.title, href: `${address}/plans/activities/${activity.id}` }]}
      refused={actionData}
    >
      {!wording ? (
        <EmptyState
          title={say("nobody-named")}
          why={<p>{say("nobody-named-why")}</p>}
          next={
            <Button href={`${address}/plans/activities/${activity.id}/change`}>{say("name-a-lead")}</Button>
          }
        />
      ) : (
        <Section title={activity.title}>
          <WhatIsTakenOn locale={locale} wording={wording} />
          <Form submissionKey={submissionKey}>
            <input type="hidden" name="version" value={activity.version} />
            <Select
              {...value("organizationId", wanted || (leads.length === 1 ? leads[0]!.value : ""))}
              label={say("lead")}
              options={[{ value: "", label: say("choose") }, ...leads]}
            />
            <RadioGroup
              {...value("choice")}
              label={say("they-said")}
              options={choices.map((one) => ({ value: one, label: say(`they-${one}`) }))}
            />
            <TextArea
              {...value("remark")}
              label={say("remark")}
              hint={say("remark-hint")}
              rows={2}
              maxLength={2000}
              optional
            />
            <TextInput {...value("told")} label={say("told")} hint={say("told-hint")} maxLength={300} />
            <ButtonRow>
              <Button>{say("keep-answer")}</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
    </StaffPage>
  )
}
