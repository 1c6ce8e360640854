import { redirect } from "react-router"
import { publicCouncil } from "#councils"
import { councilWords } from "#parts/councils"
import { BesidePage } from "#parts/site"
import { nothingPublic, publicVisit } from "#partnerships"
import { inLanguage, nameIn } from "#platform/words"
import { siteOf } from "#site"
import { Button, Section } from "#ui"
import { recruitments } from "../reads/recruitments.ts"
import { isOpen } from "../rules/is-open.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/members"

/** Of each, the same for anyone. */
export const handle = { isKept: true }

/** While the site is closed; an open one has the same on its own page. Only what somebody published: bodies, holders that are listed, people who agreed to be named. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = await publicVisit(context, params)
  const { locale, partnership } = visit
  const { today } = visit.actor
  const bodies = await visit.read((tx) => publicCouncil(tx, { on: today, locale }))
  if (bodies.length === 0) throw nothingPublic(locale)
  if ((await visit.read((tx) => siteOf(tx))).openedAt !== null) throw redirect(visit.address("/site/council"))
  const known = await visit.read((tx) => recruitments(tx))
  return {
    locale,
    from: nameIn(locale, partnership),
    isSample: partnership.standing === "sample",
    joinHref: known.some((one) => isOpen(one, today)) ? visit.address("/join") : null,
    bodies: bodies.map((body) => ({
      id: body.id,
      kind: body.kind,
      name: nameIn(locale, body),
      members: body.members.map((member) => ({
        id: member.id,
        holder: inLanguage(locale, member, "holder"),
        person: member.person,
      })),
    })),
  }
}

export default function Members({ loaderData }: Route.ComponentProps) {
  const { locale, from, isSample, joinHref, bodies } = loaderData
  const say = words(locale)
  return (
    <BesidePage
      {...{ locale, from, isSample, frame: null }}
      title={say("members")}
      lead={<p>{say("members-lead", { from })}</p>}
    >
      {bodies.map((body) => (
        <Section key={body.id} title={body.name} intro={<p>{councilWords(locale)(`kind-${body.kind}`)}</p>}>
          {body.members.length > 0 && (
            <ul>
              {body.members.map(({ id, holder, person }) => (
                <li key={id}>
                  <bdi>{holder}</bdi>
                  {person !== null && person !== holder && (
                    <>
                      {", "}
                      <bdi>{person}</bdi>
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
      {joinHref && (
        <p>
          <Button href={joinHref}>{say("join")}</Button>
        </p>
      )}
    </BesidePage>
  )
}
