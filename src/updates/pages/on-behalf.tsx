import { redirect } from "react-router"
import { z } from "zod"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { errorOf, submit, typedIn, visitOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { formatDate, nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, Form, Notice, RadioGroup, Section, TextInput } from "#ui"
import { access } from "../access.ts"
import { activitiesAsked } from "../reads/activities-asked.ts"
import { ActivityFields } from "../parts/activity-fields.tsx"
import { enterUpdates, waysOfTelling } from "../acts/enter-updates.ts"
import { filledIn } from "../parts/filled-in.ts"
import { idIn } from "../parts/id-in.ts"
import { mustBeOpen } from "../acts/locked-request.ts"
import { readUpdates } from "../parts/read-updates.ts"
import { requestOf } from "../reads/requests.ts"
import { currentVersions, versionsOfRequest } from "../reads/versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/on-behalf"

const schema = z
  .object({
    toldBy: z.string().min(1, "updates.told-by-needed").max(200),
    toldHow: z.enum(waysOfTelling, "updates.told-how-needed"),
    locale: z.enum(["en", "fr"], "updates.language-needed"),
  })
  .catchall(z.string())

export async function loader({ params, context }: Route.LoaderArgs) {
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
    return {
      locale,
      round: visit.address(`/requests/${request.roundId}`),
      organizationId: request.id,
      name: nameIn(locale, request),
      title: { year: fiscalYearLabel(request.fiscalYear), due: formatDate(locale, request.dueOn) },
      toldBy: request.contactLeft ? "" : (request.contactName ?? ""),
      activities: asked
        .filter(({ id }) => current.get(id)?.verdict?.verdict !== "accepted")
        .map((activity) => ({
          id: activity.id,
          title: titleIn(locale, activity),
          filled: filledIn(locale, current.get(activity.id), activity.unit),
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
    const { toldBy, toldHow, locale, ...fields } = input
    const activities = await visit.read(async (tx) => {
      const request = await requestOf(tx, asked)
      return request ? activitiesAsked(tx, request.requestId) : []
    })
    // Numbers are read as the page's language writes them, whatever language the words are in.
    const updates = readUpdates({ locale: visit.locale, fields, activities })
    const entered = { ...asked, locale, toldBy, toldHow, updates }
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
        <Told {...{ locale, toldBy: loaderData.toldBy, refused: actionData }} />
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

function Told(props: { locale: "en" | "fr"; toldBy: string; refused: Refused | undefined }) {
  const { locale, toldBy, refused } = props
  const say = words(locale)
  return (
    <>
      <TextInput
        name="toldBy"
        label={say("told-by")}
        width="medium"
        value={typedIn(refused, "toldBy", toldBy)}
        error={errorOf(refused, "toldBy")}
      />
      <RadioGroup
        name="toldHow"
        label={say("told-how")}
        value={typedIn(refused, "toldHow")}
        error={errorOf(refused, "toldHow")}
        options={waysOfTelling.map((way) => ({ value: way, label: say(`way-${way}`) }))}
      />
      <RadioGroup
        name="locale"
        label={say("language-of-words")}
        value={typedIn(refused, "locale", locale)}
        error={errorOf(refused, "locale")}
        options={[
          { value: "en", label: say("in-en") },
          { value: "fr", label: say("in-fr") },
        ]}
      />
    </>
  )
}
