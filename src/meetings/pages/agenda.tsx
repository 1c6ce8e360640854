import { inLanguage, titleIn } from "#platform/words"
import { redirect } from "react-router"
import { seatsInForce } from "#councils"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState, Form, Notice, Section, Select } from "#ui"
import { access } from "../access.ts"
import { moveAgendaItem } from "../acts/change-agenda-item.ts"
import { layAgenda } from "../acts/lay-agenda.ts"
import { pullItem, putItemBack } from "../acts/pull-item.ts"
import { AgendaShown } from "../parts/agenda-shown.tsx"
import { MeetingPages } from "../parts/meeting-pages.tsx"
import { agendaAct } from "../parts/schemas.ts"
import { agendaOf } from "../reads/agenda.ts"
import type { AgendaItem } from "../reads/agenda.ts"
import { consentVoteOf } from "../reads/consent-vote.ts"
import { documentsOfAgenda } from "../reads/agenda-documents.ts"
import { meetingOf } from "../reads/meetings.ts"
import { lacking } from "../rules/in-step.ts"
import { isOnConsent, runningOrder } from "../rules/running-order.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/agenda"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "meeting")
    const meeting = await meetingOf(tx, params.meeting)
    if (!meeting) throw new NotFound()
    const seats = await seatsInForce(tx, { bodyId: meeting.bodyId, on: meeting.heldOn, locale: visit.locale })
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      evidence: visit.address("/evidence"),
      may: access.may(visit.actor, "change", "meeting"),
      submissionKey: crypto.randomUUID(),
      meeting,
      items: await agendaOf(tx, meeting.id),
      consentVote: await consentVoteOf(tx, meeting.id),
      documents: await documentsOfAgenda(tx, meeting.id),
      seats: seats.flatMap(({ id, representative, organizationEn, organizationFr }) =>
        representative ? [{ id, representative, organizationEn, organizationFr }] : [],
      ),
    }
  })
}

