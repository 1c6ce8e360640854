import { SavedMeanwhile } from "#parts/councils"
import { redirect } from "react-router"
import { bothTitles, submit, visitOf } from "#platform/web"
import { Button, ButtonRow } from "#ui"
import { access } from "../access.ts"
import { changeAgendaItem } from "../acts/change-agenda-item.ts"
import { aboutItem } from "../parts/agenda-shown.tsx"
import { ItemForm, itemTyped } from "../parts/item-form.tsx"
import { itemVisited } from "../parts/item-visit.ts"
import { MeetingActPage } from "../parts/meeting-pages.tsx"
import { changedItem } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-item"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read((tx) => itemVisited(tx, visit, params))
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: changedItem }, async (typed, form) => {
    const id = params.item
    const change = { id, ...itemTyped({ ...typed, ...bothTitles(typed) }) }
    await visit.act(form, (tx) => changeAgendaItem(tx, visit.actor, change))
    return redirect(visit.address(`/council/meetings/${params.meeting}/agenda#item-${id}`))
  })
}

export default function ChangeItem({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, meeting, item } = loaderData
  const say = words(locale)
  const agenda = `${base}/meetings/${meeting.id}/agenda`
  return (
    <MeetingActPage
      {...{ locale, base, meeting }}
      under="agenda"
      title={say("change-item")}
      refused={actionData}
    >
      <SavedMeanwhile
        locale={locale}
        refused={actionData}
        version={item.version}
        facts={[
          { term: say("item-title"), description: `${item.titleEn} / ${item.titleFr}` },
          { term: say("item-kind"), description: aboutItem(locale, item) },
        ]}
      />
      <ItemForm
        {...{ locale, submissionKey }}
        known={item}
        act={say("save-item")}
        cancelHref={agenda}
        refused={actionData}
      />
      <ButtonRow>
        <Button look="quiet" href={`${base}/meetings/${meeting.id}/items/${item.id}/removal`}>
          {say("remove-item")}
        </Button>
      </ButtonRow>
    </MeetingActPage>
  )
}
