import { firstReader } from "#organizations"
import { redirect } from "react-router"
import { z } from "zod"
import { strengths, walkDown } from "#evidence"
import { personNames } from "#identity"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { Invalid, NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import { formatDateTime, nameIn, titleIn } from "#platform/words"
import { Columns, Disclosure, History, Section } from "#ui"
import { access } from "../access.ts"
import { acceptUpdate } from "../acts/accept-update.ts"
import { answerHelp } from "../acts/answer-help.ts"
import { returnUpdate } from "../acts/return-update.ts"
import { updateNode } from "../acts/update-node.ts"
import { EvidenceGivenTable } from "../parts/evidence-given.tsx"
import { HelpWanted } from "../parts/help-wanted.tsx"
import { idIn } from "../parts/id-in.ts"
import { StateOf } from "../parts/shown.tsx"
import { shownVersion } from "../parts/shown-version.ts"
import { UpdateAround } from "../parts/update-around.tsx"
import { UpdateDecision } from "../parts/update-decision.tsx"
import { VersionShown } from "../parts/version-shown.tsx"
import { activitiesAsked } from "../reads/activities-asked.ts"
import { actsOn } from "../reads/acts-on.ts"
import { evidenceOfRequest } from "../reads/evidence-given.ts"
import { helpAnswered } from "../reads/queries.ts"
import { requestOf } from "../reads/requests.ts"
import { versionsOfNode } from "../reads/versions.ts"
import type { Version } from "../reads/versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/update"

const text = z.string().max(2000, "updates.comment-long").default("")

/** Beside these, how much each thing that was given proves, by its id. */
const schema = z
  .object({
    does: z.enum(["accept", "return", "help"]),
    updateId: z.uuid(),
    comment: text,
    note: text,
  })
  .catchall(z.enum([...strengths, "leave-out"], "updates.proof-needed"))

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
    const helped = await helpAnswered(tx, last.id)
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
      given: (await evidenceOfRequest(tx, request.requestId))
        .filter(({ sentWith }) => versions.some(({ id }) => id === sentWith))
        .map(({ id, name, fileId, address, documentId, settledAt }) => ({
          id,
          name,
          isFile: fileId !== null,
          address,
          documentId,
          isLeftOut: settledAt !== null && documentId === null,
        })),
      helped: helped ? { on: formatDateTime(locale, helped.at, timeZone), note: helped.note } : null,
      helpKey: crypto.randomUUID(),
      history: await actsOn(tx, { subjectId: nodeId, locale, timeZone }),
      submissionKey: crypto.randomUUID(),
      returnKey: crypto.randomUUID(),
    }
  })
}

/** One verdict on the version that was read, or a word on the help it asks for. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "judge", "update")
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale: visit.locale, schema }, async (input, form) => {
    const { does, updateId, comment, note, ...proofs } = input
    const evidence = does === "accept" ? evidenceIn(proofs) : []
    await visit.act<unknown>(form, (tx) => {
      if (does === "accept") return acceptUpdate(tx, visit.actor, { updateId, evidence })
      if (does === "help") return answerHelp(tx, visit.actor, { updateId, note })
      return returnUpdate(tx, visit.actor, { updateId, comment, linkKey })
    })
    return redirect(visit.address(`/updates/${idIn(params.update)}`))
  })
}

function evidenceIn(proofs: Readonly<Record<string, (typeof strengths)[number] | "leave-out">>) {
  return Object.entries(proofs).map(([name, proof]) => {
    const id = /^proof-(.{36})$/.exec(name)?.[1]
    if (!id) throw new Invalid({ key: "web.unknown-field", values: { field: name.slice(0, 40) } })
    return { id, strength: proof === "leave-out" ? null : proof }
  })
}

export default function Update({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, title, organization, current, former, history, documents, given } = loaderData
  const { nodeId, may } = loaderData
  const say = words(locale)
  const state = current.verdict?.verdict ?? "waiting"
  const unsettled = given.filter(({ documentId, isLeftOut }) => !documentId && !isLeftOut)
  return (
    <StaffPage
      title={title}
      lead={<p>{say("update-lead", { organization, year: loaderData.year })}</p>}
      status={<StateOf locale={locale} state={state} />}
      breadcrumb={[{ href: `${address}/updates`, label: say("updates") }]}
      refused={actionData}
    >
      <Columns beside={<UpdateAround {...loaderData} mayAttach={may && state !== "accepted"} />}>
        <HelpWanted
          {...{ locale, may, refused: actionData }}
          lang={current.locale}
          updateId={current.id}
          helpWanted={current.helpWanted}
          answered={loaderData.helped}
          submissionKey={loaderData.helpKey}
        />
        <Section title={say("what-was-said")}>
          <VersionShown locale={locale} version={current} />
        </Section>
        <EvidenceGivenTable {...{ locale, address, nodeId, given }} />
        {may && (
          <UpdateDecision
            {...loaderData}
            state={state}
            updateId={current.id}
            comment={current.verdict?.comment ?? ""}
            given={unsettled}
            hasDocuments={documents.length > 0}
            refused={actionData}
          />
        )}
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