/** A button of the agenda: lay, move, pull, put back. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: agendaAct }, async ({ act, seatId }, form) => {
    const { what, itemId } = act
    const { actor } = visit
    await visit.act(form, (tx) => {
      if (what === "lay") return layAgenda(tx, actor, params.meeting)
      if (what === "pull") return pullItem(tx, actor, { itemId, seatId })
      if (what === "back") return putItemBack(tx, actor, itemId)
      return moveAgendaItem(tx, actor, { id: itemId, direction: what })
    })
    const here = visit.address(`/council/meetings/${params.meeting}/agenda`)
    return redirect(what === "lay" ? here : `${here}#item-${itemId}`)
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function AgendaPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, meeting, items, may, submissionKey } = loaderData
  return (
    <MeetingPages
      {...{ locale, base, meeting }}
      current="agenda"
      refused={actionData}
      actions={may && items.length > 0 && <AddItem {...loaderData} />}
    >
      {items.length === 0 ? <Nothing {...loaderData} /> : <Time {...loaderData} />}
      <LayAround {...loaderData} />
      <OneLanguage {...loaderData} />
      {may && items.length > 0 ? (
        <Form submissionKey={submissionKey}>
          <Items {...loaderData} />
        </Form>
      ) : (
        <Items {...loaderData} />
      )}
    </MeetingPages>
  )
}

function AddItem({ locale, base, meeting }: Shown) {
  const say = words(locale)
  return (
    <ButtonRow>
      <Button href={`${base}/meetings/${meeting.id}/items/new`}>{say("add-item")}</Button>
      <Button look="quiet" href={`${base}/meetings/${meeting.id}/business`}>
        {say("bring-back-business")}
      </Button>
    </ButtonRow>
  )
}

/** Where nobody has begun the agenda, but business of earlier meetings came back. */
function LayAround({ locale, items, may, submissionKey }: Shown) {
  const say = words(locale)
  if (!may || items.length === 0 || items.some(({ cameBackAt }) => cameBackAt === null)) return null
  return (
    <Form submissionKey={submissionKey}>
      <p>{say("lay-around-why")}</p>
      <ButtonRow>
        <Button name="act" value="lay">
          {say("lay-agenda")}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function Nothing({ locale, base, meeting, may, submissionKey }: Shown) {
  const say = words(locale)
  return (
    <EmptyState
      title={say("no-agenda")}
      why={<p>{say("no-agenda-why")}</p>}
      next={
        may && (
          <Form submissionKey={submissionKey}>
            <ButtonRow>
              <Button name="act" value="lay">
                {say("lay-agenda")}
              </Button>
              <Button look="secondary" href={`${base}/meetings/${meeting.id}/items/new`}>
                {say("add-item")}
              </Button>
              <Button look="quiet" href={`${base}/meetings/${meeting.id}/business`}>
                {say("bring-back-business")}
              </Button>
            </ButtonRow>
          </Form>
        )
      }
    />
  )
}

/** What the items take together, against the time there is. */
function Time({ locale, meeting, items }: Shown) {
  const say = words(locale)
  const { minutes } = runningOrder(items)
  const values = { minutes, length: meeting.minutes, over: minutes - meeting.minutes }
  if (minutes > meeting.minutes)
    return (
      <Notice kind="attention" title={say("agenda-too-long", values)}>
        <p>{say("agenda-too-long-why")}</p>
      </Notice>
    )
  return <p>{say("agenda-time", values)}</p>
}

/** Which texts stand in one language only: what is sent in the other would lack them. */
function OneLanguage({ locale, base, meeting, items, may }: Shown) {
  const say = words(locale)
  const wanting = items.flatMap((item) => lacking(item).map((what) => ({ item, what })))
  const isPlaceAlone = (meeting.placeEn === "") !== (meeting.placeFr === "")
  if (wanting.length === 0 && !isPlaceAlone) return null
  return (
    <Notice kind="information" title={say("one-language")}>
      <ul>
        {wanting.map(({ item, what }) => (
          <li key={item.id + what}>
            {may ? (
              <a href={`${base}/meetings/${meeting.id}/items/${item.id}`}>
                <bdi>{titleIn(locale, item)}</bdi>
              </a>
            ) : (
              <bdi>{titleIn(locale, item)}</bdi>
            )}
            {" – "}
            {say(`lacks-${what}`)}
          </li>
        ))}
        {isPlaceAlone && <li>{say("lacks-place")}</li>}
      </ul>
    </Notice>
  )
}

function Items(props: Shown) {
  const { locale, base, evidence, meeting, items, documents, consentVote, may } = props
  return (
    <Section title={words(locale)("agenda")}>
      <AgendaShown
        {...{ locale, meeting, items, documents, consentVote }}
        council={base}
        documentAt={(id) => `${evidence}/${id}`}
        acts={may ? (item) => <ItemActs {...props} item={item} /> : undefined}
        consentActs={may && !consentVote && items.some(isOnConsent) && <WhoPulls {...props} />}
      />
    </Section>
  )
}

/** Who asks that an item be talked about, for the buttons under it; and the way to the motion that adopts the rest. */
function WhoPulls({ locale, base, meeting, seats }: Shown) {
  const say = words(locale)
  return (
    <div className="print-hidden flow">
      <Select
        name="seatId"
        label={say("who-pulls")}
        hint={say("who-pulls-hint")}
        options={[
          { value: "", label: say("the-chair") },
          ...seats.map((seat) => ({
            value: seat.id,
            label: [...new Set([seat.representative, inLanguage(locale, seat, "organization")])].join(", "),
          })),
        ]}
      />
      <p>
        <a href={`${base}/meetings/${meeting.id}/consent`}>{say("move-consent")}</a>
      </p>
    </div>
  )
}

function ItemActs({ locale, base, meeting, items, consentVote, item }: Shown & { item: AgendaItem }) {
  const say = words(locale)
  const about = titleIn(locale, item)
  const here = `${base}/meetings/${meeting.id}/items/${item.id}`
  const button = (what: "up" | "down" | "pull" | "back") => (
    <Button look="quiet" name="act" value={`${what} ${item.id}`} about={about}>
      {say(`item-${what}`)}
    </Button>
  )
  return (
    <ButtonRow>
      {item.id !== items[0]?.id && button("up")}
      {item.id !== items.at(-1)?.id && button("down")}
      {item.onConsent && !consentVote && button(item.pulledAt ? "back" : "pull")}
      <Button look="quiet" href={here} about={about}>
        {say("item-change")}
      </Button>
      <Button look="quiet" href={`${here}/documents`} about={about}>
        {say("item-documents")}
      </Button>
    </ButtonRow>
  )
}
