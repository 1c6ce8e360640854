import { titleIn } from "#platform/words"
import { redirect } from "react-router"
import { documents } from "#evidence"
import { errorOf, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form, Section, Select } from "#ui"
import { access } from "../access.ts"
import { attachDocument, detachDocument } from "../acts/attach-document.ts"
import { itemVisited } from "../parts/item-visit.ts"
import { MeetingActPage } from "../parts/meeting-pages.tsx"
import { documentAct } from "../parts/schemas.ts"
import { documentsOfAgenda } from "../reads/agenda-documents.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/item-documents"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    const visited = await itemVisited(tx, visit, params)
    const all = await documentsOfAgenda(tx, visited.meeting.id)
    const own = all.filter(({ agendaItemId }) => agendaItemId === visited.item.id)
    const newest = await documents(tx, { most: 200 })
    return {
      ...visited,
      evidence: visit.address("/evidence"),
      own,
      others: newest.filter(({ id }) => !own.some((attached) => attached.id === id)),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: documentAct }, async (typed, form) => {
    const attachment = { itemId: params.item, documentId: typed.documentId }
    await visit.act(form, (tx) =>
      typed.act === "attach"
        ? attachDocument(tx, visit.actor, attachment)
        : detachDocument(tx, visit.actor, attachment),
    )
    return redirect(visit.address(`/council/meetings/${params.meeting}/items/${params.item}/documents`))
  })
}

export default function ItemDocuments({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, evidence, submissionKey, meeting, item, own, others } = loaderData
  const say = words(locale)
  return (
    <MeetingActPage
      {...{ locale, base, meeting }}
      under="agenda"
      title={say("documents-of", { title: titleIn(locale, item) })}
      lead={say("documents-lead")}
      refused={actionData}
    >
      <Section title={say("documents-attached")}>
        {own.length === 0 && <p>{say("no-documents")}</p>}
        <ul>
          {own.map((document) => (
            <li key={document.id}>
              <a href={`${evidence}/${document.id}`}>
                <bdi>{titleIn(locale, document)}</bdi>
              </a>
              <Form submissionKey={submissionKey}>
                <input type="hidden" name="documentId" value={document.id} />
                <Button look="quiet" name="act" value="detach" about={titleIn(locale, document)}>
                  {say("detach")}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say("attach-document")}>
        {others.length === 0 ? (
          <p>
            {say("no-evidence")} <a href={evidence}>{say("see-evidence")}</a>
          </p>
        ) : (
          <Form submissionKey={submissionKey}>
            <Select
              name="documentId"
              label={say("document")}
              error={errorOf(actionData, "documentId")}
              options={others.map((document) => ({ value: document.id, label: titleIn(locale, document) }))}
            />
            <ButtonRow>
              <Button name="act" value="attach">
                {say("attach-document")}
              </Button>
              <Button look="quiet" href={`${base}/meetings/${meeting.id}/agenda`}>
                {say("back-to-agenda")}
              </Button>
            </ButtonRow>
          </Form>
        )}
      </Section>
    </MeetingActPage>
  )
}
