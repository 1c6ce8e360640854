import { redirect } from "react-router"
import { agendaOf, meetingOf } from "#meetings"
import { StaffPage } from "#parts/partnerships"
import { Conflict, NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { formatDate, nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, Form, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { bringBackBusiness } from "../acts/bring-back-business.ts"
import { nothing } from "../parts/schemas.ts"
import { nextMeetingOf, returnsTo } from "../reads/business.ts"
import { businessWanted } from "../reads/business-wanted.ts"
import { standingOf } from "../rules/business-steps.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/business"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  const { locale } = visit
  return visit.read(async (tx) => {
    const meeting = await meetingOf(tx, params.meeting)
    if (!meeting) throw new NotFound()
    const came = await returnsTo(tx, meeting.id)
    const agenda = await agendaOf(tx, meeting.id)
    const { wanted, actions, last } = await businessWanted(tx, meeting.bodyId, came)
    const open = wanted.filter(({ earlierItemId }) => earlierItemId !== null || actions > 0)
    return {
      locale,
      base: visit.address("/council"),
      here: visit.address(`/council/meetings/${meeting.id}`),
      name: nameIn(locale, meeting),
      isNext: (await nextMeetingOf(tx, meeting.bodyId, visit.actor.today))?.id === meeting.id,
      submissionKey: crypto.randomUUID(),
      actions,
      last,
      open: open.map((one) => ({
        earlierItemId: one.earlierItemId,
        title: titleIn(locale, one),
        standing: standingOf(one, came, agenda),
      })),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  return submit({ request, locale: visit.locale, schema: nothing }, async (_, form) => {
    await visit.act(form, async (tx) => {
      const taken = await bringBackBusiness(tx, visit.actor, params.meeting)
      if (taken === 0) throw new Conflict(words.message("nothing-to-bring-back"))
    })
    return redirect(visit.address(`/council/meetings/${params.meeting}/agenda`))
  })
}

type Shown = Route.ComponentProps["loaderData"]

/** What is open from a body's earlier meetings, and whether its next agenda says so. */
export default function Business({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, here, name, isNext, open, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("business")}
      lead={say("business-lead")}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: name, href: here },
      ]}
      refused={actionData}
    >
      {!isNext && <Notice kind="information" title={say("not-the-next")} />}
      <Section title={say("business-open")}>
        {open.length === 0 ? <p>{say("nothing-open")}</p> : <Open {...loaderData} />}
      </Section>
      <Form submissionKey={submissionKey}>
        <ButtonRow>
          {isNext && open.some(({ standing }) => standing === "not-there") && (
            <Button>{say("bring-back-now")}</Button>
          )}
          <Button look="quiet" href={`${here}/agenda`}>
            {say("to-agenda")}
          </Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function Open({ locale, base, open, actions, last }: Shown) {
  const say = words(locale)
  return (
    <ul>
      {open.map(({ earlierItemId, title, standing }) => (
        <li key={earlierItemId ?? "actions"}>
          <a
            href={
              earlierItemId === null
                ? `${base}/actions`
                : `${base}/meetings/${last?.id}/agenda#item-${earlierItemId}`
            }
          >
            {earlierItemId === null
              ? say("business-actions", { count: actions })
              : say("business-unreached", { title, date: formatDate(locale, last?.heldOn ?? "") })}
          </a>
          {". "}
          {say(`business-${standing}`)}
        </li>
      ))}
    </ul>
  )
}
