import { data, redirect } from "react-router"
import { z } from "zod"
import { fiscalYearLabel, partnershipWords } from "#partnerships"
import { LinkEnded, LinkPage } from "#parts/partnerships"
import { Conflict, NotFound } from "#platform/refusals"
import { asTyped, refused, submit } from "#platform/web"
import { formatDateTime, nameIn } from "#platform/words"
import { Button, ButtonRow, Facts, Form, Notice, RadioGroup, Section, TextArea, TextInput } from "#ui"
import { answerByLink } from "../acts/answer-by-link.ts"
import { contributionFacts } from "../parts/contribution-facts.tsx"
import { written } from "../parts/filled-in.ts"
import { openGiver } from "../parts/link-visit.ts"
import { listedContribution } from "../parts/listed-contribution.ts"
import { answerField, readAnswers } from "../parts/read-answers.ts"
import type { AnswerField } from "../parts/read-answers.ts"
import { answers } from "../rules/confirmation.ts"
import { isInHours } from "../rules/kind.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-contributions"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openGiver(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, link, given, sent, page } = opened
  const [last] = sent
  return data({
    standing,
    ...page,
    here: `/${locale}/link/${params.token}/contributions`,
    submissionKey: crypto.randomUUID(),
    name: link.name,
    giver: nameIn(locale, link),
    year: fiscalYearLabel(link.fiscalYear),
    sentWhen: last ? formatDateTime(locale, last.at, visit.partnership.timeZone) : null,
    given: given.map((one) => {
      const { remark, figureSaid, answeredAt: _answered, withdrawnAt: _withdrawn, ...contribution } = one
      return {
        contribution,
        listed: listedContribution(locale, one),
        filled: { answer: one.answer ?? "", figure: written(locale, figureSaid), remark },
      }
    }),
  })
}

/** Sends what was chosen; a line left for later stays as it is. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const opened = await openGiver(context, params)
  const { locale } = opened
  if (opened.standing === "unknown")
    throw refused(locale, new NotFound(partnershipWords.message("link-unknown")))
  const schema = z.record(z.string(), z.string())
  return submit({ request, locale, schema }, async (fields, form) => {
    if (opened.standing !== "open") throw new Conflict(partnershipWords.message(`link-${opened.standing}`))
    const { visit, given } = opened
    const said = readAnswers(fields, given)
    await visit.act(form, (tx) => answerByLink(tx, visit.actor, { locale, answers: said }))
    return redirect(`/${locale}/link/${params.token}/contributions/receipt`)
  })
}

type Opened = Extract<Route.ComponentProps["loaderData"], { standing: "open" }>
type Refusable = Opened & { refused: Route.ComponentProps["actionData"] }

export default function LinkContributions({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, here, name, giver, year, sentWhen, given } = loaderData
  const say = words(locale)
  return (
    <LinkPage
      {...{ locale, from, asker, isSample }}
      title={say("link-title", { giver, year })}
      lead={<p>{say("link-lead", { name })}</p>}
      refused={actionData}
      foot={say("link-foot")}
    >
      {sentWhen && (
        <Notice kind="information" title={say("link-sent-before", { when: sentWhen })}>
          <p>
            <a href={`${here}/receipt`}>{say("see-receipt")}</a>
          </p>
        </Notice>
      )}
      {given.length === 0 ? <p>{say("link-none")}</p> : <Asked {...loaderData} refused={actionData} />}
    </LinkPage>
  )
}

function Asked(shown: Refusable) {
  const say = words(shown.locale)
  return (
    <Form submissionKey={shown.submissionKey}>
      {shown.given.map((one) => (
        <Section
          key={one.contribution.id}
          title={one.listed.what}
          intro={<p>{say(`kind-${one.contribution.kind}`)}</p>}
        >
          <Line {...shown} one={one} />
        </Section>
      ))}
      <ButtonRow>
        <Button>{say("link-send")}</Button>
      </ButtonRow>
    </Form>
  )
}

function Line({ locale, year, refused: sent, one }: Refusable & { one: Opened["given"][number] }) {
  const say = words(locale)
  const { contribution, listed, filled } = one
  const field = (name: Exclude<AnswerField, "statement">) => {
    const full = answerField(name, contribution.id)
    return asTyped(sent, full, filled[name])
  }
  return (
    <>
      <input type="hidden" name={answerField("statement", contribution.id)} value={contribution.number} />
      <Facts facts={contributionFacts({ locale, year, contribution, listed }).slice(1)} />
      <RadioGroup
        {...field("answer")}
        label={say("link-is-it-so")}
        options={[
          ...answers.map((answer) => ({ value: answer, label: say(`answer-${answer}`) })),
          ...(filled.answer === "" ? [{ value: "", label: say("link-later") }] : []),
        ]}
      />
      <TextInput
        {...field("figure")}
        label={say(isInHours(contribution.kind) ? "link-figure-hours" : "link-figure-money")}
        hint={say("link-figure-hint")}
        width="short"
        inputMode="decimal"
        maxLength={30}
        optional
      />
      <TextArea
        {...field("remark")}
        label={say("link-remark")}
        hint={say("link-remark-hint")}
        rows={2}
        maxLength={2000}
        optional
      />
    </>
  )
}
