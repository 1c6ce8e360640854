import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDate, formatDateTime, formatNumber } from "#platform/words"
import {
  BilingualField,
  Button,
  ButtonRow,
  DateInput,
  Disclosure,
  Facts,
  Form,
  History,
  Passage,
  Section,
  TextArea,
} from "#ui"
import { access } from "../access.ts"
import { changeIntroduction } from "../acts/change-introduction.ts"
import { moveClosing, stopPeriod } from "../acts/move-closing.ts"
import { inEither } from "../parts/in-either.ts"
import { periodPlace } from "../parts/period-place.ts"
import { periodAct } from "../parts/schemas.ts"
import { PeriodStateOf } from "../parts/state-of.tsx"
import { closingsOf, commentPeriodOf, introductionsOf, planTitle } from "../reads/periods.ts"
import { periodState } from "../rules/period-state.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/comment-period"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "comment-period")
  const { locale, actor, partnership } = visit
  return visit.read(async (tx) => {
    const period = await commentPeriodOf(tx, params.commentPeriod)
    if (!period) throw new NotFound()
    const closings = await closingsOf(tx, period.id)
    const asked = await introductionsOf(tx, period.id)
    return {
      locale,
      ...periodPlace(visit, period),
      submissionKey: crypto.randomUUID(),
      publicAddress: visit.address("/community-plan/comments"),
      period,
      plan: planTitle(locale, period),
      state: periodState(period, actor.today),
      today: actor.today,
      may: access.may(actor, "change", "comment-period"),
      mayRead: access.may(actor, "read", "comment"),
      introduction: inEither(locale, { en: period.introductionEn, fr: period.introductionFr }),
      askedBefore: asked.slice(0, -1).map((one, at) => ({
        number: one.number,
        ...inEither(locale, one),
        when: formatDateTime(locale, asked[at + 1]!.at, partnership.timeZone),
      })),
      closings: closings.map(({ number, closesOn, reason, isStop, at }) => ({
        number,
        reason,
        isStop,
        date: formatDate(locale, closesOn),
        at: at.toISOString(),
        when: formatDateTime(locale, at, partnership.timeZone),
      })),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "comment-period")
  const { actor } = visit
  const id = params.commentPeriod
  return submit({ request, locale: visit.locale, schema: periodAct }, async (typed, form) => {
    await visit.act(form, async (tx) => {
      if (typed.does === "ask") {
        const { introductionNumber, introductionEn, introductionFr } = typed
        return changeIntroduction(tx, actor, { id, introductionNumber, introductionEn, introductionFr })
      }
      const { closingNumber } = typed
      if (typed.does === "move") {
        const { closesOn, reason } = typed
        return moveClosing(tx, actor, { id, closingNumber, closesOn, reason })
      }
      return stopPeriod(tx, actor, { id, closingNumber, reason: typed.stopReason })
    })
    return redirect(visit.address(`/strategy/comments/${id}`))
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function CommentPeriodPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, crumbs, plan, state, period, may, publicAddress } = loaderData
  const say = words(locale)
  const number = (value: number) => formatNumber(locale, value)
  return (
    <StaffPage
      title={say("period-title")}
      lead={say("period-lead", { days: crumbs.at(-1)!.label, plan })}
      breadcrumb={crumbs.slice(0, -1)}
      status={<PeriodStateOf locale={locale} state={state} />}
      actions={<Ways {...loaderData} />}
      refused={actionData}
    >
      <Facts
        facts={[
          { term: say("consulted-version"), description: number(period.versionNumber) },
          { term: say("state-waiting"), description: number(period.waiting) },
          { term: say("state-let-through"), description: number(period.letThrough) },
          { term: say("unanswered"), description: number(period.unanswered) },
          { term: say("state-held-back"), description: number(period.heldBack) },
          {
            term: say("public-page"),
            description: <a href={publicAddress}>{say("see-public-page")}</a>,
          },
          {
            term: say("report-title"),
            description: period.reportPublishedOn
              ? say("published-on", { date: formatDate(locale, period.reportPublishedOn) })
              : say("not-yet"),
          },
        ]}
      />
      <Asked {...loaderData} />
      <Closings {...loaderData} />
      {may && period.reportNumber === null && <Changes {...loaderData} refused={actionData} />}
    </StaffPage>
  )
}

function Ways({ locale, here, may, mayRead, state, period }: Loaded) {
  const say = words(locale)
  if (!mayRead) return null
  return (
    <ButtonRow>
      <Button look={period.waiting > 0 ? "primary" : "secondary"} href={`${here}/inbox`}>
        {say("read-comments")}
      </Button>
      <Button look="secondary" href={`${here}/answers`}>
        {say("answers")}
      </Button>
      {state === "closed" && (
        <Button look="secondary" href={`${here}/report`}>
          {say("report-title")}
        </Button>
      )}
      {may && (
        <Button look="quiet" href={`${here}/inbox/new`}>
          {say("enter-comment")}
        </Button>
      )}
    </ButtonRow>
  )
}

/** What stands above the plan on the public page, and what stood there before. */
function Asked({ locale, introduction, askedBefore }: Loaded) {
  const say = words(locale)
  if (introduction.text === "" && askedBefore.length === 0) return null
  return (
    <Section title={say("introduction")}>
      {introduction.text === "" ? (
        <p>{say("asked-nothing")}</p>
      ) : (
        <Passage lang={introduction.lang} text={introduction.text} />
      )}
      {askedBefore.length > 0 && (
        <Disclosure summary={say("asked-before")}>
          {askedBefore.toReversed().map(({ number, text, lang, when }) => (
            <div key={number}>
              <p>{say("asked-until", { date: when })}</p>
              {text === "" ? <p>{say("asked-nothing")}</p> : <Passage lang={lang} text={text} />}
            </div>
          ))}
        </Disclosure>
      )}
    </Section>
  )
}

function Closings({ locale, closings }: Loaded) {
  const say = words(locale)
  if (closings.length < 2) return null
  return (
    <Section title={say("last-day-set")}>
      <History
        entries={closings.toReversed().map(({ number, at, when, date, reason, isStop }) => ({
          key: String(number),
          when: { datetime: at, words: when },
          who: say(isStop ? "stopped" : "last-day"),
          what: date,
          detail: reason && <p>{reason}</p>,
        }))}
      />
    </Section>
  )
}

function Changes(props: Loaded & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, submissionKey, period, today, state, refused } = props
  const say = words(locale)
  const known = (name: string, value = "") => asTyped(refused, name, value)
  const isOpen = (name: string) => refused?.typed["does"]?.[0] === name
  return (
    <>
      <Disclosure summary={say("move-closing")} open={isOpen("move")}>
        <Form submissionKey={`${submissionKey}-m`}>
          <input type="hidden" name="does" value="move" />
          <input type="hidden" name="closingNumber" value={period.closingNumber} />
          <DateInput {...known("closesOn", period.closesOn)} label={say("closes-on")} min={today} />
          <TextArea {...known("reason")} label={say("why-moved")} rows={2} maxLength={2000} />
          <Button look="secondary">{say("move-closing")}</Button>
        </Form>
      </Disclosure>
      {state !== "closed" && (
        <Disclosure summary={say("say-anew")} open={isOpen("ask")}>
          <Form submissionKey={`${submissionKey}-a`}>
            <input type="hidden" name="does" value="ask" />
            <input type="hidden" name="introductionNumber" value={period.introductionNumber} />
            <p>{say("say-anew-lead")}</p>
            <BilingualField
              name="introduction"
              label={say("introduction")}
              hint={say("introduction-hint")}
              rows={6}
              english={known("introductionEn", period.introductionEn)}
              french={known("introductionFr", period.introductionFr)}
              optional
            />
            <Button look="secondary">{say("say-anew")}</Button>
          </Form>
        </Disclosure>
      )}
      {state !== "closed" && (
        <Disclosure summary={say("stop-period")} open={isOpen("stop")}>
          <Form submissionKey={`${submissionKey}-s`}>
            <input type="hidden" name="does" value="stop" />
            <input type="hidden" name="closingNumber" value={period.closingNumber} />
            <p>{say("stop-lead")}</p>
            <TextArea {...known("stopReason")} label={say("why-stopped")} rows={2} maxLength={2000} />
            <Button look="danger">{say("stop-period")}</Button>
          </Form>
        </Disclosure>
      )}
    </>
  )
}
