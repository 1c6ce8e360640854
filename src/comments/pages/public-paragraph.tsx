import { redirect } from "react-router"
import { nothingPublic } from "#partnerships"
import { BesidePage } from "#parts/site"
import { TryLater } from "#platform/refusals"
import { requestContext, servicesOf, submit } from "#platform/web"
import { formatDate } from "#platform/words"
import { besideSite } from "#site"
import { Button, ButtonRow, Form, Notice, Passage, Section } from "#ui"
import { sendComment } from "../acts/send-comment.ts"
import { CommentFields } from "../parts/comment-fields.tsx"
import { commentVisit } from "../parts/comment-visit.ts"
import { inEither } from "../parts/in-either.ts"
import { saidIn, SaidList } from "../parts/said.tsx"
import { sentComment } from "../parts/schemas.ts"
import { secondsToWait } from "../parts/tries.ts"
import { answersOf } from "../reads/answers.ts"
import { consultedOn } from "../reads/consulted.ts"
import { publicComments } from "../reads/public-comments.ts"
import { wholePlan } from "../rules/comment-state.ts"
import { paragraphTitles } from "../rules/paragraph-titles.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/public-paragraph"

/** By which names this page's address may be asked. */
export const handle = { asks: ["key"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, period, state } = await commentVisit(context, params)
  const { locale } = visit
  const around = await besideSite(visit, { context, request })
  if (state === "to-come") throw nothingPublic(locale)
  const asked = new URL(request.url).searchParams.get("key") ?? wholePlan
  return visit.read(async (tx) => {
    const { paragraphs } = await consultedOn(tx, period.versionId)
    const paragraph = paragraphs.find(({ key }) => key === asked)
    if (!paragraph) throw nothingPublic(locale)
    const { key, textEn: en, textFr: fr } = paragraph
    const comments = await publicComments(tx, { periodId: period.id, paragraphKey: key })
    return {
      locale,
      base: visit.address("/community-plan/comments"),
      around,
      submissionKey: crypto.randomUUID(),
      periodId: period.id,
      isOpen: state === "open",
      closes: formatDate(locale, period.closesOn),
      paragraphKey: key,
      title: paragraphTitles(locale, paragraphs).get(key)!,
      text: inEither(locale, { en, fr }),
      said: saidIn(locale, comments, await answersOf(tx, period.id)),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { visit } = await commentVisit(context, params)
  const { locale, actor } = visit
  return submit({ request, locale, schema: sentComment }, async (sent, form) => {
    const { website: _, ...comment } = sent
    const wait = secondsToWait(context.get(requestContext).network, servicesOf(context).clock.now())
    if (wait !== null) throw new TryLater(429, { key: "web.too-often" }, wait)
    const reference = await visit.act(form, (tx) => sendComment(tx, actor, { ...comment, locale }))
    return redirect(visit.address(`/community-plan/comments/received?reference=${reference}`))
  })
}

export default function PublicParagraph({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, around, isOpen, closes, paragraphKey, title, text, said } = loaderData
  const say = words(locale)
  return (
    <BesidePage
      {...around}
      title={title}
      refused={actionData}
      lead={
        <p>
          <a href={`${base}#p-${paragraphKey}`}>{say("back-to-plan")}</a>
        </p>
      }
    >
      {text.text && <Passage lang={text.lang} text={text.text} />}
      {!isOpen && (
        <Notice kind="information" title={say("closed-on", { closes })}>
          <p>{say(actionData ? "closed-keep" : "closed-no-more")}</p>
        </Notice>
      )}
      {(isOpen || actionData) && <CommentForm {...loaderData} refused={actionData} />}
      {said.length > 0 && (
        <Section title={say("said-here")} id="said">
          <SaidList locale={locale} said={said} />
        </Section>
      )}
    </BesidePage>
  )
}

type FormProps = Route.ComponentProps["loaderData"] & { refused: Route.ComponentProps["actionData"] }

function CommentForm({ locale, submissionKey, periodId, paragraphKey, isOpen, refused }: FormProps) {
  const say = words(locale)
  return (
    <Section title={say("write-comment")}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="periodId" value={periodId} />
        <input type="hidden" name="paragraphKey" value={paragraphKey} />
        <CommentFields locale={locale} refused={refused} />
        <div className="visually-hidden" aria-hidden="true">
          <label htmlFor="field-website">{say("leave-empty")}</label>
          <input id="field-website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <p>{say("before-sending")}</p>
        {isOpen && (
          <ButtonRow>
            <Button>{say("send-comment")}</Button>
          </ButtonRow>
        )}
      </Form>
    </Section>
  )
}
