import { data } from "react-router"
import "../parts/screen.css"
import { partnershipWords } from "#partnerships"
import { visitOf } from "#platform/web"
import { formatDate, nameIn, titleIn } from "#platform/words"
import { access } from "../access.ts"
import { seatNameIn } from "../parts/names.ts"
import { quorumSentence } from "../parts/quorum-line.tsx"
import { roomOf } from "../reads/room.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/screen"

/** Whether it renews itself: whoever reads slowly lets it stand still (WCAG 2.2.1, 2.2.2). */
export const handle = { asks: ["refresh"] }

const seconds = 10

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  const stands = new URL(request.url).searchParams.get("refresh") === "off"
  const shown = await visit.read(async (tx) => {
    access.check(visit.actor, "read", "attendance")
    const { meeting, body, state, quorum, quorumInHand, inHand, conflicts } = await roomOf(tx, params.meeting)
    const recused = conflicts.filter(
      ({ agendaItemId, withdrawnAt }) => agendaItemId === inHand?.id && !withdrawnAt,
    )
    return {
      locale,
      here: visit.address(`/council/meetings/${meeting.id}`),
      partnership: nameIn(locale, visit.partnership),
      sample: visit.partnership.standing === "sample" ? partnershipWords(locale)("sample-short") : null,
      stands,
      meeting,
      body,
      state,
      inHand,
      quorum: quorumInHand ?? quorum,
      recused: recused.map((conflict) => seatNameIn(locale, conflict)),
    }
  })
  // A response header and no script: the policy of these pages allows none.
  return data(shown, stands ? {} : { headers: { Refresh: String(seconds) } })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function ScreenPage({ loaderData }: Route.ComponentProps) {
  const { locale, partnership, sample, meeting, body } = loaderData
  const name = nameIn(locale, meeting)
  return (
    <div className="room-screen">
      <title>{`${name} - ${partnership}`}</title>
      <main className="flow">
        <h1>{name}</h1>
        <p>
          {nameIn(locale, body)}, {formatDate(locale, meeting.heldOn)}
          {sample && `. ${sample}`}
        </p>
        <Now {...loaderData} />
      </main>
      <Renewing {...loaderData} />
    </div>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function Now({ locale, state, quorum, inHand, recused }: Shown) {
  const say = words(locale)
  if (state !== "open" || !quorum) return <p className="room-screen-item">{say(state)}</p>
  return (
    <>
      <section aria-labelledby="in-hand">
        <h2 id="in-hand">{say("item-in-hand")}</h2>
        <p className="room-screen-item">{inHand ? titleIn(locale, inHand) : say("no-item-in-hand")}</p>
      </section>
      {recused.length > 0 && (
        <section aria-labelledby="recused">
          <h2 id="recused">{say("screen-conflicts")}</h2>
          <ul>
            {recused.map((seat) => (
              <li key={seat}>{seat}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="quorum">
        <h2 id="quorum">{say("quorum")}</h2>
        <p className="room-screen-figure">
          {say("quorum-figure", { present: quorum.present, of: quorum.of })}{" "}
          <span>{say("quorum-figure-words", { needed: quorum.needed })}</span>
        </p>
        <p>{quorumSentence(locale, quorum)}</p>
      </section>
    </>
  )
}

function Renewing({ locale, here, stands }: Shown) {
  const say = words(locale)
  return (
    <footer>
      {say(stands ? "screen-still" : "screen-refreshes", { seconds })}{" "}
      <a href={stands ? `${here}/screen` : `${here}/screen?refresh=off`}>
        {say(stands ? "screen-go-on" : "screen-stop")}
      </a>
      {" · "}
      <a href={`${here}/room`}>{say("to-room")}</a>
    </footer>
  )
}
