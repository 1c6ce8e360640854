import { titleIn } from "#platform/words"
import { redirect } from "react-router"
import { submit, visitOf } from "#platform/web"
import { Confirmation } from "#ui"
import { access } from "../access.ts"
import { removeAgendaItem } from "../acts/change-agenda-item.ts"
import { itemVisited } from "../parts/item-visit.ts"
import { MeetingActPage } from "../parts/meeting-pages.tsx"
import { itemRemoval } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/item-removal"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read((tx) => itemVisited(tx, visit, params))
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: itemRemoval }, async ({ version }, form) => {
    await visit.act(form, (tx) => removeAgendaItem(tx, visit.actor, { id: params.item, version }))
    return redirect(visit.address(`/council/meetings/${params.meeting}/agenda`))
  })
}

export default function ItemRemoval({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, meeting, item } = loaderData
  const say = words(locale)
  return (
    <MeetingActPage
      {...{ locale, base, meeting }}
      under="agenda"
      title={say("remove-item")}
      refused={actionData}
    >
      <Confirmation
        submissionKey={submissionKey}
        warning={say("remove-item-warning", { title: titleIn(locale, item) })}
        consequences={[say("remove-item-lost"), say("remove-item-stays")]}
        confirm={say("remove-item")}
        cancel={{ href: `${base}/meetings/${meeting.id}/agenda`, label: say("keep-item") }}
      >
        <input type="hidden" name="version" value={item.version} />
      </Confirmation>
    </MeetingActPage>
  )
}
