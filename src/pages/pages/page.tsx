import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { PublishingLine } from "#parts/site"
import { ReadingHint } from "#parts/translations"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { directionOf, formatDate, sentence } from "#platform/words"
import { languageLabel, nameOfLanguage, offeredLanguages, readability, textsIn } from "#translations"
import { Button, ButtonRow, Facts, Form, Notice, Picture, Section, SectionNavigation, Table } from "#ui"
import { access } from "../access.ts"
import { releaseChanges, throwAway } from "../acts/write-page.ts"
import { ContentProblems } from "../parts/content-problems.tsx"
import { eventWhen } from "../parts/event-when.ts"
import { PageContent } from "../parts/page-content.tsx"
import { pageAct } from "../parts/schemas.ts"
import { shownPicture } from "../parts/shown-picture.ts"
import { hindrancesOf } from "../reads/hindrances.ts"
import { editedTexts, pageOnDesk } from "../reads/page-on-desk.ts"
import { pictureOf } from "../reads/pictures.ts"
import { pageContent, plainText } from "../rules/page-content.ts"
import { pathOf, textKind } from "../rules/page-kind.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/page"

/** By which names this page's address may be asked. */
export const handle = { asks: ["language"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "page")
  const { locale, actor, partnership } = visit
  const { timeZone } = partnership
  return visit.read(async (tx) => {
    const page = await pageOnDesk(tx, params.page)
    if (!page) throw new NotFound()
    const languages = await offeredLanguages(tx)
    const asked = new URL(request.url).searchParams.get("language") ?? locale
    const language = languages.includes(asked) ? asked : locale
    const texts = (await textsIn(tx, { kind: textKind, subjects: [page.id], language })).get(page.id)!
    const written = await editedTexts(tx, page.id)
    const bodies = { en: pageContent(written["body"]?.en ?? ""), fr: pageContent(written["body"]?.fr ?? "") }
    const read = (of: "en" | "fr") =>
      readability(`${written["summary"]?.[of] ?? ""}\n${plainText(bodies[of].blocks)}`, of)
    const body = texts["body"]
    const picture = page.pictureId ? await pictureOf(tx, page.pictureId) : undefined
    const { id, kind, menuPlace, startsAt, endsAt, onDay, publication, hasChanges, version } = page
    return {
      locale,
      base: visit.address(""),
      timeZone,
      at: actor.at,
      may: access.may(actor, "write", "page"),
      mayRelease: access.may(actor, "publish", "page"),
      submissionKey: crypto.randomUUID(),
      id,
      kind,
      version,
      menuPlace,
      publication,
      hasChanges,
      link: page.link,
      credit: page.pictureCredit,
      picture:
        picture &&
        shownPicture(
          picture,
          { alternative: { value: texts["alternative"]?.value ?? "", lang: texts["alternative"]?.language } },
          (file) => visit.address(`/pages/${id}/pictures/${file}`),
        ),
      path: pathOf(page),
      when: startsAt ? eventWhen(locale, { startsAt, endsAt }, timeZone) : onDay && formatDate(locale, onDay),
      title: written["title"]?.[locale] || written["title"]?.en || written["title"]?.fr || "",
      hindrances: (await hindrancesOf(tx, id)).map((reason) => sentence(locale, reason)),
      language,
      languages: page.languages,
      texts,
      body: body && { ...body, blocks: pageContent(body.value).blocks },
      problems: { en: bodies.en.problems, fr: bodies.fr.problems },
      readings: { en: read("en"), fr: read("fr") },
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "page")
  const { actor, locale } = visit
  const id = params.page
  return submit({ request, locale, schema: pageAct }, async (typed, form) => {
    const { version } = typed
    if (typed.does === "release") {
      await visit.act(form, (tx) => releaseChanges(tx, actor, { id, version }))
      return redirect(visit.address(`/pages/${id}`))
    }
    await visit.act(form, (tx) => throwAway(tx, actor, { id, version }))
    return redirect(visit.address("/pages"))
  })
}

type Shown = Route.ComponentProps["loaderData"]

/** One page as its writers see it: where it stands, what hinders, how it reads in each language. */
export default function OnePage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, id, kind, title, may, hindrances, publication, problems, readings } = loaderData
  const say = words(locale)
  const { timeZone, at } = loaderData
  return (
    <StaffPage
      title={title}
      lead={say(`kind-${kind}`)}
      breadcrumb={[{ label: say("pages"), href: `${base}/pages` }]}
      actions={
        <ButtonRow>
          {may && <Button href={`${base}/pages/${id}/change`}>{say("change")}</Button>}
          {may && (
            <Button look="secondary" href={`${base}/pages/${id}/picture`}>
              {say(loaderData.picture ? "change-picture" : "add-picture")}
            </Button>
          )}
          <Button look="secondary" href={`${base}/pages/${id}/versions`}>
            {say("see-versions")}
          </Button>
        </ButtonRow>
      }
      refused={actionData}
    >
      <PublishingLine {...{ locale, timeZone, at, publication }} href={`${base}/publishing/${kind}/${id}`} />
      {hindrances.length > 0 && (
        <Notice kind="attention" title={say("not-the-same")}>
          <p>{say("not-the-same-why")}</p>
          <ul>
            {hindrances.map((hindrance) => (
              <li key={hindrance}>{hindrance}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Release {...loaderData} />
      <About {...loaderData} />
      <ContentProblems locale={locale} problems={problems} />
      <ReadingHint locale={locale} title={say("reading-en")} reading={readings.en} />
      <ReadingHint locale={locale} title={say("reading-fr")} reading={readings.fr} />
      <Preview {...loaderData} />
      <Languages {...loaderData} />
      <ThrowAway {...loaderData} />
    </StaffPage>
  )
}

function Release({ locale, hasChanges, mayRelease, hindrances, version, submissionKey }: Shown) {
  const say = words(locale)
  if (!hasChanges) return null
  return (
    <Notice kind="information" title={say("unpublished-changes")}>
      <p>{say("unpublished-changes-why")}</p>
      {mayRelease && hindrances.length === 0 && (
        <Form submissionKey={`${submissionKey}-release`}>
          <input type="hidden" name="version" value={version} />
          <ButtonRow>
            <Button name="does" value="release">
              {say("release")}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Notice>
  )
}

function About({ locale, kind, path, when, menuPlace, link }: Shown) {
  const say = words(locale)
  return (
    <Facts
      facts={[
        {
          term: say("address"),
          description: (
            <>
              <bdi dir="ltr">{path}</bdi> ({say("address-hint")})
            </>
          ),
        },
        ...(kind === "page"
          ? [
              {
                term: say("on-menu"),
                description: menuPlace === null ? say("not-on-menu") : say("menu-at", { place: menuPlace }),
              },
            ]
          : [{ term: say("when"), description: when }]),
        ...(link ? [{ term: say("link"), description: <bdi dir="ltr">{link}</bdi> }] : []),
      ]}
    />
  )
}

function Preview({ locale, base, id, language, languages, texts, body, picture, credit }: Shown) {
  const say = words(locale)
  const { title, summary, place } = texts
  const shown = body ?? title
  return (
    <Section title={say("preview")} id="preview">
      <SectionNavigation
        label={say("preview-in")}
        links={languages.map(({ language: tag }) => ({
          href: `${base}/pages/${id}?language=${tag}#preview`,
          label: languageLabel(locale, tag),
          current: tag === language,
        }))}
      />
      {shown?.isFallback && (
        <p>
          {say("falls-back", {
            language: nameOfLanguage(locale, language),
            shown: nameOfLanguage(locale, shown.language),
          })}
        </p>
      )}
      <div className="flow" lang={shown?.language} dir={shown ? directionOf(shown.language) : undefined}>
        {title && (
          <p>
            <strong lang={title.language}>{title.value}</strong>
          </p>
        )}
        {summary && <p lang={summary.language}>{summary.value}</p>}
        {place && <p lang={place.language}>{place.value}</p>}
        {body && <PageContent blocks={deeper(body.blocks)} />}
      </div>
      {picture && <Picture {...picture} credit={credit && say("picture-by", { credit })} />}
    </Section>
  )
}

/** Under the heading of the preview, its own begin one level deeper. */
function deeper(blocks: NonNullable<Shown["body"]>["blocks"]) {
  return blocks.map((block) =>
    block.kind === "heading" ? { ...block, level: Math.min(block.level + 1, 4) as 3 | 4 } : block,
  )
}

function Languages({ locale, base, languages }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("languages")}>
      <Table
        caption={say("languages-caption")}
        rows={languages}
        rowKey={({ language }) => language}
        columns={[
          {
            key: "language",
            label: say("language"),
            cell: ({ language }) => (
              <a href={`${base}/translations?language=${language}`}>{languageLabel(locale, language)}</a>
            ),
          },
          { key: "current", label: say("texts-current"), align: "end", cell: ({ current }) => current },
          { key: "behind", label: say("texts-behind"), align: "end", cell: ({ behind }) => behind },
        ]}
      />
    </Section>
  )
}

function ThrowAway({ locale, may, publication, version, submissionKey }: Shown) {
  const say = words(locale)
  if (!may || (publication && !publication.withdrawnAt)) return null
  return (
    <Section title={say("throw-away")} intro={<p>{say("throw-away-why")}</p>}>
      <Form submissionKey={`${submissionKey}-throw-away`}>
        <input type="hidden" name="version" value={version} />
        <ButtonRow>
          <Button look="danger" name="does" value="throw-away">
            {say("throw-away")}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
