import { NotFound } from "#platform/refusals"
import { download, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { textsAsCsv, textsAsXliff } from "../document/exported-texts.ts"
import { deskFilterIn, isAsked } from "../parts/desk-filter-in.ts"
import { namedTexts } from "../parts/named-texts.ts"
import { sourcesAndTranslations } from "../reads/exported-texts.ts"
import { languageChoice } from "../reads/languages.ts"
import { standingsOf } from "../reads/standings.ts"
import { languagesFor } from "../reads/translator-languages.ts"
import { waitingForOthers } from "../reads/waiting-for-others.ts"
import { translationState } from "../rules/translation-state.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/translations-file"

/** By which names this page's address may be asked. */
export const handle = { asks: ["language", "state"] }

/** The texts the desk lists, for a translator to fill in. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "translation")
  const { locale } = visit
  const { format } = params
  const { language, texts } = await visit.read(async (tx) => {
    if (!["csv", "xliff"].includes(format)) throw new NotFound()
    const asked = deskFilterIn(request.url, await languagesFor(tx, visit.actor))
    if (asked.language === "") throw new NotFound()
    const { main } = await languageChoice(tx)
    const all = await standingsOf(tx)
    const waiting = await waitingForOthers(tx, visit.actor, { texts: all, language: asked.language })
    const rows = all.filter(({ id, standings }) =>
      isAsked(translationState(standings, asked.language, main), asked.state, waiting.has(id)),
    )
    const named = await namedTexts(tx, locale, rows)
    const where = new Map(named.map(({ id, subject, fieldName }) => [id, `${subject} (${fieldName})`]))
    const found = await sourcesAndTranslations(tx, rows, asked.language)
    return {
      language: asked.language,
      texts: found.map((text) => ({ ...text, where: where.get(text.id) ?? "" })),
    }
  })
  const name = words(locale)("file-name", { language })
  if (format === "csv")
    return download({
      name: `${name}.csv`,
      mediaType: "text/csv; charset=utf-8",
      content: textsAsCsv(locale, language, texts),
    })
  const content = textsAsXliff(language, texts)
  return download({ name: `${name}.xliff`, mediaType: "application/x-xliff+xml", content })
}
