import { redirect } from "react-router"
import { deskAddress, DeskPage } from "#parts/desk"
import { errorOf, submit, typedIn, visitOf } from "#platform/web"
import {
  Button,
  ButtonRow,
  DateInput,
  Form,
  NumberInput,
  Section,
  SideBySide,
  TextArea,
  TextInput,
} from "#ui"
import { access } from "../access.ts"
import { makeCall } from "../acts/make-call.ts"
import type { NewCall } from "../acts/make-call.ts"
import { newCall } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-call"

export function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "make", "call")
  return { locale: visit.locale, calls: deskAddress(visit, "/calls"), submissionKey: crypto.randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "make", "call")
  return submit({ request, locale: visit.locale, schema: newCall }, async (typed, form) => {
    const { multiSector, municipal, communitySize, ownEn, ownFr, ownWeight, ...call } = typed
    const weighed = [
      { kind: "multi-sector", weight: multiSector, wordingEn: "", wordingFr: "" },
      { kind: "municipal", weight: municipal, wordingEn: "", wordingFr: "" },
      { kind: "community-size", weight: communitySize, wordingEn: "", wordingFr: "" },
      { kind: "own", weight: ownEn === "" ? 0 : ownWeight, wordingEn: ownEn, wordingFr: ownFr || ownEn },
    ] satisfies NewCall["criteria"]
    const criteria = weighed.filter(({ weight }) => weight > 0)
    const id = await visit.act(form, (tx) => makeCall(tx, visit.actor, { ...call, criteria }))
    return redirect(deskAddress(visit, `/calls/${id}`))
  })
}

export default function NewCallPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, calls, submissionKey } = loaderData
  const say = words(locale)
  const field = (name: string, known = "") => ({
    name,
    value: typedIn(actionData, name, known),
    error: errorOf(actionData, name),
  })
  return (
    <DeskPage
      title={say("make-call")}
      lead={<p>{say("make-call-lead")}</p>}
      breadcrumb={[{ label: say("calls"), href: calls }]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <SideBySide>
          <TextInput {...field("titleEn")} label={say("title-en")} />
          <TextInput {...field("titleFr")} label={say("title-fr")} />
        </SideBySide>
        <SideBySide>
          <TextArea {...field("aboutEn")} label={say("about-en")} optional />
          <TextArea {...field("aboutFr")} label={say("about-fr")} optional />
        </SideBySide>
        <DateInput {...field("opensOn")} label={say("opens-on")} hint={say("first-day-hint")} />
        <DateInput {...field("closesOn")} label={say("closes-on")} hint={say("last-day-hint")} />
        <Section title={say("criteria")} intro={<p>{say("criteria-why")}</p>}>
          <NumberInput
            {...field("multiSector", "40")}
            label={say("criterion-multi-sector")}
            unit={say("points")}
          />
          <NumberInput
            {...field("municipal", "40")}
            label={say("criterion-municipal")}
            unit={say("points")}
          />
          <NumberInput
            {...field("communitySize", "20")}
            label={say("criterion-community-size")}
            unit={say("points")}
          />
          <SideBySide>
            <TextInput {...field("ownEn")} label={say("own-en")} optional />
            <TextInput {...field("ownFr")} label={say("own-fr")} optional />
          </SideBySide>
          <NumberInput {...field("ownWeight")} label={say("own-weight")} unit={say("points")} optional />
        </Section>
        <ButtonRow>
          <Button>{say("keep-call")}</Button>
          <Button look="quiet" href={calls}>
            {say("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </DeskPage>
  )
}
