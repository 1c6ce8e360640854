import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, errorOf, submit, typedIn, visitOf } from "#platform/web"
import { sentence } from "#platform/words"
import { Button, ButtonRow, DateInput, Disclosure, Form, Notice, Section, TextInput } from "#ui"
import { access } from "../access.ts"
import { publish, withdraw } from "../acts/publish.ts"
import { PublishingState } from "../parts/publishing-state.tsx"
import { publishing } from "../parts/schemas.ts"
import { publicationOf } from "../reads/publications.ts"
import { siteOf } from "../reads/site-of.ts"
import { matterOf } from "../reads/when-published.ts"
import { embargoEnd } from "../rules/embargo-end.ts"
import { publicationState } from "../rules/publication-state.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/publication"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "site")
  const { locale, partnership, actor } = visit
  const { matter, publishable: id } = params
  const meaning = matterOf(matter)
  if (!meaning || !z.uuid().safeParse(id).success) throw new NotFound()
  return visit.read(async (tx) => {
    const named = (await meaning.named(tx, { ids: [id], locale })).get(id)
    if (!named) throw new NotFound()
    const publication = await publicationOf(tx, matter, id)
    const hindrances = await meaning.hindrances(tx, id)
    return {
      locale,
      submissionKey: crypto.randomUUID(),
      base: visit.address(""),
      timeZone: partnership.timeZone,
      at: actor.at,
      today: actor.today,
      label: meaning.label(locale),
      named,
      publication,
      state: publicationState(publication, actor.at),
      hindrances: hindrances.map((reason) => sentence(locale, reason)),
      isOpen: (await siteOf(tx)).openedAt !== null,
      mayPublish: access.may(actor, "publish", "site"),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "publish", "site")
  const subject = { matter: params.matter, subjectId: params.publishable }
  if (!z.uuid().safeParse(subject.subjectId).success) throw new NotFound()
  return submit({ request, locale: visit.locale, schema: publishing }, async (typed, form) => {
    await visit.act(form, (tx) =>
      typed.does === "withdraw"
        ? withdraw(tx, visit.actor, subject)
        : publish(tx, visit.actor, {
            ...subject,
            visibleFrom: embargoEnd(typed.fromDay, typed.fromTime, visit.partnership.timeZone),
          }),
    )
    return redirect(visit.address(`/publishing/${subject.matter}/${subject.subjectId}`))
  })
}

export default function PublicationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, label, named, state, isOpen, hindrances, mayPublish } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={named.title}
      lead={<p>{label}</p>}
      status={<PublishingState {...loaderData} />}
      breadcrumb={[{ label: say("publishing"), href: `${base}/publishing` }]}
      refused={actionData}
    >
      <ul>
        <li>
          <a href={base + named.staffPath}>{say("look-at-it-here")}</a>
        </li>
        {state === "public" && isOpen && (
          <li>
            <a href={`${base}/site${named.publicPath}`}>{say("look-at-it-there")}</a>
          </li>
        )}
      </ul>
      {!isOpen && <Notice kind="information" title={say("site-is-closed")} />}
      {hindrances.length > 0 && state !== "public" && (
        <Notice kind="attention" title={say("not-yet")}>
          <ul>
            {hindrances.map((hindrance) => (
              <li key={hindrance}>{hindrance}</li>
            ))}
          </ul>
        </Notice>
      )}
      {mayPublish && state !== "public" && hindrances.length === 0 && (
        <Publish {...loaderData} refused={actionData} />
      )}
      {mayPublish && (state === "public" || state === "embargoed") && <Withdraw {...loaderData} />}
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function Publish(props: Shown & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, submissionKey, today, state, refused } = props
  const say = words(locale)
  const later =
    (typedIn(refused, "fromDay") || errorOf(refused, "fromDay") || errorOf(refused, "fromTime")) !== ""
  return (
    <Section title={say(state === "embargoed" ? "publish-otherwise" : "publish")}>
      <Form submissionKey={`${submissionKey}-publish`}>
        <input type="hidden" name="does" value="publish" />
        <Disclosure summary={say("publish-later")} open={Boolean(refused) && later}>
          <p>{say("publish-later-why")}</p>
          <DateInput {...asTyped(refused, "fromDay")} label={say("from-day")} min={today} optional />
          <TextInput
            {...asTyped(refused, "fromTime")}
            label={say("from-time")}
            hint={say("from-time-hint")}
            optional
          />
        </Disclosure>
        <ButtonRow>
          <Button>{say("publish-it")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Withdraw({ locale, submissionKey }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("withdraw")} intro={<p>{say("withdraw-why")}</p>}>
      <Form submissionKey={`${submissionKey}-withdraw`}>
        <input type="hidden" name="does" value="withdraw" />
        <ButtonRow>
          <Button look="danger">{say("withdraw-it")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
