import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { asTyped, bothTitles, submit, titled, titleFields, typedIn, visitOf } from "#platform/web"
import { BilingualField, Button, ButtonRow, Form, RadioGroup } from "#ui"
import { access } from "../access.ts"
import { addFinding } from "../acts/add-finding.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-finding"

const schema = z
  .strictObject({
    ...titleFields,
    kind: z.enum(["finding", "need"], "evidence.finding-or-need-needed"),
    detailEn: z.string().max(4000).default(""),
    detailFr: z.string().max(4000).default(""),
    supports: z.uuid().or(z.literal("")).optional(),
  })
  .refine(...titled("evidence.title-needed"))

/** By which names this page's address may be asked. */
export const handle = { asks: ["supports", "kind"] }

export function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "add", "evidence")
  const asked = new URL(request.url).searchParams
  return {
    locale: visit.locale,
    submissionKey: crypto.randomUUID(),
    base: visit.address("/evidence"),
    supports: asked.get("supports") ?? "",
    kind: asked.get("kind") ?? "",
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "add", "evidence")
  return submit({ request, locale: visit.locale, schema }, async (input, form) => {
    const { supports, ...finding } = input
    const id = await visit.act(form, (tx) =>
      addFinding(tx, visit.actor, { ...finding, ...bothTitles(input), supports: supports || undefined }),
    )
    return redirect(visit.address(`/evidence/${id}`))
  })
}

export default function NewFinding({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, submissionKey, base, supports, kind } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("add-finding")}
      breadcrumb={[{ label: say("evidence"), href: base }]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="supports" value={supports} />
        <RadioGroup
          {...asTyped(actionData, "kind", kind)}
          label={say("finding-or-need")}
          options={[
            { value: "finding", label: say("kind-finding"), hint: say("finding-hint") },
            { value: "need", label: say("kind-need"), hint: say("need-hint") },
          ]}
        />
        <BilingualField
          name="title"
          label={say("title")}
          hint={say("title-hint")}
          english={asTyped(actionData, "titleEn")}
          french={asTyped(actionData, "titleFr")}
        />
        <BilingualField
          name="detail"
          label={say("detail")}
          optional
          rows={5}
          english={{ name: "detailEn", value: typedIn(actionData, "detailEn") }}
          french={{ name: "detailFr", value: typedIn(actionData, "detailFr") }}
        />
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
