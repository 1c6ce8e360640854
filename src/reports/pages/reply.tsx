import { redirect } from "react-router"
import { z } from "zod"
import { Conflict } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form, RadioGroup, TextArea } from "#ui"
import { access } from "../access.ts"
import { acceptReport } from "../acts/accept-report.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { readReport } from "../reads/read-report.ts"
import { reportTitle } from "../document/report-words.ts"
import { returnReport } from "../acts/return-report.ts"
import { words } from "../words/index.ts"
import { reportIn } from "../parts/report-in.ts"
import type { Route } from "./+types/reply"

const schema = z.strictObject({
  reply: z.enum(["accepted", "returned"], "reports.reply-needed"),
  comment: z.string().max(4000),
})

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "note the reply to", "report")
  const { actor, locale } = visit
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const { report, content } = await readReport(tx, { ...which, today: actor.today })
    if (report.state !== "submitted") throw new Conflict(words.message("not-with-funder"))
    const title = reportTitle(locale, content)
    return { locale, home: visit.address(""), name, title, submissionKey: crypto.randomUUID() }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "note the reply to", "report")
  return submit({ request, locale: visit.locale, schema }, async ({ reply, comment }, form) => {
    const { name, ...which } = reportIn(params)
    const note = reply === "accepted" ? acceptReport : returnReport
    await visit.act(form, (tx) => note(tx, visit.actor, { ...which, comment }))
    return redirect(visit.address(`/reports/${name}`))
  })
}

export default function Reply({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, name, title, submissionKey } = loaderData
  const say = words(locale)
  const base = `${home}/reports/${name}`
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: title, href: base }}
      title={say("note-reply")}
      lead={<p>{say("reply-lead")}</p>}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <RadioGroup
          {...asTyped(actionData, "reply")}
          label={say("reply")}
          options={[
            { value: "accepted", label: say("reply-accepted"), hint: say("reply-accepted-hint") },
            { value: "returned", label: say("reply-returned"), hint: say("reply-returned-hint") },
          ]}
        />
        <TextArea {...asTyped(actionData, "comment")} label={say("comment")} hint={say("comment-hint")} />
        <ButtonRow>
          <Button>{say("keep-reply")}</Button>
          <Button look="quiet" href={base}>
            {say("back-to-report")}
          </Button>
        </ButtonRow>
      </Form>
    </ReportPage>
  )
}
