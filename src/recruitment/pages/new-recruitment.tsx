import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { bodiesInForce } from "#councils"
import { StaffPage } from "#parts/partnerships"
import { asTyped, submit, visitOf } from "#platform/web"
import { rulesInForce } from "#terms"
import { BilingualField, Button, ButtonRow, DateInput, EmptyState, Form, Select } from "#ui"
import { access } from "../access.ts"
import { openRecruitment } from "../acts/open-recruitment.ts"
import { newRecruitment } from "../parts/schemas.ts"
import { nextOpening } from "../rules/next-opening.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-recruitment"

/** By which names this page's address may be asked: the body that looks for members. */
export const handle = { asks: ["body"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "recruitment")
  const { today } = visit.actor
  const asked = new URL(request.url).searchParams.get("body")
  return visit.read(async (tx) => {
    const bodies = await bodiesInForce(tx, today)
    const body = bodies.find(({ id }) => id === asked) ?? bodies[0]
    const { rules } = body ? await rulesInForce(tx, body.id, today) : { rules: { recruitsIn: null } }
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      bodies,
      body: body?.id,
      opening: nextOpening(rules.recruitsIn, today),
    }
  })
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "recruitment")
  return submit({ request, locale: visit.locale, schema: newRecruitment }, async (typed, form) => {
    const id = await visit.act(form, (tx) => openRecruitment(tx, visit.actor, typed))
    return redirect(visit.address(`/council/recruitment/${id}`))
  })
}

export default function NewRecruitment({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, bodies, opening } = loaderData
  const say = words(locale)
  const field = (name: string, known = "") => asTyped(actionData, name, known)
  return (
    <StaffPage
      title={say("open-recruitment")}
      lead={say("open-recruitment-lead")}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: say("recruitment"), href: `${base}/recruitment` },
      ]}
      refused={actionData}
    >
      {bodies.length === 0 && (
        <EmptyState
          title={say("no-body")}
          why={<p>{say("no-body-why")}</p>}
          next={<Button href={`${base}/bodies/new`}>{say("add-body")}</Button>}
        />
      )}
      <Form submissionKey={submissionKey}>
        <Select
          {...field("bodyId", loaderData.body)}
          label={say("body")}
          options={bodies.map((body) => ({
            value: body.id,
            label: nameIn(locale, body),
          }))}
        />
        <DateInput
          {...field("opensOn", opening.opensOn)}
          label={say("opens-on")}
          hint={say("opens-on-hint")}
        />
        <DateInput
          {...field("closesOn", opening.closesOn ?? "")}
          label={say("closes-on")}
          hint={say("closes-on-hint")}
          optional
        />
        <BilingualField
          name="seeks"
          label={say("seeks")}
          hint={say("seeks-hint")}
          rows={4}
          optional
          english={field("seeksEn")}
          french={field("seeksFr")}
        />
        <ButtonRow>
          <Button>{say("open-recruitment")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
