import { inLanguage } from "#platform/words"
import { redirect } from "react-router"
import { openingOf, tableOf } from "#attendance"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { asTyped, servicesOf, submit, typedIn, visitOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { quorumOf, rulesInForce, ruleSentences, votersOf } from "#terms"
import { Button, ButtonRow, Checkbox, DateInput, Form, Notice, Passage, RadioGroup, Section } from "#ui"
import { access } from "../access.ts"
import { openBallot } from "../acts/open-ballot.ts"
import { newBallot } from "../parts/schemas.ts"
import { amendmentsOf, motionOf } from "../reads/motions.ts"
import { earliestClosing } from "../rules/closing.ts"
import { methodsInRoom } from "../rules/methods.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-ballot"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    access.check(actor, "take", "vote")
    const motion = await motionOf(tx, params.motion)
    if (!motion || motion.withdrawnAt) throw new NotFound()
    const opening = motion.meetingId ? await openingOf(tx, motion.meetingId) : undefined
    const isInRoom = opening !== undefined && opening.closedAt === null
    const table = isInRoom ? await tableOf(tx, motion.meetingId!, motion.agendaItemId) : undefined
    const { rules } = await rulesInForce(tx, motion.bodyId, actor.today)
    const between = rules.betweenMeetings
    const undecided = (await amendmentsOf(tx, motion.id)).filter(
      ({ withdrawnAt, outcome }) => !withdrawnAt && outcome !== "carried" && outcome !== "lost",
    )
    return {
      locale,
      council: visit.address("/council"),
      here: visit.address(`/council/motions/${motion.id}`),
      submissionKey: crypto.randomUUID(),
      text: inLanguage(locale, motion, "text"),
      meetingId: motion.meetingId,
      amendments: undecided.map((one) => ({ id: one.id, text: shortText(inLanguage(locale, one, "text")) })),
      room: table
        ? {
            methods: methodsInRoom(table.rules),
            quorum: quorumOf(table),
            voters: votersOf(table).length,
            recused: table.recused?.size ?? 0,
            rules: ruleSentences(locale, table.rules).decisions,
          }
        : null,
      between:
        between === "not-allowed"
          ? null
          : { ...between, earliest: earliestClosing(actor.today, between.openDays) },
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "take", "vote")
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale: visit.locale, schema: newBallot }, async (typed, form) => {
    const { method, closesOn, sendsLinks } = typed
    const wanted = { motionId: params.motion, method, closesOn, sendsLinks: sendsLinks === "yes", linkKey }
    const { ballotId } = await visit.act(form, (tx) => openBallot(tx, visit.actor, wanted))
    return redirect(visit.address(`/council/motions/votes/${ballotId}`))
  })
}

type Shown = Route.ComponentProps["loaderData"] & { refused: Refused | undefined }

export default function NewBallot({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, council, here, text, amendments, room, between } = loaderData
  const say = words(locale)
  const shown = { ...loaderData, refused: actionData }
  return (
    <StaffPage
      title={say("take-vote")}
      lead={say("take-vote-lead")}
      breadcrumb={[
        { label: say("decisions"), href: `${council}/motions` },
        { label: shortText(text), href: here },
      ]}
      refused={actionData}
    >
      <Passage lang={locale} text={text} />
      {amendments.length > 0 ? (
        <Notice kind="attention" title={say("amendments-first")}>
          <ul>
            {amendments.map((one) => (
              <li key={one.id}>
                <a href={`${council}/motions/${one.id}`}>{one.text}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <>
          <InRoom {...shown} />
          <ByLink {...shown} />
          {!room && !between && <Notice kind="information" title={say("no-way-to-vote")} />}
        </>
      )}
    </StaffPage>
  )
}

function InRoom({ locale, room, submissionKey, refused }: Shown) {
  const say = words(locale)
  if (!room) return null
  const { quorum, voters, recused } = room
  return (
    <Section title={say("in-room")}>
      <Notice
        kind={quorum.met ? "information" : "attention"}
        title={say(quorum.met ? "quorum-there" : "quorum-lacks", quorum)}
      >
        <p>{say("may-vote", { voters, recused })}</p>
      </Notice>
      <Form submissionKey={submissionKey}>
        <RadioGroup
          {...asTyped(refused, "method", room.methods[0])}
          label={say("how-to-vote")}
          options={room.methods.map((method) => ({
            value: method,
            label: say(`method-${method}`),
            hint: say(`method-${method}-hint`),
          }))}
        />
        {room.methods.includes("secret") && (
          <Checkbox
            name="sendsLinks"
            value="yes"
            label={say("sendsLinks")}
            hint={say("sendsLinks-hint")}
            checked={typedIn(refused, "sendsLinks") === "yes"}
          />
        )}
        <ButtonRow>
          <Button>{say("open-vote")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function ByLink({ locale, room, between, submissionKey, refused }: Shown) {
  const say = words(locale)
  if (!between) return null
  return (
    <Section title={say("by-link")} intro={<p>{say("by-link-lead")}</p>}>
      <p>{say(`between-${between.needed}`, { days: between.openDays })}</p>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="method" value="link" />
        <DateInput
          {...asTyped(refused, "closesOn", between.earliest)}
          label={say("closesOn")}
          hint={say("closesOn-hint")}
          min={between.earliest}
        />
        <ButtonRow>
          <Button look={room ? "secondary" : "primary"}>{say("send-links")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
