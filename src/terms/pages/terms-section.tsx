import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, typedIn, visitOf } from "#platform/web"
import { BilingualField, Button, ButtonRow, Facts, Form, Notice } from "#ui"
import { access } from "../access.ts"
import { writeSection } from "../acts/change-draft.ts"
import { writtenSection } from "../parts/schemas.ts"
import { termsVersion } from "../reads/terms.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/terms-section"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "terms")
    const draft = await termsVersion(tx, params.version)
    const section = draft?.sections.find((each) => each.key === params.section)
    if (!draft || draft.adoptedOn !== null || !section) throw new NotFound()
    return {
      locale: visit.locale,
      here: visit.address(`/council/terms/${draft.id}`),
      submissionKey: crypto.randomUUID(),
      version: draft.version,
      section,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "terms")
  return submit({ request, locale: visit.locale, schema: writtenSection }, async (typed, form) => {
    const { version, section: key, textEn, textFr, wasEn, wasFr } = typed
    const change = {
      id: params.version,
      version,
      section: { key, textEn, textFr },
      was: { key, textEn: wasEn, textFr: wasFr },
    }
    await visit.act(form, (tx) => writeSection(tx, visit.actor, change))
    return redirect(visit.address(`/council/terms/${params.version}#${key}`))
  })
}

export default function TermsSection({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, submissionKey, version, section } = loaderData
  const say = words(locale)
  const title = say(`section-${section.key}`)
  const known = { textEn: section.textEn, textFr: section.textFr }
  const isStale =
    actionData && typedIn(actionData, "wasEn") + typedIn(actionData, "wasFr") !== known.textEn + known.textFr
  return (
    <StaffPage
      title={title}
      lead={say(`section-${section.key}-hint`)}
      breadcrumb={[{ label: say("draft-terms"), href: here }]}
      refused={actionData}
    >
      {isStale && (
        <Notice kind="attention" title={say("written-meanwhile")}>
          <Facts
            facts={[
              { term: say("in-english"), description: section.textEn },
              { term: say("in-french"), description: section.textFr },
            ]}
          />
        </Notice>
      )}
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="section" value={section.key} />
        <input type="hidden" name="wasEn" value={known.textEn} />
        <input type="hidden" name="wasFr" value={known.textFr} />
        <BilingualField
          name="text"
          label={title}
          rows={12}
          optional
          english={{ name: "textEn", value: typedIn(actionData, "textEn", known.textEn) }}
          french={{ name: "textFr", value: typedIn(actionData, "textFr", known.textFr) }}
        />
        <ButtonRow>
          <Button>{say("save-section")}</Button>
          <Button look="quiet" href={`${here}#${section.key}`}>
            {say("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
