import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, typedIn, visitOf } from "#platform/web"
import { inLanguage } from "#platform/words"
import { Button, ButtonRow, Checkbox, Form } from "#ui"
import { access } from "../access.ts"
import { changePage } from "../acts/write-page.ts"
import { PageFields } from "../parts/page-fields.tsx"
import { filledIn, pageIn } from "../parts/page-in.ts"
import { changedPage } from "../parts/schemas.ts"
import { editedTexts } from "../reads/page-on-desk.ts"
import { pageOf } from "../reads/pages.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-page"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "page")
  const { locale, partnership } = visit
  return visit.read(async (tx) => {
    const page = await pageOf(tx, params.page)
    if (!page) throw new NotFound()
    const filled = filledIn(page, await editedTexts(tx, page.id), partnership.timeZone)
    return {
      locale,
      pages: visit.address("/pages"),
      timeZone: partnership.timeZone,
      submissionKey: crypto.randomUUID(),
      id: page.id,
      kind: page.kind,
      version: page.version,
      title: inLanguage(locale, filled, "title") || filled.titleEn || filled.titleFr,
      filled,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "page")
  const { locale, actor, partnership } = visit
  const id = params.page
  return submit({ request, locale, schema: changedPage }, async (typed, form) => {
    const { version, isMinor, ...fields } = typed
    const page = await visit.read((tx) => pageOf(tx, id))
    if (!page) throw new NotFound()
    const said = pageIn(page.kind, fields, partnership.timeZone)
    const change = { id, version, isMinor: isMinor === "yes", ...said }
    await visit.act(form, (tx) => changePage(tx, actor, change))
    return redirect(visit.address(`/pages/${id}`))
  })
}

export default function ChangePage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, pages, id, kind, timeZone, version, title, filled, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("change-page", { title })}
      lead={<p>{say("change-lead")}</p>}
      breadcrumb={[
        { label: say("pages"), href: pages },
        { label: title, href: `${pages}/${id}` },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={version} />
        <PageFields {...{ locale, kind, timeZone, filled }} refused={actionData} />
        <Checkbox
          name="isMinor"
          value="yes"
          label={say("isMinor")}
          hint={say("minor-hint")}
          checked={typedIn(actionData, "isMinor") === "yes"}
        />
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
