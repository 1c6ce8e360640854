import { firstReader } from "#organizations"
import { redirect } from "react-router"
import { z } from "zod"
import { walkDown } from "#evidence"
import { personNames } from "#identity"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { errorOf, servicesOf, submit, typedIn, visitOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { Button, ButtonRow, Columns, Disclosure, Form, History, Notice, Section, Status, TextArea } from "#ui"
import { nameIn, titleIn } from "#platform/words"
import { acceptUpdate } from "../acts/accept-update.ts"
import { access } from "../access.ts"
import { activitiesAsked } from "../reads/activities-asked.ts"
import { actsOn } from "../reads/acts-on.ts"
import { idIn } from "../parts/id-in.ts"
import { requestOf } from "../reads/requests.ts"
import { returnUpdate } from "../acts/return-update.ts"
import { shownVersion } from "../parts/shown-version.ts"
import { StateOf, Written } from "../parts/shown.tsx"
import { updateNode } from "../acts/update-node.ts"
import { VersionShown } from "../parts/version-shown.tsx"
import { versionsOfNode } from "../reads/versions.ts"
import type { Version } from "../reads/versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/update"

const schema = z.strictObject({
  does: z.enum(["accept", "return"]),
  updateId: z.uuid(),
  comment: z.string().max(2000, "updates.comment-long").default(""),
})

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  const { timeZone } = visit.partnership
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "update")
    const nodeId = await updateNode(tx, idIn(params.update))
    const versions = nodeId ? await versionsOfNode(tx, nodeId) : []
    const last = versions.at(-1)
    const request = last && (await requestOf(tx, { requestId: last.requestId }))
    if (!nodeId || !last || !request) throw new NotFound()
    const activity = (await activitiesAsked(tx, request.requestId)).find(({ id }) => id === last.activityId)
    const people = versions.flatMap(({ enteredBy, verdict }) => [enteredBy, verdict?.givenBy ?? null])
    const names = await personNames(
      tx,
      people.flatMap((id) => id ?? []),
    )
    const shown = (version: Version) => shownVersion(version, { locale, timeZone, names })
    return {
      locale,
      address: visit.address(""),
      may: access.may(visit.actor, "judge", "update"),
      nodeId,
      activityId: last.activityId,
      title: activity ? titleIn(locale, activity) : "",
      organizationId: request.id,
      organization: nameIn(locale, request),
      roundId: request.roundId,
      isClosed: request.closedAt !== null,
      isReachable: (await firstReader(tx, request.id)) !== undefined,
      year: fiscalYearLabel(request.fiscalYear),
      current: shown(last),
      former: versions.slice(0, -1).toReversed().map(shown),
      documents: (await walkDown(tx, nodeId))
        .filter(({ kind, steps }) => kind === "document" && steps === 1)
        .map((node) => ({ id: node.id, title: titleIn(locale, node) })),
      history: await actsOn(tx, { subjectId: nodeId, locale, timeZone }),
      submissionKey: crypto.randomUUID(),
      returnKey: crypto.randomUUID(),
    }
  })
}

