import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, Disclosure, Facts, Form, RadioGroup, Section, TextArea } from "#ui"
import { access } from "../access.ts"
import { decideComment, removeName, removeWords } from "../acts/moderate-comment.ts"
import { periodPlace } from "../parts/period-place.ts"
import { Words } from "../parts/said.tsx"
import { commentAct } from "../parts/schemas.ts"
import { CommentStateOf } from "../parts/state-of.tsx"
import { answerOf } from "../reads/answers.ts"
import { commentOf } from "../reads/comments.ts"
import { consultedOn } from "../reads/consulted.ts"
import { commentPeriodOf } from "../reads/periods.ts"
import { holdReasons } from "../rules/comment-state.ts"
import { paragraphTitles } from "../rules/paragraph-titles.ts"
import { readable } from "../rules/removed.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/comment"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "comment")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const period = await commentPeriodOf(tx, params.commentPeriod)
    const comment = await commentOf(tx, params.comment)
    if (!period || comment?.periodId !== period.id) throw new NotFound()
    const { paragraphs } = await consultedOn(tx, period.versionId)
    const paragraph = paragraphs.find(({ key }) => key === comment.paragraphKey)
    const answer = comment.answerId === null ? null : await answerOf(tx, comment.answerId)
    return {
      locale,
      ...periodPlace(visit, period),
      submissionKey: crypto.randomUUID(),
      may: access.may(actor, "moderate", "comment"),
      comment,
      text: readable(comment.text, words(locale)("removed-mark")),
      received: formatDate(locale, comment.receivedOn),
      paragraph: paragraphTitles(locale, paragraphs).get(comment.paragraphKey) ?? "",
      paragraphText: (locale === "fr" ? paragraph?.textFr : paragraph?.textEn) ?? "",
      answer: answer && {
        id: answer.id,
        theme: locale === "fr" ? answer.themeFr : answer.themeEn,
        text: locale === "fr" ? answer.textFr : answer.textEn,
      },
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "moderate", "comment")
  const { actor } = visit
  const { comment: id, commentPeriod } = params
  return submit({ request, locale: visit.locale, schema: commentAct }, async (typed, form) => {
    const { version } = typed
    const isDecided = typed.does === "let-through" || typed.does === "hold-back"
    await visit.act(form, async (tx) => {
      if (typed.does === "remove-name") return removeName(tx, actor, { id, version })
      if (typed.does === "remove-words")
        return removeWords(tx, actor, { id, version, removed: typed.removed })
      const held = typed.does === "hold-back"
      const { reason, note } = held ? typed : { reason: null, note: "" }
      const decision = held ? "held-back" : "let-through"
      return decideComment(tx, actor, { id, version, decision, reason, note })
    })
    const inbox = visit.address(`/strategy/comments/${commentPeriod}/inbox`)
    return redirect(isDecided ? inbox : `${inbox}/${id}`)
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function CommentPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, crumbs, may, comment, text, paragraphText, paragraph } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("comment-title", { reference: comment.reference })}
      breadcrumb={[...crumbs, { label: say("comments-received"), href: `${here}/inbox` }]}
      status={<CommentStateOf locale={locale} state={comment.state} />}
      refused={actionData}
    >
      <blockquote>
        <Words text={text} />
      </blockquote>
      <About {...loaderData} />
      {may && <Decide {...loaderData} refused={actionData} />}
      <Answered {...loaderData} />
      {paragraphText && (
        <Section title={paragraph}>
          <Words text={paragraphText} />
        </Section>
      )}
    </StaffPage>
  )
}

function About({ locale, comment, received, paragraph }: Loaded) {
  const say = words(locale)
  const { toldHow, toldWhere, asWhom, shownName, reason, note, removals } = comment
  return (
    <Facts
      facts={[
        { term: say("paragraph"), description: paragraph },
        { term: say("received"), description: received },
        {
          term: say("told-how"),
          description: (
            <bdi>
              {[say(toldHow ? `told-${toldHow}` : "told-here"), toldWhere].filter(Boolean).join(", ")}
            </bdi>
          ),
        },
        { term: say("they-say"), description: say(asWhom ? `i-am-${asWhom}` : "counted-unsaid") },
        { term: say("shown-name"), description: shownName ? <bdi>{shownName}</bdi> : say("no-name") },
        ...(reason ? [{ term: say("why-held"), description: say(`hold-${reason}`) }] : []),
        ...(note ? [{ term: say("note"), description: <bdi>{note}</bdi> }] : []),
        ...(removals > 0
          ? [{ term: say("removed"), description: say("removed-times", { count: removals }) }]
          : []),
      ]}
    />
  )
}

function Decide(props: Loaded & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, submissionKey, comment, refused } = props
  const say = words(locale)
  const does = refused?.typed["does"]?.[0]
  const version = <input type="hidden" name="version" value={comment.version} />
  return (
    <Section title={say("decide")}>
      {comment.state !== "let-through" && (
        <Form submissionKey={`${submissionKey}-l`}>
          <input type="hidden" name="does" value="let-through" />
          {version}
          <ButtonRow>
            <Button>{say("let-through")}</Button>
          </ButtonRow>
        </Form>
      )}
      {comment.state !== "held-back" && (
        <Disclosure summary={say("hold-back")} open={does === "hold-back"}>
          <Form submissionKey={`${submissionKey}-h`}>
            <input type="hidden" name="does" value="hold-back" />
            {version}
            <RadioGroup
              {...asTyped(refused, "reason")}
              label={say("why-held")}
              options={holdReasons.map((reason) => ({ value: reason, label: say(`hold-${reason}`) }))}
            />
            <TextArea
              {...asTyped(refused, "note")}
              label={say("note")}
              hint={say("note-hint")}
              rows={2}
              optional
            />
            <Button look="secondary">{say("hold-back")}</Button>
          </Form>
        </Disclosure>
      )}
      <Disclosure summary={say("remove-words")} open={does === "remove-words"}>
        <Form submissionKey={`${submissionKey}-w`}>
          <input type="hidden" name="does" value="remove-words" />
          {version}
          <TextArea
            {...asTyped(refused, "removed")}
            label={say("words-to-remove")}
            hint={say("words-to-remove-hint")}
            rows={3}
          />
          <Button look="danger">{say("remove-words")}</Button>
        </Form>
        {comment.shownName && (
          <Form submissionKey={`${submissionKey}-n`}>
            <input type="hidden" name="does" value="remove-name" />
            {version}
            <Button look="danger">{say("remove-name")}</Button>
          </Form>
        )}
      </Disclosure>
    </Section>
  )
}

function Answered({ locale, here, may, comment, answer }: Loaded) {
  const say = words(locale)
  if (comment.state !== "let-through") return null
  return (
    <Section title={say("our-answer")}>
      {answer ? (
        <>
          <p>
            {may ? (
              <a href={`${here}/answers/${answer.id}`}>{answer.theme}</a>
            ) : (
              <strong>{answer.theme}</strong>
            )}
          </p>
          <Words text={answer.text} />
        </>
      ) : (
        <p>{say("no-answer-yet")}</p>
      )}
      {may && !answer && (
        <ButtonRow>
          <Button look="secondary" href={`${here}/answers/new?comment=${comment.id}`}>
            {say("answer-this")}
          </Button>
        </ButtonRow>
      )}
    </Section>
  )
}
