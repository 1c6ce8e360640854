import { redirect } from "react-router"
import { z } from "zod"
import { reportTitle, submittedReport } from "#reports"
import { asTyped, servicesOf, submit, typedIn, visitOf } from "#platform/web"
import { nameIn } from "#platform/words"
import { Button, ButtonRow, Disclosure, Form, Notice, RadioGroup, TextArea } from "#ui"
import { access } from "../access.ts"
import { replyToReport } from "../acts/reply-to-report.ts"
import { DeskPage } from "../parts/desk-page.tsx"
import { deskAddress } from "../parts/desk-address.ts"
import { reviewAddress } from "../parts/review-address.ts"
import { reviewed, reviewOf } from "../parts/review-context.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/review-reply"

// Beside these, one field an answer: which there are depends on the form, and the act refuses those it does not ask.
const schema = z
  .object({
    reply: z.enum(["accepted", "returned"], "desk.reply-needed"),
    comment: z.string().max(4000, "desk.comment-long"),
    snapshot: z.uuid(),
  })
  .catchall(z.string().max(4000, "desk.comment-long"))

const prefix = "on-"

export async function loader({ params, context }: Route.LoaderArgs) {
  const [desk, review] = [visitOf(context), reviewOf(context)]
  review.check(access, "reply to", "report")
  const { locale, partnership } = review
  return review.read(async (tx) => {
    const { report, content, snapshot } = await submittedReport(tx, await reviewed(tx, context, params))
    return {
      locale,
      base: reviewAddress(desk, review, report.fiscalYear),
      queue: deskAddress(desk, `?year=${report.fiscalYear}`),
      title: `${reportTitle(locale, content)}, ${nameIn(locale, partnership)}`,
      isWaiting: report.state === "submitted",
      snapshotId: snapshot.id,
      sections: content.sections.map(({ letter, title, answers }) => ({
        letter,
        title: `${letter}. ${title[locale]}`,
        answers: answers.map(({ key, wording }) => ({ key, wording: wording[locale] })),
      })),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const [desk, review] = [visitOf(context), reviewOf(context)]
  review.check(access, "reply to", "report")
  const { baseUrl } = servicesOf(context).settings
  return submit({ request, locale: review.locale, schema }, async (sent, form) => {
    const { reply, comment, snapshot: snapshotId, ...others } = sent
    const which = await review.read((tx) => reviewed(tx, context, params))
    const comments = Object.entries(others).map(([field, said]) => ({
      question: field.slice(prefix.length),
      comment: said,
    }))
    const funder = { nameEn: desk.partnership.nameEn, nameFr: desk.partnership.nameFr }
    await review.act(form, (tx) =>
      replyToReport(tx, review.actor, { ...which, snapshotId, reply, comment, comments, funder, baseUrl }),
    )
    return redirect(reviewAddress(desk, review, which.fiscalYear))
  })
}

export default function ReviewReply({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, queue, title, isWaiting, snapshotId, sections, submissionKey } = loaderData
  const say = words(locale)
  return (
    <DeskPage
      title={say("return-or-accept")}
      lead={<p>{say("reply-lead")}</p>}
      breadcrumb={[
        { label: say("queue"), href: queue },
        { label: title, href: base },
      ]}
      refused={actionData}
    >
      {!isWaiting && (
        <Notice kind="attention" title={say("already-answered")}>
          <p>{say("already-answered-why")}</p>
        </Notice>
      )}
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="snapshot" value={snapshotId} />
        <RadioGroup
          {...asTyped(actionData, "reply")}
          label={say("your-reply")}
          options={[
            { value: "accepted", label: say("reply-accept"), hint: say("reply-accept-hint") },
            { value: "returned", label: say("reply-return"), hint: say("reply-return-hint") },
          ]}
        />
        <TextArea
          {...asTyped(actionData, "comment")}
          label={say("comment-whole")}
          hint={say("comment-whole-hint")}
        />
        {sections.map((section) => (
          <Disclosure
            key={section.letter}
            summary={section.title}
            open={section.answers.some(({ key }) => typedIn(actionData, prefix + key) !== "")}
          >
            {section.answers.map(({ key, wording }) => (
              <TextArea key={key} {...asTyped(actionData, prefix + key)} label={wording} rows={2} />
            ))}
          </Disclosure>
        ))}
        <ButtonRow>
          <Button>{say("send-reply")}</Button>
          <Button look="quiet" href={base}>
            {say("back-to-report")}
          </Button>
        </ButtonRow>
      </Form>
    </DeskPage>
  )
}
