import { redirect } from "react-router"
import { z } from "zod"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, typedIn, visitOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { formatDate, nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, Form, Notice, RadioGroup, Section, Select, TextInput } from "#ui"
import { access } from "../access.ts"
import { activitiesAsked } from "../reads/activities-asked.ts"
import { ActivityFields } from "../parts/activity-fields.tsx"
import { enterUpdates, waysOfTelling } from "../acts/enter-updates.ts"
import { filledIn, withReply } from "../parts/filled-in.ts"
import { idIn } from "../parts/id-in.ts"
import { mustBeOpen } from "../acts/locked-request.ts"
import { readUpdates } from "../parts/read-updates.ts"
import { evidenceOfRequest } from "../reads/evidence-given.ts"
import { repliesOfRequest } from "../reads/replies.ts"
import { Written } from "../parts/shown.tsx"
import { requestOf } from "../reads/requests.ts"
import { currentVersions, versionsOfRequest } from "../reads/versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/on-behalf"

const schema = z
  .object({
    toldBy: z.string().min(1, "updates.told-by-needed").max(200),
    toldHow: z.enum(waysOfTelling, "updates.told-how-needed"),
    locale: z.enum(["en", "fr"], "updates.language-needed"),
    reply: z.uuid().optional(),
  })
  .catchall(z.string())

/** By which names this page's address may be asked. */
export const handle = { asks: ["reply"] }

export async function loader({ request: asking, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  return visit.read(async (tx) => {
    access.check(visit.actor, "enter", "update")
    const wanted = { roundId: idIn(params.round), organizationId: idIn(params.organization) }
    const request = await requestOf(tx, wanted)
    if (!request) throw new NotFound()
    mustBeOpen(request)
    const current = currentVersions(await versionsOfRequest(tx, request.requestId))
    const asked = await activitiesAsked(tx, request.requestId)
    const open = asked.filter(({ id }) => current.get(id)?.verdict?.verdict !== "accepted")
    const reply = (await repliesOfRequest(tx, request.requestId)).find(
      ({ id }) => id === new URL(asking.url).searchParams.get("reply"),
    )
    const given = reply ? await evidenceOfRequest(tx, request.requestId) : []
    return {
      locale,
      round: visit.address(`/requests/${request.roundId}`),
      organizationId: request.id,
      name: nameIn(locale, request),
      title: { year: fiscalYearLabel(request.fiscalYear), due: formatDate(locale, request.dueOn) },
      toldBy: reply?.senderName || reply?.sender || (request.contactLeft ? "" : (request.contactName ?? "")),
      toldHow: reply ? "email" : "",
      reply: reply && {
        id: reply.id,
        body: reply.body,
        given: given.filter(({ replyId }) => replyId === reply.id).map(({ id, name }) => ({ id, name })),
      },
      activities: open.map((activity) => ({
        id: activity.id,
        title: titleIn(locale, activity),
        filled: withReply(
          filledIn(locale, current.get(activity.id), activity.unit),
          open.length === 1 ? reply?.body : undefined,
        ),
      })),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request: sent, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "update")
  return submit({ request: sent, locale: visit.locale, schema }, async (input, form) => {
    const asked = { roundId: idIn(params.round), organizationId: idIn(params.organization) }
    const { toldBy, toldHow, locale, reply, ...rest } = input
    const isPlace = ([name]: [string, string]) => /^place-.{36}$/.test(name)
    const fields = Object.fromEntries(Object.entries(rest).filter((one) => !isPlace(one)))
    const evidence = Object.entries(rest)
      .filter((one) => isPlace(one) && one[1] !== "")
      .map(([name, activityId]) => ({ id: name.slice(6), activityId }))
    const activities = await visit.read(async (tx) => {
      const request = await requestOf(tx, asked)
      return request ? activitiesAsked(tx, request.requestId) : []
    })
    // Numbers are read as the page's language writes them, whatever language the words are in.
    const updates = readUpdates({ locale: visit.locale, fields, activities })
    const entered = {
      ...asked,
      locale,
      toldBy,
      toldHow,
      updates,
      ...(reply ? { reply: { id: reply, evidence } } : {}),
    }
    await visit.act(form, (tx) => enterUpdates(tx, visit.actor, entered))
    return redirect(visit.address(`/requests/${asked.roundId}/organizations/${asked.organizationId}`))
  })
}

export default function OnBehalf({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, round, organizationId, name, title, activities, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("on-behalf-title", { name })}
      lead={<p>{say("on-behalf-lead", { name })}</p>}
      breadcrumb={[
        { href: round, label: say("round-title", title) },
        { href: `${round}/organizations/${organizationId}`, label: name },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <FromReply {...{ locale, activities, refused: actionData }} reply={loaderData.reply} />
        <Told {...{ locale, toldBy: loaderData.toldBy, toldHow: loaderData.toldHow, refused: actionData }} />
        {activities.map((activity) => (
          <Section key={activity.id} title={activity.title}>
            <ActivityFields
              whose="theirs"
              locale={locale}
              activityId={activity.id}
              filled={activity.filled}
              refused={actionData}
            />
          </Section>
        ))}
        <Notice kind="information" title={say("on-behalf-label")} />
        <ButtonRow>
          <Button>{say("enter-now")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

type Loaded = Route.ComponentProps["loaderData"]

/** The answer by mail these are taken from, and where each thing attached to it goes. */
function FromReply({
  locale,
  activities,
  reply,
  refused,
}: Pick<Loaded, "locale" | "activities" | "reply"> & { refused: Refused | undefined }) {
  if (!reply) return null
  const say = words(locale)
  return (
    <>
      <input type="hidden" name="reply" value={reply.id} />
      <Notice kind="information" title={say("reply-says")}>
        <Written text={reply.body} />
      </Notice>
      {reply.given.map(({ id, name }) => (
        <Select
          key={id}
          name={`place-${id}`}
          label={say("reply-place", { name })}
          value={typedIn(refused, `place-${id}`, activities.length === 1 ? activities[0]!.id : "")}
          options={[
            { value: "", label: say("reply-place-nowhere") },
            ...activities.map((activity) => ({ value: activity.id, label: activity.title })),
          ]}
        />
      ))}
    </>
  )
}

type ToldProps = {
  locale: "en" | "fr"
  toldBy: string
  toldHow: string
  refused: Refused | undefined
}

function Told(props: ToldProps) {
  const { locale, toldBy, toldHow, refused } = props
  const say = words(locale)
  return (
    <>
      <TextInput {...asTyped(refused, "toldBy", toldBy)} label={say("told-by")} width="medium" />
      <RadioGroup
        {...asTyped(refused, "toldHow", toldHow)}
        label={say("told-how")}
        options={waysOfTelling.map((way) => ({ value: way, label: say(`way-${way}`) }))}
      />
      <RadioGroup
        {...asTyped(refused, "locale", locale)}
        label={say("language-of-words")}
        options={[
          { value: "en", label: say("in-en") },
          { value: "fr", label: say("in-fr") },
        ]}
      />
    </>
  )
}
