import { redirect } from "react-router"
import { withinLimit } from "#identity"
import { SitePage } from "#parts/site"
import { TryLater } from "#platform/refusals"
import { requestContext, servicesOf, submit } from "#platform/web"
import { languageName, siteVisit } from "#site"
import { Button, ButtonRow, EntryList, FilterForm, Form, Notice, Section, TextInput } from "#ui"
import { miss } from "../acts/miss.ts"
import { missing } from "../parts/schemas.ts"
import { search } from "../reads/search.ts"
import type { Piece } from "../rules/marked.ts"
import { wantedWords } from "../rules/wanted.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/search"

/** By which names this page's address may be asked. */
export const handle = { asks: ["q"] }

const mostLetters = 200

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, language, frame } = await siteVisit({ context, params, request })
  const { locale, actor } = visit
  const asked = (new URL(request.url).searchParams.get("q") ?? "")
    .replaceAll("\0", "")
    .trim()
    .slice(0, mostLetters)
  const found = asked
    ? await visit.read((tx) => search(tx, { words: asked, language, locale, at: actor.at }))
    : []
  return {
    frame,
    asked,
    canTell: asked !== "" && found.length === 0 && wantedWords(asked) !== null,
    // Nothing is sent to a host name of a site's own: the same page of the instance takes it.
    tellAt: context.get(requestContext).ownHost
      ? `${servicesOf(context).settings.baseUrl}/${language}/${visit.partnership.slug}/site/search?q=${encodeURIComponent(asked)}`
      : null,
    submissionKey: crypto.randomUUID(),
    found: found.map(({ path, language: lang, ...one }) => ({
      ...one,
      href: frame.base + path,
      lang: lang === language ? undefined : lang,
      languageName: languageName(lang),
    })),
  }
}

/** A family at a library's computers may miss many things, a machine may not. */
const limit = { most: 20, windowSeconds: 3600 }

export async function action({ request, params, context }: Route.ActionArgs) {
  const { visit, language, frame } = await siteVisit({ context, params, request })
  const { database, clock } = servicesOf(context)
  return submit({ request, locale: visit.locale, schema: missing }, async (typed, form) => {
    const bucket = `miss ${context.get(requestContext).network}`
    if (!(await database.outside((tx) => withinLimit(tx, { ...limit, bucket, at: clock.now() }))))
      throw new TryLater(429, { key: "web.too-often" }, limit.windowSeconds)
    await visit.act(form, (tx) => miss(tx, visit.actor, { words: typed.words, language }))
    return redirect(`${frame.base}/search/told`)
  })
}

export default function Search({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, asked, found, canTell } = loaderData
  const say = words(frame.locale)
  return (
    <SitePage frame={frame} title={say("search")} lead={<p>{say("search-lead")}</p>} refused={actionData}>
      <FilterForm label={say("search")} act={say("search-go")} isWide>
        <TextInput name="q" type="search" label={say("search-words")} value={asked} maxLength={mostLetters} />
      </FilterForm>
      {asked !== "" && (
        <Section title={say("found-count", { count: found.length, words: asked })}>
          {found.length === 0 ? <p>{say("nothing-why")}</p> : <Results {...loaderData} />}
        </Section>
      )}
      {canTell && <Missing {...loaderData} />}
    </SitePage>
  )
}

type Loaded = Route.ComponentProps["loaderData"]

function Results({ frame, found }: Loaded) {
  const say = words(frame.locale)
  return (
    <>
      <EntryList
        entries={found.map((one) => ({
          key: `${one.matter} ${one.subjectId}`,
          href: one.href,
          hrefLang: one.lang,
          title: (
            <bdi lang={one.lang}>
              <Marked pieces={one.title} />
            </bdi>
          ),
          note: (
            <>
              {one.kind}
              {one.lang && (
                <>
                  {" · "}
                  <bdi>{say("in-language", { language: one.languageName })}</bdi>
                </>
              )}
            </>
          ),
          words: (
            <p lang={one.lang} dir="auto">
              <Marked pieces={one.excerpt} />
            </p>
          ),
        }))}
      />
      {found.length >= 30 && <p>{say("found-most", { count: found.length })}</p>}
    </>
  )
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isFound }, place) => (isFound ? <mark key={place}>{text}</mark> : text))
}

function Missing({ frame, asked, tellAt, submissionKey }: Loaded) {
  const say = words(frame.locale)
  return (
    <Notice kind="information" title={say("missing")}>
      <p>{say("missing-why", { words: asked })}</p>
      {tellAt ? (
        <Button look="secondary" href={tellAt}>
          {say("tell-missing")}
        </Button>
      ) : (
        <Form submissionKey={submissionKey}>
          <input type="hidden" name="words" value={asked} />
          <ButtonRow>
            <Button look="secondary">{say("tell-missing")}</Button>
          </ButtonRow>
        </Form>
      )}
    </Notice>
  )
}
