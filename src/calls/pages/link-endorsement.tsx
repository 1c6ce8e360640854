import { data, redirect } from "react-router"
import { LinkPage } from "#parts/partnerships"
import { Conflict, NotFound } from "#platform/refusals"
import { asTyped, refused, servicesOf, submit } from "#platform/web"
import { formatDate, formatDateTime, nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, Disclosure, Form, Notice, RadioGroup, Receipt, TextArea, TextInput } from "#ui"
import { openEndorsement } from "../parts/link-visit.ts"
import { LetterField } from "../parts/letter-field.tsx"
import { endorsingByLink } from "../parts/schemas.ts"
import { takeEndorsement } from "../parts/take-endorsement.ts"
import { supports } from "../rules/application.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-endorsement"

/** By which names this page's address may be asked. */
export const handle = { asks: ["received"] }

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const opened = await openEndorsement(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, asked, call, page } = opened
  const { answer } = asked
  return data({
    standing,
    ...page,
    wasSent: answer !== null && new URL(request.url).searchParams.has("received"),
    answer: answer && {
      ...answer,
      when: formatDateTime(locale, answer.at, visit.partnership.timeZone),
    },
    name: asked.name,
    organization: nameIn(locale, asked),
    community: asked.community,
    proposal: asked.proposal,
    isMunicipal: asked.sector === "municipal",
    letter: asked.letter && { name: asked.letter.name, bytes: asked.letter.bytes },
    isSubmitted: asked.isSubmitted,
    call: titleIn(locale, call),
    closesOn: call.closesOn,
    submissionKey: crypto.randomUUID(),
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const opened = await openEndorsement(context, params)
  const { locale } = opened
  if (opened.standing === "unknown") throw refused(locale, new NotFound(words.message("link-unknown")))
  return submit({ request, locale, schema: endorsingByLink }, async (_, form) => {
    if (opened.standing !== "open") throw new Conflict(words.message(`link-${opened.standing}`))
    await takeEndorsement(opened.visit, servicesOf(context).files, form)
    return redirect(`/${locale}/link/${params.token}/endorsement?received`)
  })
}

type Opened = Extract<Route.ComponentProps["loaderData"], { standing: "open" }>

export default function LinkEndorsement({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <Ended {...loaderData} />
  const { locale, from, asker, isSample, name, organization, call, answer, wasSent } = loaderData
  const say = words(locale)
  return (
    <LinkPage
      {...{ locale, from, asker, isSample }}
      title={say("endorse-title", { organization })}
      lead={<p>{say("endorse-lead", { name, from, call })}</p>}
      refused={actionData}
      foot={say("link-foot")}
    >
      {answer && wasSent && (
        <Receipt title={say("it-arrived")} reference={answer.reference}>
          <p>{say("received-when", { when: answer.when, answer: say(`answer-${answer.answer}`) })}</p>
        </Receipt>
      )}
      {loaderData.isSubmitted ? (
        <Notice kind="information" title={say("endorse-too-late")}>
          <p>{say("endorse-too-late-why")}</p>
        </Notice>
      ) : (
        <Asked {...loaderData} refused={actionData} />
      )}
    </LinkPage>
  )
}

function Asked(shown: Opened & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, submissionKey, refused: sent, answer, isMunicipal, community, proposal, closesOn } = shown
  const say = words(locale)
  const field = (name: string, known = "") => asTyped(sent, name, known)
  return (
    <>
      {proposal !== "" && (
        <Disclosure summary={say("read-proposal", { community: community || say("community") })}>
          <p>
            <bdi>{proposal}</bdi>
          </p>
        </Disclosure>
      )}
      <p>{say("endorse-until", { date: formatDate(locale, closesOn) })}</p>
      <Form submissionKey={submissionKey} encType={isMunicipal ? "multipart/form-data" : undefined}>
        <RadioGroup
          {...field("answer", answer?.answer)}
          label={say("do-you-endorse")}
          options={(["endorses", "declines"] as const).map((value) => ({
            value,
            label: say(`say-${value}`),
          }))}
        />
        {isMunicipal && (
          <RadioGroup
            {...field("support", answer?.support ?? "")}
            label={say("support-how")}
            hint={say("support-how-hint")}
            options={supports.map((value) => ({ value, label: say(`support-${value}`) }))}
          />
        )}
        {isMunicipal && <LetterField {...{ locale, letter: shown.letter, refused: sent }} />}
        <TextInput {...field("signedBy", answer?.signedBy)} label={say("sign")} hint={say("sign-hint")} />
        <TextArea
          {...field("statement", answer?.statement)}
          label={say("own-words")}
          hint={say("statement-hint")}
          maxLength={2000}
          optional
        />
        <ButtonRow>
          <Button>{say("send-answer")}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Ended({ standing, locale }: Exclude<Route.ComponentProps["loaderData"], { standing: "open" }>) {
  const say = words(locale)
  return (
    <LinkPage
      locale={locale}
      from="Entente"
      asker={null}
      title={say(`link-${standing}-title`)}
      foot={say("link-foot-ended")}
    >
      <p>{say(`link-${standing}`)}</p>
    </LinkPage>
  )
}
