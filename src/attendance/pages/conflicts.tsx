import { redirect } from "react-router"
import "../parts/room.css"
import { StaffPage } from "#parts/partnerships"
import { submit, typedIn, visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, EmptyState, Section } from "#ui"
import { access } from "../access.ts"
import { declareConflict, withdrawConflict } from "../acts/declare-conflict.ts"
import { ConflictsOfItem } from "../parts/conflicts-of-item.tsx"
import { DeclarationForm } from "../parts/declaration-form.tsx"
import { meetingCrumbs } from "../parts/meeting-crumbs.ts"
import { MeetingState } from "../parts/meeting-state.tsx"
import { QuorumLine } from "../parts/quorum-line.tsx"
import { conflictsForm } from "../parts/schemas.ts"
import { roomOf } from "../reads/room.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/conflicts"

/** Which declaration is being withdrawn. */
export const handle = { asks: ["withdraw"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const withdraws = new URL(request.url).searchParams.get("withdraw")
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "attendance")
    const { opening, ...room } = await roomOf(tx, params.meeting)
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      here: visit.address(`/council/meetings/${room.meeting.id}`),
      mayTake: access.may(visit.actor, "take", "attendance"),
      submissionKey: crypto.randomUUID(),
      withdraws,
      rule: opening?.rules.conflict ?? null,
      ...room,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "take", "attendance")
  return submit({ request, locale: visit.locale, schema: conflictsForm }, async (typed, form) => {
    const here = visit.address(`/council/meetings/${params.meeting}/conflicts`)
    if (typed.act === "withdraw") {
      const { id, withdrawnBecause: because } = typed
      await visit.act(form, (tx) => withdrawConflict(tx, visit.actor, { id, because }))
      return redirect(here)
    }
    const { act: _, ...declared } = typed
    await visit.act(form, (tx) => declareConflict(tx, visit.actor, declared))
    return redirect(`${here}#item-${declared.agendaItemId}`)
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function ConflictsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, meeting, state, rule } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("conflicts")}
      lead={`${nameIn(locale, meeting)}, ${formatDate(locale, meeting.heldOn)}`}
      status={<MeetingState locale={locale} state={state} />}
      breadcrumb={[...meetingCrumbs(loaderData), { label: say("room"), href: `${loaderData.here}/room` }]}
      refused={actionData}
    >
      <QuorumLine {...loaderData} />
      <p>
        {say("conflicts-lead")} {rule && say(`conflict-rule-${rule}`)}
      </p>
      <Declared {...loaderData} refused={actionData} />
    </StaffPage>
  )
}

function Declared({ refused, ...shown }: Shown & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, here, mayTake, submissionKey, state, items, conflicts } = shown
  const say = words(locale)
  if (state === "not-open" || state === "cancelled")
    return (
      <EmptyState
        title={say("not-begun-title")}
        why={<p>{say("not-begun-why")}</p>}
        next={<Button href={`${here}/room`}>{say("room")}</Button>}
      />
    )
  if (items.length === 0)
    return (
      <EmptyState
        title={say("no-agenda")}
        why={<p>{say("no-agenda-why")}</p>}
        next={<Button href={`${here}/agenda`}>{say("to-agenda")}</Button>}
      />
    )
  const isWithdrawing = typedIn(refused, "act") === "withdraw"
  return (
    <>
      {conflicts.length === 0 && (
        <EmptyState title={say("no-conflicts")} why={<p>{say("no-conflicts-why")}</p>} />
      )}
      {items.map((item) => (
        <ConflictsOfItem
          key={item.id}
          {...{ locale, item, conflicts }}
          withdrawing={
            mayTake
              ? { submissionKey, refused, id: isWithdrawing ? typedIn(refused, "id") : shown.withdraws }
              : undefined
          }
        />
      ))}
      {mayTake && (
        <Section title={say("declare-conflict")} id="declare">
          <DeclarationForm
            {...shown}
            isEnded={state === "closed"}
            refused={isWithdrawing ? undefined : refused}
          />
        </Section>
      )}
    </>
  )
}
