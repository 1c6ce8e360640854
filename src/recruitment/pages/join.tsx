import { inLanguage, nameIn } from "#platform/words"
import { redirect } from "react-router"
import { sectors } from "#organizations"
import { isAnythingPublic } from "#councils"
import { withinLimit } from "#identity"
import { organizationWords } from "#parts/organizations"
import { BesidePage } from "#parts/site"
import { TryLater } from "#platform/refusals"
import { asTyped, errorOf, requestContext, servicesOf, submit, typedIn } from "#platform/web"
import { besideSite } from "#site"
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Form,
  Notice,
  RadioGroup,
  Section,
  Select,
  TextArea,
  TextInput,
} from "#ui"
import { expressInterest } from "../acts/express-interest.ts"
import { joinVisit } from "../parts/join-visit.ts"
import { newInterest } from "../parts/schemas.ts"
import { spanOf } from "../parts/span-of.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/join"

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, open } = await joinVisit(context, params)
  const { locale } = visit
  const around = await besideSite(visit, { context, request })
  const hasMembersPage = await visit.read((tx) => isAnythingPublic(tx, visit.actor.today))
  return {
    locale,
    around,
    membersHref: hasMembersPage && around.frame === null ? visit.address("/members") : null,
    submissionKey: crypto.randomUUID(),
    sectors,
    open: open.map((one) => ({
      id: one.id,
      name: nameIn(locale, one),
      seeks: inLanguage(locale, one, "seeks"),
      span: spanOf(locale, one),
    })),
  }
}

/** Five in an hour from one network are enough for a family, and too few for a machine. */
const limit = { most: 5, windowSeconds: 3600 }

export async function action({ request, params, context }: Route.ActionArgs) {
  const { visit } = await joinVisit(context, params)
  const { locale, actor } = visit
  const { database, clock } = servicesOf(context)
  return submit({ request, locale, schema: newInterest }, async (sent, form) => {
    const { agrees: _, ...typed } = sent
    const bucket = `join ${context.get(requestContext).network}`
    if (!(await database.outside((tx) => withinLimit(tx, { ...limit, bucket, at: clock.now() }))))
      throw new TryLater(429, { key: "web.too-often" }, limit.windowSeconds)
    const reference = await visit.act(form, (tx) => expressInterest(tx, actor, { ...typed, locale }))
    return redirect(visit.address(`/join/received?reference=${reference}`))
  })
}

export default function Join({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, around, membersHref, open } = loaderData
  const say = words(locale)
  const lead = (
    <>
      <p>{say("join-lead", { from: around.from })}</p>
      {membersHref && (
        <p>
          <a href={membersHref}>{say("members")}</a>
        </p>
      )}
    </>
  )
  return (
    <BesidePage {...around} title={say("join")} lead={lead} refused={actionData}>
      {open.length === 0 ? (
        <Notice kind="information" title={say("not-now")}>
          <p>{say("not-now-why")}</p>
        </Notice>
      ) : (
        <>
          {open.map((one) => (
            <Section key={one.id} title={one.name}>
              <p>{one.span}</p>
              {one.seeks && <p>{one.seeks}</p>}
            </Section>
          ))}
          <InterestForm {...loaderData} refused={actionData} />
        </>
      )}
    </BesidePage>
  )
}

type FormProps = Route.ComponentProps["loaderData"] & { refused: Route.ComponentProps["actionData"] }

function InterestForm({ locale, open, submissionKey, sectors: offered, refused: sent }: FormProps) {
  const say = words(locale)
  const field = (
    name: "personName" | "email" | "phone" | "organizationName" | "sector" | "why" | "brings",
  ) => ({
    name,
    label: say(`field-${name}`),
    value: typedIn(sent, name),
    error: errorOf(sent, name),
  })
  return (
    <Form submissionKey={submissionKey}>
      {open.length === 1 ? (
        <input type="hidden" name="recruitmentId" value={open[0]!.id} />
      ) : (
        <RadioGroup
          {...asTyped(sent, "recruitmentId")}
          label={say("which-body")}
          options={open.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
      <TextInput {...field("personName")} autoComplete="name" />
      <TextInput {...field("email")} type="email" autoComplete="email" hint={say("field-email-hint")} />
      <TextInput {...field("phone")} autoComplete="tel" optional />
      <TextInput
        {...field("organizationName")}
        autoComplete="organization"
        hint={say("field-organizationName-hint")}
        optional
      />
      <Select
        {...field("sector")}
        optional
        options={[
          { value: "", label: say("sector-none") },
          ...offered.map((sector) => ({
            value: sector,
            label: organizationWords(locale)(`sector-${sector}`),
          })),
        ]}
      />
      <TextArea {...field("why")} rows={5} maxLength={4000} />
      <TextArea {...field("brings")} rows={4} maxLength={4000} hint={say("field-brings-hint")} optional />
      <CheckboxGroup
        name="agrees"
        label={say("field-agrees-legend")}
        hint={say("field-agrees-hint")}
        values={[typedIn(sent, "agrees")]}
        error={errorOf(sent, "agrees")}
        options={[{ value: "yes", label: say("field-agrees") }]}
      />
      <ButtonRow>
        <Button>{say("send-interest")}</Button>
      </ButtonRow>
    </Form>
  )
}
