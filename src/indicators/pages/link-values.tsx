import { data, redirect } from "react-router"
import { z } from "zod"
import { partnershipWords } from "#partnerships"
import { LinkEnded, LinkPage } from "#parts/partnerships"
import { Conflict, NotFound } from "#platform/refusals"
import { refused, submit } from "#platform/web"
import { formatDateTime, nameIn } from "#platform/words"
import { Button, ButtonRow, Form, Notice, Section } from "#ui"
import { giveValues } from "../acts/give-values.ts"
import { dueShown } from "../parts/due-shown.ts"
import { GivenLine } from "../parts/given-line.tsx"
import { openOwner } from "../parts/link-visit.ts"
import { readGiven } from "../parts/read-given.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-values"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openOwner(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, link, due, sent, page } = opened
  const [last] = sent
  const { timeZone } = visit.partnership
  return data({
    standing,
    ...page,
    here: `/${locale}/link/${params.token}/values`,
    submissionKey: crypto.randomUUID(),
    name: link.name,
    organization: nameIn(locale, link),
    sentWhen: last ? formatDateTime(locale, last.at, timeZone) : null,
    due: due.map((one) => dueShown(locale, one)),
  })
}

/** Sends what was given; a value left for later stays as it is. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const opened = await openOwner(context, params)
  const { locale } = opened
  if (opened.standing === "unknown")
    throw refused(locale, new NotFound(partnershipWords.message("link-unknown")))
  const schema = z.record(z.string(), z.string())
  return submit({ request, locale, schema }, async (fields, form) => {
    if (opened.standing !== "open") throw new Conflict(partnershipWords.message(`link-${opened.standing}`))
    const { visit, due } = opened
    const values = readGiven({ locale, fields, due })
    await visit.act(form, (tx) => giveValues(tx, visit.actor, { locale, values }))
    return redirect(`/${locale}/link/${params.token}/values/receipt`)
  })
}

export default function LinkValues({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, here, name, organization, sentWhen, due, submissionKey } = loaderData
  const say = words(locale)
  return (
    <LinkPage
      {...{ locale, from, asker, isSample }}
      title={say("give-title", { organization })}
      lead={<p>{say("give-lead", { name })}</p>}
      refused={actionData}
      foot={say("give-foot")}
    >
      {sentWhen && (
        <Notice kind="information" title={say("give-sent-before", { when: sentWhen })}>
          <p>
            <a href={`${here}/receipt`}>{say("see-receipt")}</a>
          </p>
        </Notice>
      )}
      {due.length === 0 ? (
        <p>{say("give-nothing")}</p>
      ) : (
        <Form submissionKey={submissionKey}>
          {due.map((one) => (
            <Section key={one.suffix} title={one.title}>
              <GivenLine locale={locale} one={one} refused={actionData} />
            </Section>
          ))}
          <ButtonRow>
            <Button>{say("give-send")}</Button>
          </ButtonRow>
        </Form>
      )}
    </LinkPage>
  )
}
