import { redirect } from "react-router"
import { SavedMeanwhile } from "#parts/councils"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { BilingualField, Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { rewriteParagraph, strikeParagraph } from "../acts/write-paragraph.ts"
import { minutesCrumbs } from "../parts/minutes-crumbs.ts"
import { rewriteOrStrike } from "../parts/schemas.ts"
import { minutesOf, paragraphOf } from "../reads/minutes.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/paragraph"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  return visit.read(async (tx) => {
    const paragraph = await paragraphOf(tx, params.paragraph)
    const minutes = paragraph && (await minutesOf(tx, paragraph.meetingId))
    if (!minutes || minutes.adopted) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      strikeKey: crypto.randomUUID(),
      meetingId: paragraph.meetingId,
      content: minutes.content,
      paragraph,
    }
  })
}

/** Writes it anew, or takes it out. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  const id = params.paragraph
  return submit({ request, locale: visit.locale, schema: rewriteOrStrike }, async (typed, form) => {
    const meetingId = await visit.act(form, async (tx) => {
      const known = await paragraphOf(tx, id)
      if (!known) throw new NotFound()
      const { version } = typed
      if (typed.what === "strike") await strikeParagraph(tx, visit.actor, { id, version })
      else {
        const { textEn, textFr } = typed
        await rewriteParagraph(tx, visit.actor, { id, version, textEn, textFr })
      }
      return known.meetingId
    })
    return redirect(visit.address(`/council/meetings/${meetingId}/minutes`))
  })
}

export default function ParagraphPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, strikeKey, paragraph } = loaderData
  const say = words(locale)
  const version = String(paragraph.version)
  return (
    <StaffPage
      title={say("rewrite-paragraph")}
      breadcrumb={minutesCrumbs(locale, base, loaderData)}
      refused={actionData}
    >
      <SavedMeanwhile
        {...{ locale, refused: actionData, version: paragraph.version }}
        facts={[
          { term: say("in-english"), description: paragraph.textEn },
          { term: say("in-french"), description: paragraph.textFr },
        ]}
      />
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="what" value="rewrite" />
        <input type="hidden" name="version" value={version} />
        <BilingualField
          name="text"
          label={say("paragraph")}
          rows={6}
          english={asTyped(actionData, "textEn", paragraph.textEn)}
          french={asTyped(actionData, "textFr", paragraph.textFr)}
        />
        <ButtonRow>
          <Button>{say("keep-paragraph")}</Button>
        </ButtonRow>
      </Form>
      <Form submissionKey={strikeKey}>
        <input type="hidden" name="what" value="strike" />
        <input type="hidden" name="version" value={version} />
        <ButtonRow>
          <Button look="quiet">{say("strike")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
