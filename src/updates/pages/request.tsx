import { firstReaders } from "#organizations"
import { redirect } from "react-router"
import { z } from "zod"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { newestMessages } from "#platform/mail"
import { NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import { formatDate, formatDateTime, nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, Disclosure, Facts, Form, History, Section, Status, Table } from "#ui"
import { access } from "../access.ts"
import { activitiesAsked } from "../reads/activities-asked.ts"
import { actsOn } from "../reads/acts-on.ts"
import { idIn } from "../parts/id-in.ts"
import { linkStateOf } from "../parts/link-state-of.ts"
import { LinkState } from "../parts/link-state.tsx"
import { daysLate, owed, standingOf } from "../rules/request-standing.ts"
import { Replies } from "../parts/replies.tsx"
import { setReplyAside } from "../acts/settle-reply.ts"
import { shownReplies } from "../parts/shown-replies.ts"
import { requestOf } from "../reads/requests.ts"
import { revokeLink } from "../acts/revoke-link.ts"
import { sendRequestAgain } from "../acts/send-request-again.ts"
import { Answering, dayOf, Reported, StateOf } from "../parts/shown.tsx"
import { currentVersions, versionsOfRequest } from "../reads/versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/request"

const schema = z.strictObject({
  does: z.enum(["send-again", "end-link", "set-aside"]),
  replyId: z.uuid().optional(),
})

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  const { timeZone } = visit.partnership
  return visit.read(async (tx) => {
    const wanted = { roundId: idIn(params.round), organizationId: idIn(params.organization) }
    const request = await requestOf(tx, wanted)
    if (!request) throw new NotFound()
    const messages = await newestMessages(tx, request.linkId ? [request.linkId] : [])
    const reachable = await firstReaders(tx, [request.id])
    const current = currentVersions(await versionsOfRequest(tx, request.requestId))
    const day = (instant: Date) => dayOf(locale, instant, timeZone)
    return {
      locale,
      address: visit.address(""),
      may: access.may(actor, "ask for", "updates"),
      roundId: request.roundId,
      organizationId: request.id,
      name: nameIn(locale, request),
      year: fiscalYearLabel(request.fiscalYear),
      due: formatDate(locale, request.dueOn),
      isClosed: request.closedAt !== null,
      standing: standingOf(request),
      daysLate: request.closedAt ? 0 : daysLate(request.dueOn, actor.today),
      owes: owed(request) > 0,
      contact: request.contactName,
      language: request.linkLocale,
      // It ends at midnight: the day before is the last one.
      linkEndsOn: request.linkEndsAt && day(new Date(request.linkEndsAt.getTime() - 1)),
      hasOpenLink: request.linkId !== null && request.linkRevokedAt === null,
      isReachable: reachable.size > 0,
      link: linkStateOf({ request, messages, reachable, at: actor.at, day }),
      activities: (await activitiesAsked(tx, request.requestId)).map((activity) => ({
        id: activity.id,
        title: titleIn(locale, activity),
        version: current.get(activity.id),
      })),
      mayEnter: access.may(actor, "enter", "update"),
      replies: await shownReplies(tx, request.requestId, (at) => formatDateTime(locale, at, timeZone)),
      history: await actsOn(tx, { subjectId: request.requestId, locale, timeZone }),
      submissionKey: crypto.randomUUID(),
      endKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "ask for", "updates")
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale: visit.locale, schema }, async ({ does, replyId }, form) => {
    const asked = { roundId: idIn(params.round), organizationId: idIn(params.organization) }
    await visit.act(form, (tx) => {
      if (does === "set-aside") return setReplyAside(tx, visit.actor, { ...asked, replyId: idIn(replyId) })
      return does === "end-link"
        ? revokeLink(tx, visit.actor, asked)
        : sendRequestAgain(tx, visit.actor, { ...asked, linkKey })
    })
    return redirect(visit.address(`/requests/${asked.roundId}/organizations/${asked.organizationId}`))
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function Request({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, roundId, name, year, due, may, isClosed, history } = loaderData
  const { replies, mayEnter } = loaderData
  const say = words(locale)
  const back = `${address}/requests/${roundId}`
  const here = `${back}/organizations/${loaderData.organizationId}`
  return (
    <StaffPage
      title={name}
      status={<Answering {...loaderData} />}
      breadcrumb={[{ href: back, label: say("round-title", { year, due }) }]}
      refused={actionData}
      actions={
        may &&
        !isClosed &&
        loaderData.standing !== "accepted" && (
          <ButtonRow>
            <Button look="secondary" href={`${here}/on-behalf`}>
              {say("enter-on-behalf")}
            </Button>
          </ButtonRow>
        )
      }
    >
      <Replies {...{ locale, replies, may: mayEnter, isOpen: !isClosed, onBehalf: `${here}/on-behalf` }} />
      <Section title={say("asked-of-them")}>
        <Activities {...loaderData} />
      </Section>
      <Section title={say("their-link")}>
        <Link {...loaderData} />
      </Section>
      {history.length > 0 && (
        <Section title={say("happened-last")}>
          <History entries={history} />
        </Section>
      )}
    </StaffPage>
  )
}

function Activities({ locale, address, activities }: Loaded) {
  const say = words(locale)
  return (
    <Table
      caption={say("asked-about")}
      rows={activities}
      rowKey={(activity) => activity.id}
      columns={[
        {
          key: "activity",
          label: say("activity"),
          width: "wide",
          cell: ({ title, version }) =>
            version ? (
              <a href={`${address}/updates/${version.nodeId}`}>
                <bdi>{title}</bdi>
              </a>
            ) : (
              <bdi>{title}</bdi>
            ),
        },
        {
          key: "said",
          label: say("they-say"),
          cell: ({ version }) =>
            version ? <Reported locale={locale} status={version.status} /> : say("nothing-yet"),
        },
        {
          key: "state",
          label: say("state"),
          cell: ({ version }) =>
            version ? (
              <StateOf locale={locale} state={version.verdict?.verdict ?? "waiting"} />
            ) : (
              <Status kind="waiting">{say("still-owed")}</Status>
            ),
        },
      ]}
    />
  )
}

function Link(shown: Loaded) {
  const { locale, address, organizationId, contact, language, link, linkEndsOn } = shown
  const say = words(locale)
  const facts = [
    ...(contact ? [{ term: say("written-to"), description: <bdi>{contact}</bdi> }] : []),
    ...(language ? [{ term: say("language"), description: say(`in-${language}`) }] : []),
    { term: say("mail"), description: <LinkState {...{ locale, address, organizationId }} state={link} /> },
    ...(linkEndsOn && shown.hasOpenLink ? [{ term: say("link-ends"), description: linkEndsOn }] : []),
  ]
  return (
    <>
      <Facts facts={facts} />
      {shown.may && !shown.isClosed && <LinkActs {...shown} />}
    </>
  )
}

function LinkActs({ locale, owes, isReachable, hasOpenLink, submissionKey, endKey }: Loaded) {
  const say = words(locale)
  return (
    <>
      {owes && isReachable && (
        <Form submissionKey={submissionKey}>
          <input type="hidden" name="does" value="send-again" />
          <ButtonRow>
            <Button look="secondary">{say("send-again")}</Button>
          </ButtonRow>
        </Form>
      )}
      {hasOpenLink && (
        <Disclosure summary={say("end-link")}>
          <p>{say("end-link-why")}</p>
          <Form submissionKey={endKey}>
            <input type="hidden" name="does" value="end-link" />
            <ButtonRow>
              <Button look="danger">{say("end-link-now")}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </>
  )
}
