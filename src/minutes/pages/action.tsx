import { redirect } from "react-router"
import { evidenceAccess, walkDown } from "#evidence"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { asTyped, errorOf, servicesOf, submit, typedIn, visitOf } from "#platform/web"
import { formatDate, formatDateTime, inLanguage } from "#platform/words"
import { Button, ButtonRow, DateInput, Form, Section, TextArea } from "#ui"
import { access } from "../access.ts"
import { doAction } from "../acts/do-action.ts"
import { moveAction } from "../acts/move-action.ts"
import { remindNow } from "../acts/remind-of-action.ts"
import { ActionFromLink } from "../parts/action-from-link.tsx"
import { ActionTold } from "../parts/action-told.tsx"
import { actionAct } from "../parts/schemas.ts"
import { remindersOf, reportsOn, whomToRemind } from "../reads/action-links.ts"
import { actionItem } from "../reads/actions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/action"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "minutes")
  const { timeZone } = visit.partnership
  return visit.read(async (tx) => {
    const item = await actionItem(tx, params.action)
    if (!item) throw new NotFound()
    const under = await walkDown(tx, item.id)
    const reader = await whomToRemind(tx, item)
    const reports = await reportsOn(tx, item.id)
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      evidence: visit.address("/evidence"),
      submissionKey: crypto.randomUUID(),
      today: visit.actor.today,
      may: access.may(visit.actor, "write", "minutes"),
      mayAddDocuments: evidenceAccess.may(visit.actor, "add", "evidence"),
      item,
      documents: under.filter(({ kind, steps }) => kind === "document" && steps === 1),
      reader: reader ? { name: reader.name, email: reader.email } : null,
      reminders: await remindersOf(tx, item.id),
      reports: reports.map(({ at, ...report }) => ({
        ...report,
        when: formatDateTime(visit.locale, at, timeZone),
      })),
    }
  })
}

/** It is done, is due on another day, or who took it upon themselves is to be reminded. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  const { actor } = visit
  const id = params.action
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale: visit.locale, schema: actionAct }, async (typed, form) => {
    await visit.act(form, async (tx) => {
      if (typed.does === "remind") return remindNow(tx, actor, { id, linkKey })
      if (typed.does === "move") return moveAction(tx, actor, { id, dueOn: typed.dueOn })
      return doAction(tx, actor, { id, doneOn: typed.doneOn, doneNote: typed.doneNote })
    })
    return redirect(visit.address(`/council/actions/${id}`))
  })
}

type Shown = Route.ComponentProps["loaderData"]
type Refusable = Shown & { refused: Route.ComponentProps["actionData"] }

export default function ActionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, item, may } = loaderData
  const say = words(locale)
  const isOpen = may && item.doneOn === null
  return (
    <StaffPage
      title={inLanguage(locale, item, "text")}
      lead={item.dueOn ? say("due-by", { date: formatDate(locale, item.dueOn) }) : undefined}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: say("actions"), href: `${base}/actions` },
      ]}
      refused={actionData}
    >
      <ActionTold {...loaderData} />
      <ActionFromLink {...loaderData} />
      {isOpen && <Doing {...loaderData} refused={actionData} />}
      {isOpen && <Moving {...loaderData} refused={actionData} />}
      {isOpen && <Reminding {...loaderData} />}
    </StaffPage>
  )
}

function Doing({ locale, submissionKey, today, refused }: Refusable) {
  const say = words(locale)
  return (
    <Section title={say("is-it-done")}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="done" />
        <DateInput
          name="doneOn"
          label={say("doneOn")}
          value={typedIn(refused, "doneOn", today) || today}
          error={errorOf(refused, "doneOn")}
        />
        <TextArea {...asTyped(refused, "doneNote")} label={say("doneNote")} rows={3} optional />
        <ButtonRow>
          <Button>{say("it-is-done")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

/** Another day: the one that was asked for, until somebody says otherwise. */
function Moving({ locale, submissionKey, reports, item, refused }: Refusable) {
  const say = words(locale)
  const asked = reports.find(({ askedDueOn }) => askedDueOn !== null)?.askedDueOn
  const known = asked ?? item.dueOn ?? ""
  return (
    <Section title={say("another-day")}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="move" />
        <DateInput
          name="dueOn"
          label={say("dueOn")}
          value={typedIn(refused, "dueOn", known) || known}
          error={errorOf(refused, "dueOn")}
        />
        <ButtonRow>
          <Button look="secondary">{say("set-day")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Reminding({ locale, submissionKey, reader, reminders, today }: Shown) {
  const say = words(locale)
  const [last] = reminders
  return (
    <Section title={say("reminders")}>
      <p>{reader ? say("reminders-how", reader) : say("nobody-to-remind-why")}</p>
      {last?.onDay === today && <p>{say("reminded-today")}.</p>}
      {reader && last?.onDay !== today && (
        <Form submissionKey={submissionKey}>
          <ButtonRow>
            <Button look="secondary" name="does" value="remind">
              {say("remind-now")}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}
