import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { titleIn } from "#platform/words"
import { Button, ButtonRow, CheckboxGroup, Disclosure, Form } from "#ui"
import { access } from "../access.ts"
import { align } from "../acts/align.ts"
import { listTitle } from "../parts/list-title.ts"
import { chosenTags } from "../parts/schemas.ts"
import { alignable, alignments, cityPlanName, listsOfTags } from "../reads/alignment.ts"
import type { AlignmentList } from "../rules/alignment-list.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/align"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "alignment")
  return visit.read(async (tx) => {
    const subject = await alignable(tx, params.subject)
    if (!subject) throw new NotFound()
    const aligned = await alignments(tx, { subjectId: subject.id })
    return {
      locale: visit.locale,
      base: visit.address("/indicators"),
      subject,
      lists: await listsOfTags(tx),
      cityPlan: await cityPlanName(tx),
      chosen: aligned.map(({ list, code }) => `${list}:${code}`),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "alignment")
  return submit({ request, locale: visit.locale, schema: chosenTags }, async (typed, form) => {
    const tags = typed.tags.map((tag) => {
      const [list = "", code = ""] = tag.split(":")
      return { list: list as AlignmentList, code }
    })
    await visit.act(form, (tx) => align(tx, visit.actor, { subjectId: params.subject, tags }))
    return redirect(visit.address("/indicators/alignment"))
  })
}

export default function Align({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, subject, lists, cityPlan, chosen, submissionKey } = loaderData
  const say = words(locale)
  const values = actionData ? (actionData.typed["tags[]"] ?? []) : chosen
  return (
    <StaffPage
      title={say("align-title", { title: titleIn(locale, subject) })}
      lead={say("align-lead")}
      breadcrumb={[
        { label: say("indicators"), href: base },
        { label: say("alignment"), href: `${base}/alignment` },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        {lists.map(({ list, tags }) => {
          const offered = tags.filter(
            ({ code, retiredOn }) => retiredOn === null || chosen.includes(`${list}:${code}`),
          )
          const count = offered.filter(({ code }) => values.includes(`${list}:${code}`)).length
          const title = listTitle(locale, list, cityPlan)
          return (
            <Disclosure key={list} summary={say("list-chosen", { list: title, count })} open={count > 0}>
              {offered.length === 0 && <p>{say("list-empty")}</p>}
              {offered.length > 0 && (
                <CheckboxGroup
                  name="tags[]"
                  label={title}
                  optional
                  values={values}
                  options={offered.map((tag) => ({
                    value: `${list}:${tag.code}`,
                    label: say("tag", { code: tag.code, title: titleIn(locale, tag) }),
                  }))}
                />
              )}
            </Disclosure>
          )
        })}
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
