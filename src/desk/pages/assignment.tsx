import { redirect } from "react-router"
import { peopleWithAccess } from "#partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { nameIn } from "#platform/words"
import { Button, ButtonRow, Facts, Form, Section, Select } from "#ui"
import { access } from "../access.ts"
import { assignOfficer } from "../acts/assign-officer.ts"
import { endAssignment } from "../acts/end-assignment.ts"
import { deskAddress } from "../parts/desk-address.ts"
import { DeskPage } from "../parts/desk-page.tsx"
import { assignment } from "../parts/schemas.ts"
import { deskPartnerships } from "../reads/desk-partnerships.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/assignment"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "assign", "officer")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const found = (await deskPartnerships(tx, actor.id)).find(({ fundingId }) => fundingId === params.funding)
    if (!found) throw new NotFound()
    const { officers, region, leadKind } = found
    const free = (await peopleWithAccess(tx)).filter(
      ({ personId, role }) => role === "officer" && !officers.some(({ id }) => id === personId),
    )
    return {
      locale,
      people: deskAddress(visit, "/people"),
      name: nameIn(locale, found),
      region,
      leadKind,
      officers,
      free: free.map(({ personId, name }) => ({ value: personId, label: name })),
      keys: [crypto.randomUUID(), ...officers.map(() => crypto.randomUUID())],
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "assign", "officer")
  return submit({ request, locale: visit.locale, schema: assignment }, async (asked, form) => {
    const fundingId = params.funding
    await visit.act(form, (tx) =>
      asked.does === "assign"
        ? assignOfficer(tx, visit.actor, { fundingId, officerId: asked.officer })
        : endAssignment(tx, visit.actor, { fundingId, assignmentId: asked.assignment }),
    )
    return redirect(deskAddress(visit, `/partnerships/${fundingId}`))
  })
}

export default function Assignment({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, people, name, region, leadKind, officers, free, keys } = loaderData
  const say = words(locale)
  return (
    <DeskPage
      title={name}
      lead={<p>{say("assignment-lead")}</p>}
      breadcrumb={[{ label: say("officers"), href: people }]}
      refused={actionData}
    >
      <Facts
        facts={[
          { term: say("region"), description: say(`region-${region}`) },
          {
            term: say("field-lead-kind"),
            description: leadKind ? say(`code-lead-kind-${leadKind}`) : say("not-known"),
          },
        ]}
      />
      <Section title={say("assigned-to")}>
        {officers.length === 0 && <p>{say("nobody-assigned")}</p>}
        {officers.map((officer, place) => (
          <Form key={officer.assignmentId} submissionKey={keys[place + 1]!}>
            <input type="hidden" name="does" value="end" />
            <input type="hidden" name="assignment" value={officer.assignmentId} />
            <p>
              <bdi>{officer.name}</bdi>
            </p>
            <Button look="quiet" about={officer.name}>
              {say("end-assignment")}
            </Button>
          </Form>
        ))}
      </Section>
      <Section title={say("assign-officer")}>
        {free.length === 0 ? (
          <p>{say("nobody-free")}</p>
        ) : (
          <Form submissionKey={keys[0]!}>
            <input type="hidden" name="does" value="assign" />
            <Select
              {...asTyped(actionData, "officer")}
              label={say("role-officer")}
              options={[{ value: "", label: say("choose") }, ...free]}
            />
            <ButtonRow>
              <Button>{say("assign-officer")}</Button>
            </ButtonRow>
          </Form>
        )}
      </Section>
    </DeskPage>
  )
}
