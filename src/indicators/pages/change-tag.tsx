import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, bothTitles, submit, visitOf } from "#platform/web"
import { BilingualField, Button, ButtonRow, Checkbox, Form } from "#ui"
import { access } from "../access.ts"
import { changeTag } from "../acts/change-tag.ts"
import { changedTag } from "../parts/schemas.ts"
import { ownTags } from "../reads/alignment.ts"
import { isOwnList } from "../rules/alignment-list.ts"
import type { OwnList } from "../rules/alignment-list.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-tag"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "alignment")
  return visit.read(async (tx) => {
    const list = listOf(params.list)
    const tag = (await ownTags(tx)).find((one) => one.list === list && one.code === params.code)
    if (!tag) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/indicators"),
      tag,
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "alignment")
  return submit({ request, locale: visit.locale, schema: changedTag }, async (typed, form) => {
    const { version, isRetired } = typed
    const change = {
      ...bothTitles(typed),
      list: listOf(params.list),
      code: params.code,
      version,
      isRetired: isRetired === "yes",
    }
    await visit.act(form, (tx) => changeTag(tx, visit.actor, change))
    return redirect(visit.address("/indicators/alignment/lists"))
  })
}

function listOf(list: string): OwnList {
  if (isOwnList(list)) return list
  throw new NotFound()
}

export default function ChangeTag({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, tag, submissionKey } = loaderData
  const say = words(locale)
  const box = (name: "titleEn" | "titleFr") => asTyped(actionData, name, tag[name])
  return (
    <StaffPage
      title={say("change-tag")}
      breadcrumb={[
        { label: say("alignment"), href: `${base}/alignment` },
        { label: say("own-lists"), href: `${base}/alignment/lists` },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={tag.version} />
        <BilingualField name="title" label={say("title")} english={box("titleEn")} french={box("titleFr")} />
        <Checkbox
          name="isRetired"
          value="yes"
          label={say("tag-retire")}
          hint={say("tag-retire-hint")}
          checked={tag.retiredOn !== null}
        />
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
