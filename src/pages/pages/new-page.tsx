import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { addPage } from "../acts/write-page.ts"
import { PageFields } from "../parts/page-fields.tsx"
import { pageIn } from "../parts/page-in.ts"
import { newPage } from "../parts/schemas.ts"
import { pageKinds } from "../rules/page-kind.ts"
import type { PageKind } from "../rules/page-kind.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-page"

/** By which names this page's address may be asked. */
export const handle = { asks: ["kind"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "page")
  const { locale, actor, partnership } = visit
  return {
    locale,
    kind: kindIn(request),
    timeZone: partnership.timeZone,
    today: actor.today,
    pages: visit.address("/pages"),
    submissionKey: crypto.randomUUID(),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "page")
  const kind = kindIn(request)
  const { locale, actor, partnership } = visit
  return submit({ request, locale, schema: newPage }, async (typed, form) => {
    const page = { kind, ...pageIn(kind, typed, partnership.timeZone) }
    const about = { key: form.key, sent: [form.sent, kind] }
    const id = await visit.act(about, (tx) => addPage(tx, actor, page))
    return redirect(visit.address(`/pages/${id}`))
  })
}

function kindIn(request: Request): PageKind {
  const asked = new URL(request.url).searchParams.get("kind")
  return pageKinds.find((kind) => kind === asked) ?? "page"
}

const nothing = {
  titleEn: "",
  titleFr: "",
  summaryEn: "",
  summaryFr: "",
  placeEn: "",
  placeFr: "",
  bodyEn: "",
  bodyFr: "",
  menuPlace: "",
  startDay: "",
  startTime: "",
  endDay: "",
  endTime: "",
  link: "",
}

export default function NewPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, kind, timeZone, today, pages, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say(`new-${kind}`)}
      breadcrumb={[{ label: say("pages"), href: pages }]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <PageFields
          {...{ locale, kind, timeZone }}
          filled={{ ...nothing, onDay: today }}
          refused={actionData}
        />
        <ButtonRow>
          <Button>{say("save-draft")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
