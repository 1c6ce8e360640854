import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState, FilterForm, Pagination, Section, Select, Table } from "#ui"
import { access } from "../access.ts"
import { deskFilterIn, isAsked } from "../parts/desk-filter-in.ts"
import { LanguageCounts } from "../parts/language-counts.tsx"
import { namedTexts } from "../parts/named-texts.ts"
import { StateOf } from "../parts/state-of.tsx"
import { languageChoice } from "../reads/languages.ts"
import { standingsOf } from "../reads/standings.ts"
import { languagesFor } from "../reads/translator-languages.ts"
import { waitingForOthers } from "../reads/waiting-for-others.ts"
import { countsOf, workStates } from "../rules/desk.ts"
import { languageLabel, nameOfLanguage } from "../rules/language.ts"
import { translationState } from "../rules/translation-state.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/translations"

/** By which names this page's address may be asked. */
export const handle = { asks: ["language", "state", "page"] }

const perPage = 50

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "translation")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const languages = await languagesFor(tx, actor)
    const { main } = await languageChoice(tx)
    const texts = await standingsOf(tx)
    const { language, state, page } = deskFilterIn(request.url, languages)
    const waiting = await waitingForOthers(tx, actor, { texts, language })
    const found = texts
      .map((text) => ({ ...text, state: translationState(text.standings, language, main) }))
      .filter((text) => isAsked(text.state, state, waiting.has(text.id)))
    const shown = found.slice((page - 1) * perPage, page * perPage)
    return {
      locale,
      base: visit.address("/translations"),
      may: access.may(actor, "write", "translation"),
      isOwnDesk: !access.may(actor, "read", "every language"),
      mayChoose: access.may(actor, "change", "languages"),
      counts: countsOf(texts, languages, main),
      isEmpty: texts.length === 0,
      languages,
      language,
      state,
      page,
      count: found.length,
      texts: (await namedTexts(tx, locale, shown)).map(({ id, subject, fieldName, state: stands }) => ({
        id,
        subject,
        fieldName,
        state: stands,
        waits: stands === "in-review" && waiting.has(id),
      })),
    }
  })
}

/** The translator's desk: what stands how in each language, then the texts of one of them. */
export default function Translations({ loaderData }: Route.ComponentProps) {
  const { locale, base, may, mayChoose, isOwnDesk, counts, languages, isEmpty, language } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("translations")}
      lead={say(isOwnDesk ? "desk-lead" : "translations-lead")}
      actions={
        <ButtonRow>
          {may && !isEmpty && languages.length > 0 && (
            <Button look="secondary" href={`${base}/import`}>
              {say("bring-in")}
            </Button>
          )}
          {mayChoose && (
            <Button look="secondary" href={`${base}/languages`}>
              {say("to-languages")}
            </Button>
          )}
        </ButtonRow>
      }
    >
      {languages.length === 0 ? (
        <EmptyState title={say("no-languages")} why={<p>{say("no-languages-why")}</p>} />
      ) : isEmpty ? (
        <EmptyState title={say("no-texts")} why={<p>{say("no-texts-why")}</p>} />
      ) : (
        <>
          {languages.length > 1 && <LanguageCounts {...{ locale, base, counts }} />}
          {language !== "" && <TextsIn {...loaderData} />}
        </>
      )}
    </StaffPage>
  )
}

function TextsIn(loaded: Route.ComponentProps["loaderData"]) {
  const { locale, base, counts, language, languages, state, page, count, texts } = loaded
  const stood = counts.find((one) => one.language === language)?.counts
  const say = words(locale)
  const name = nameOfLanguage(locale, language)
  const query = `language=${language}&state=${state}`
  return (
    <Section title={say("texts-in", { language: name })} id="texts">
      <FilterForm label={say("filter")} act={say("show-texts")}>
        {languages.length > 1 ? (
          <Select
            name="language"
            label={say("language")}
            value={language}
            options={languages.map((tag) => ({ value: tag, label: languageLabel(locale, tag) }))}
          />
        ) : (
          <input type="hidden" name="language" value={language} />
        )}
        <Select
          name="state"
          label={say("state")}
          value={state}
          options={[
            { value: "to-do", label: say("to-do") },
            ...workStates.map((one) => ({
              value: one,
              label: say("state-count", { state: say(`state-${one}`), count: stood?.[one] ?? 0 }),
            })),
            { value: "all", label: say("all-states") },
          ]}
        />
      </FilterForm>
      <Table
        caption={say("texts-caption", { language: languageLabel(locale, language), count })}
        rows={texts}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "text",
            label: say("text"),
            width: "wide",
            cell: ({ id, subject, fieldName }) => (
              <a href={`${base}/texts/${id}?language=${language}`}>
                <bdi>{subject}</bdi> ({fieldName})
              </a>
            ),
          },
          {
            key: "state",
            label: say("state"),
            cell: ({ state: stands, waits }) => (
              <>
                <StateOf locale={locale} state={stands} />
                {waits && <div>{say("waits-for-another")}</div>}
              </>
            ),
          },
        ]}
        empty={<EmptyState level={3} title={say("none-to-do")} why={<p>{say("none-to-do-why")}</p>} />}
      />
      {count > perPage && (
        <Pagination
          page={page}
          pages={Math.ceil(count / perPage)}
          hrefFor={(wanted) => `${base}?${query}&page=${wanted}`}
          summary={say("texts-summary", {
            first: (page - 1) * perPage + 1,
            last: (page - 1) * perPage + texts.length,
            count,
          })}
        />
      )}
      {count > 0 && (
        <ButtonRow>
          {(["xliff", "csv"] as const).map((format) => (
            <Button key={format} look="quiet" href={`${base}/export/${format}?${query}`} download>
              {say(`export-${format}`)}
            </Button>
          ))}
        </ButtonRow>
      )}
    </Section>
  )
}
