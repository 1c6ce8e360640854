import { nothingPublic } from "#partnerships"
import { SitePage } from "#parts/site"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import { siteVisit } from "#site"
import { Facts, Passage } from "#ui"
import { MotionState } from "../parts/motion-state.tsx"
import { decisionWays } from "../reads/decision-ways.ts"
import type { DecisionWay } from "../reads/decision-ways.ts"
import { publicDecision } from "../reads/public-decisions.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-decision"

/** The same for anyone, until something is published or withdrawn. */
export const handle = { isKept: true }

/** One decision: what, by whom, when, and what came of the vote. No names, no reasons. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const { locale, actor, partnership } = visit
  const when = { at: actor.at, timeZone: partnership.timeZone }
  const found = await visit.read(async (tx) => {
    const decision = await publicDecision(tx, params.decision, when)
    if (!decision) return undefined
    const { id: motionId, meetingId } = decision
    return { decision, ways: await decisionWays(tx, { motionId, meetingId, locale, at: actor.at }) }
  })
  if (!found) throw nothingPublic(locale)
  const { decision, ways } = found
  return {
    frame,
    text: inLanguage(locale, decision, "text"),
    body: nameIn(locale, decision),
    bodyId: decision.bodyId,
    on: decision.on,
    outcome: decision.outcome,
    method: decision.method,
    isAmendment: decision.amendsId !== null,
    votes: decision.votes,
    ways: [...Map.groupBy(ways, ({ term }) => term)].map(([term, own]) => ({ term, own })),
  }
}

type Shown = Route.ComponentProps["loaderData"]

export default function SiteDecision({ loaderData }: Route.ComponentProps) {
  const { frame, text, on, outcome, isAmendment } = loaderData
  const { locale } = frame
  const say = words(locale)
  return (
    <SitePage
      frame={frame}
      title={say("decision-of", { date: formatDate(locale, on) })}
      status={<MotionState locale={locale} standing={outcome} />}
      above={{ path: "/decisions", label: say("decisions") }}
      description={shortText(text)}
    >
      {isAmendment && <p>{say("public-amendment")}</p>}
      <Passage lang={locale} text={text} />
      <About {...loaderData} />
    </SitePage>
  )
}

function About({ frame, body, bodyId, on, method, votes, ways }: Shown) {
  const { locale, base } = frame
  const say = words(locale)
  return (
    <Facts
      facts={[
        {
          term: say("decided-by"),
          description: (
            <a href={`${base}/decisions?body=${bodyId}`}>
              <bdi>{body}</bdi>
            </a>
          ),
        },
        { term: say("decidedOn"), description: formatDate(locale, on) },
        { term: say("how-decided"), description: say(`method-${method}`) },
        ...(votes
          ? [
              {
                term: say("votes"),
                description: (
                  <>
                    {say("said-votes", votes)}{" "}
                    <a href={`${base}/terms/${votes.termsId}`}>{say("how-votes-count")}</a>
                  </>
                ),
              },
            ]
          : []),
        ...ways.map(({ term, own }) => ({ term, description: <Ways base={base} ways={own} /> })),
      ]}
    />
  )
}

function Ways({ base, ways }: { base: string; ways: readonly DecisionWay[] }) {
  const links = ways.map(({ title, path }) => (
    <a key={path + title} href={base + path}>
      <bdi>{title}</bdi>
    </a>
  ))
  if (links.length === 1) return links[0]
  return (
    <ul>
      {links.map((link) => (
        <li key={link.key}>{link}</li>
      ))}
    </ul>
  )
}
