import { nothingPublic } from "#partnerships"
import { download } from "#platform/web"
import { isLocale } from "#platform/words"
import { writeCsv } from "#platform/workbooks"
import { siteVisit } from "#site"
import { publicJson, publicRows } from "../parts/public-rows.ts"
import { publicIndicators } from "../reads/published.ts"
import type { Route } from "./+types/site-data-file"

/** `values-en.csv`, `values.json`: a public indicator to take away, with its source and how it may be used. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { visit, site } = await siteVisit({ context, params, request })
  const { at, today } = visit.actor
  const all = await visit.read((tx) => publicIndicators(tx, { at, today }))
  const shown = all.find(({ indicator }) => indicator.id === params.publicIndicator)
  const [, locale, format] = /^values(?:-(en|fr))?\.(csv|json)$/.exec(params.dataFile) ?? []
  if (!shown || !format || (format === "csv") !== isLocale(locale)) throw nothingPublic(visit.locale)
  const { nameEn, nameFr } = visit.partnership
  const names = { en: site.nameEn || nameEn, fr: site.nameFr || nameFr }
  if (isLocale(locale))
    return download({
      name: params.dataFile,
      mediaType: "text/csv; charset=utf-8",
      content: writeCsv(publicRows(locale, { shown, name: names[locale], today })) as Uint8Array,
    })
  const content = JSON.stringify(publicJson({ shown, names, today }), null, 2)
  return download({ name: params.dataFile, mediaType: "application/json", content })
}
