import { nameIn } from "#platform/words"
import { openingOf } from "#attendance"
import { meetingOf } from "#meetings"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState } from "#ui"
import { access } from "../access.ts"
import { listedMotion } from "../parts/listed-motion.ts"
import { MotionsTable } from "../parts/motions-table.tsx"
import { motionsOfMeeting } from "../reads/motions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/meeting-motions"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    access.check(actor, "read", "motion")
    const meeting = await meetingOf(tx, params.meeting)
    if (!meeting) throw new NotFound()
    const opening = await openingOf(tx, meeting.id)
    return {
      locale,
      council: visit.address("/council"),
      meetingId: meeting.id,
      name: nameIn(locale, meeting),
      standing: opening
        ? opening.closedAt
          ? ("ended" as const)
          : ("open" as const)
        : ("not-begun" as const),
      may: access.may(actor, "move", "motion"),
      motions: (await motionsOfMeeting(tx, meeting.id)).map((motion) =>
        listedMotion(locale, motion, actor.at),
      ),
    }
  })
}

export default function MeetingMotions({ loaderData }: Route.ComponentProps) {
  const { locale, council, meetingId, name, standing, may, motions } = loaderData
  const say = words(locale)
  const here = `${council}/meetings/${meetingId}`
  const move = may && standing === "open" && (
    <Button href={`${here}/motions/new`}>{say("move-motion")}</Button>
  )
  return (
    <StaffPage
      title={say("motions-of-meeting", { meeting: name })}
      lead={say("motions-of-meeting-lead")}
      breadcrumb={[
        { label: say("council"), href: council },
        { label: name, href: here },
      ]}
      actions={motions.length > 0 && move && <ButtonRow>{move}</ButtonRow>}
    >
      <MotionsTable
        locale={locale}
        address={`${council}/motions`}
        caption={say("motions-in-order")}
        motions={motions}
        beside="item"
        empty={
          <EmptyState
            title={say("no-motions")}
            why={<p>{say(`no-motions-${standing}`)}</p>}
            next={move || undefined}
          />
        }
      />
    </StaffPage>
  )
}
