import { publicCouncil } from "#councils"
import { publicDecisionLines } from "#motions"
import { nothingPublic } from "#partnerships"
import { councilWords } from "#parts/councils"
import { SitePage } from "#parts/site"
import { inLanguage, nameIn } from "#platform/words"
import { isRecruiting, recruitments } from "#recruitment"
import { siteVisit } from "#site"
import { publicTerms } from "#terms"
import { Button, Section } from "#ui"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-council"

/** The same for anyone, until something is published or withdrawn. */
export const handle = { isKept: true }

/** Who we are: bodies, holders and people as far as they are shown in public, with what each body published. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const { locale, actor, partnership } = visit
  const { at, today } = actor
  return visit.read(async (tx) => {
    const bodies = await publicCouncil(tx, { on: today, locale })
    if (bodies.length === 0) throw nothingPublic(locale)
    const terms = await publicTerms(tx, at)
    const decisions = await publicDecisionLines(tx, { at, timeZone: partnership.timeZone })
    const inForce = (bodyId: string) => {
      const own = terms.filter((version) => version.bodyId === bodyId)
      return (own.find(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= today) ?? own[0])?.id
    }
    return {
      frame,
      joinHref: (await recruitments(tx)).some((one) => isRecruiting(one, today))
        ? visit.address("/join")
        : null,
      bodies: bodies.map((body) => ({
        id: body.id,
        kind: body.kind,
        name: nameIn(locale, body),
        termsId: inForce(body.id) ?? null,
        hasDecisions: decisions.some(({ bodyId }) => bodyId === body.id),
        members: body.members.map((member) => ({
          id: member.id,
          holder: inLanguage(locale, member, "holder"),
          person: member.person,
        })),
      })),
    }
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function SiteCouncil({ loaderData }: Route.ComponentProps) {
  const { frame, bodies, joinHref } = loaderData
  const say = words(frame.locale)
  return (
    <SitePage
      frame={frame}
      title={say("site-council")}
      lead={<p>{say("site-council-lead")}</p>}
      description={say("site-council-lead")}
    >
      {bodies.map((body) => (
        <Body key={body.id} frame={frame} body={body} />
      ))}
      <Section title={say("site-asked")}>
        <ul>
          {(["site-asked-speak", "site-asked-meet", "site-asked-decide", "site-asked-do"] as const).map(
            (line) => (
              <li key={line}>{say(line)}</li>
            ),
          )}
        </ul>
        {joinHref && (
          <>
            <p>{say("site-join-why")}</p>
            <p>
              <Button href={joinHref}>{say("site-join")}</Button>
            </p>
          </>
        )}
      </Section>
    </SitePage>
  )
}

function Body({ frame, body }: { frame: Shown["frame"]; body: Shown["bodies"][number] }) {
  const { locale, base } = frame
  const say = words(locale)
  const { id, name, kind, members, termsId, hasDecisions } = body
  return (
    <Section title={name} intro={<p>{councilWords(locale)(`kind-${kind}`)}</p>}>
      {members.length > 0 && (
        <ul>
          {members.map((member) => (
            <li key={member.id}>
              <bdi>{member.holder}</bdi>
              {member.person !== null && member.person !== member.holder && (
                <>
                  {", "}
                  <bdi>{member.person}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {termsId && (
        <p>
          <a href={`${base}/terms/${termsId}`}>{say("site-terms-of", { body: name })}</a>
        </p>
      )}
      {hasDecisions && (
        <p>
          <a href={`${base}/decisions?body=${id}`}>{say("site-decisions-of", { body: name })}</a>
        </p>
      )}
    </Section>
  )
}