/** One verdict on the version that was read. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "judge", "update")
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale: visit.locale, schema }, async ({ does, updateId, comment }, form) => {
    await visit.act<unknown>(form, (tx) =>
      does === "accept"
        ? acceptUpdate(tx, visit.actor, { updateId })
        : returnUpdate(tx, visit.actor, { updateId, comment, linkKey }),
    )
    return redirect(visit.address(`/updates/${idIn(params.update)}`))
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function Update({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, title, organization, current, former, history } = loaderData
  const say = words(locale)
  const state = current.verdict?.verdict ?? "waiting"
  return (
    <StaffPage
      title={title}
      lead={<p>{say("update-lead", { organization, year: loaderData.year })}</p>}
      status={<StateOf locale={locale} state={state} />}
      breadcrumb={[{ href: `${address}/updates`, label: say("updates") }]}
      refused={actionData}
    >
      <Columns beside={<Around {...loaderData} />}>
        <Section title={say("what-was-said")}>
          <VersionShown locale={locale} version={current} />
        </Section>
        {loaderData.may && <Decision {...loaderData} state={state} refused={actionData} />}
        {former.length > 0 && (
          <Section title={say("former-versions")}>
            {former.map((version) => (
              <Disclosure key={version.id} summary={say("version-of", { when: version.sentAt })}>
                <VersionShown locale={locale} version={version} />
              </Disclosure>
            ))}
          </Section>
        )}
        <Section title={say("happened-last")}>
          <History entries={history} />
        </Section>
      </Columns>
    </StaffPage>
  )
}

function Decision(
  shown: Loaded & { state: "waiting" | "returned" | "accepted"; refused: Refused | undefined },
) {
  const { locale, address, nodeId, current, state, refused, documents } = shown
  const say = words(locale)
  if (state === "accepted") {
    return (
      <Notice
        kind={documents.length > 0 ? "success" : "attention"}
        title={say(documents.length > 0 ? "accepted-with-evidence" : "accepted-without-evidence")}
      >
        <ButtonRow>
          <Button
            look={documents.length > 0 ? "secondary" : "primary"}
            href={`${address}/evidence/documents/new?supports=${nodeId}`}
          >
            {say("attach-document")}
          </Button>
        </ButtonRow>
      </Notice>
    )
  }
  if (state === "returned") {
    return (
      <Notice kind="attention" title={say("waiting-for-partner")}>
        <Written text={current.verdict?.comment ?? ""} />
        {!shown.isReachable && <p>{say("returned-unreachable")}</p>}
      </Notice>
    )
  }
  return <Verdict {...shown} refused={refused} />
}

function Verdict({
  locale,
  organization,
  isClosed,
  current,
  submissionKey,
  returnKey,
  refused,
}: Loaded & { refused: Refused | undefined }) {
  const say = words(locale)
  return (
    <Section title={say("your-decision")}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="accept" />
        <input type="hidden" name="updateId" value={current.id} />
        <ButtonRow>
          <Button>{say("accept")}</Button>
        </ButtonRow>
      </Form>
      {isClosed ? (
        <p>{say("return-too-late")}</p>
      ) : (
        <Disclosure summary={say("return-summary")} open={refused !== undefined}>
          <Form submissionKey={returnKey}>
            <input type="hidden" name="does" value="return" />
            <input type="hidden" name="updateId" value={current.id} />
            <TextArea
              name="comment"
              label={say("comment")}
              hint={say("comment-hint", { organization })}
              rows={4}
              maxLength={2000}
              value={typedIn(refused, "comment")}
              error={errorOf(refused, "comment")}
            />
            <ButtonRow>
              <Button look="secondary">{say("return-now")}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}

function Around({ locale, address, nodeId, activityId, title, documents, ...shown }: Loaded) {
  const say = words(locale)
  // Once it is accepted, the decision's own notice asks for the document.
  const mayAttach = shown.may && shown.current.verdict?.verdict !== "accepted"
  return (
    <>
      <Section title={say("about")}>
        <ul>
          <li>
            {say("about-activity")} <a href={`${address}/plans/activities/${activityId}`}>{title}</a>
          </li>
          <li>
            {say("about-organization")}{" "}
            <a href={`${address}/requests/${shown.roundId}/organizations/${shown.organizationId}`}>
              {shown.organization}
            </a>
          </li>
          <li>
            <a href={`${address}/evidence/${nodeId}`}>{say("in-chain")}</a>
          </li>
        </ul>
      </Section>
      <Section title={say("evidence")}>
        {documents.length === 0 ? (
          <>
            <p>
              <Status kind="attention">{say("no-evidence")}</Status>
            </p>
            {mayAttach && (
              <p>
                <a href={`${address}/evidence/documents/new?supports=${nodeId}`}>{say("attach-document")}</a>
              </p>
            )}
          </>
        ) : (
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <a href={`${address}/evidence/${document.id}`}>
                  <bdi>{document.title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
