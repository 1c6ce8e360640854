import { data, redirect } from "react-router"
import { LinkPage } from "#parts/partnerships"
import { Conflict, NotFound } from "#platform/refusals"
import { asTyped, refused, submit } from "#platform/web"
import { formatDate, formatDateTime } from "#platform/words"
import { Button, ButtonRow, Form, Notice, Section, Select, TextArea, TextInput } from "#ui"
import { agreeByLink, correctByLink } from "../acts/correct-by-link.ts"
import { LinkEnded } from "../parts/link-ended.tsx"
import { openMinutes } from "../parts/minutes-link-visit.ts"
import { MinutesShown } from "../parts/minutes-shown.tsx"
import { linkCorrection } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-minutes"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openMinutes(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, recipient, minutes, replies, page } = opened
  const { timeZone } = visit.partnership
  const [last] = replies.corrections
  const when =
    last && (!replies.agreement || last.at > replies.agreement.at) ? last.at : replies.agreement?.at
  return data({
    standing,
    ...page,
    here: `/${locale}/link/${params.token}/minutes`,
    submissionKey: crypto.randomUUID(),
    agreeKey: crypto.randomUUID(),
    name: recipient.name,
    content: minutes.content,
    adopted: minutes.adopted,
    sentWhen: when ? formatDateTime(locale, when, timeZone) : null,
  })
}

/** A correction, or that there is none. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const opened = await openMinutes(context, params)
  const { locale } = opened
  if (opened.standing === "unknown") throw refused(locale, new NotFound(words.message("link-unknown")))
  return submit({ request, locale, schema: linkCorrection }, async (typed, form) => {
    if (opened.standing !== "open") throw new Conflict(words.message(`link-${opened.standing}`))
    const { visit } = opened
    await visit.act(form, async (tx) => {
      if (typed.does === "agree") return agreeByLink(tx, visit.actor)
      const { does: _, ...correction } = typed
      return correctByLink(tx, visit.actor, correction)
    })
    return redirect(`/${locale}/link/${params.token}/minutes/receipt`)
  })
}

type Opened = Extract<Route.ComponentProps["loaderData"], { standing: "open" }>
type Asking = Opened & { refused: Route.ComponentProps["actionData"] }

export default function LinkMinutes({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, content, adopted, here } = loaderData
  const say = words(locale)
  return (
    <LinkPage
      {...{ locale, from, asker, isSample }}
      title={say("minutes-of", { body: content.meeting.name[locale] })}
      lead={
        <p>
          {formatDate(locale, content.meeting.heldOn)} · {say(adopted ? "link-adopted-lead" : "link-lead")}
        </p>
      }
      refused={actionData}
      foot={say("link-foot")}
    >
      <Standing {...loaderData} />
      <MinutesShown locale={locale} content={content} />
      <ButtonRow>
        <Button look="quiet" href={`${here}/minutes-${locale}.pdf`} download>
          {say("download-pdf")}
        </Button>
        <Button look="quiet" href={`${here}/minutes-${locale}.docx`} download>
          {say("download-docx")}
        </Button>
      </ButtonRow>
      {!adopted && <Asking {...loaderData} refused={actionData} />}
    </LinkPage>
  )
}

/** Whether they can still be corrected, and what was sent already. */
function Standing({ locale, adopted, sentWhen, here, asker }: Opened) {
  const say = words(locale)
  if (adopted)
    return (
      <Notice kind="success" title={say("adopted-on", { date: formatDate(locale, adopted.adoptedOn) })}>
        <p>{say("link-adopted")}</p>
        {asker && <p>{say("link-adopted-ask", { asker: asker.name, email: asker.email })}</p>}
      </Notice>
    )
  return (
    <>
      {sentWhen && (
        <Notice kind="success" title={say("said-before", { when: sentWhen })}>
          <p>
            <a href={`${here}/receipt`}>{say("see-receipt")}</a>
          </p>
        </Notice>
      )}
      <p>
        <a href="#correction">{say("to-correction")}</a>
      </p>
    </>
  )
}

function Asking({ locale, content, name, submissionKey, agreeKey, refused: sent }: Asking) {
  const say = words(locale)
  const items = content.items.flatMap((item, place) =>
    item.id === null ? [] : [{ value: item.id, label: `${place + 1}. ${item.title[locale]}` }],
  )
  return (
    <Section id="correction" title={say("is-it-right")}>
      <Form submissionKey={agreeKey}>
        <input type="hidden" name="does" value="agree" />
        <ButtonRow>
          <Button look="secondary">{say("nothing-to-correct")}</Button>
        </ButtonRow>
      </Form>
      <Section level={3} title={say("ask-correction")}>
        <Form submissionKey={submissionKey}>
          <input type="hidden" name="does" value="correct" />
          <TextInput {...asTyped(sent, "askedBy", name)} label={say("your-name")} autoComplete="name" />
          <Select
            {...asTyped(sent, "agendaItemId")}
            label={say("which-item")}
            options={[{ value: "", label: say("whole-minutes") }, ...items]}
          />
          <TextArea
            {...asTyped(sent, "text")}
            label={say("correction")}
            hint={say("correction-hint")}
            rows={4}
          />
          <ButtonRow>
            <Button>{say("send-correction")}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </Section>
  )
}
