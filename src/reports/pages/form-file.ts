import { NotFound } from "#platform/refusals"
import { download, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { formAsked } from "../parts/form-in.ts"
import { publishedTemplateSchema, templateText } from "../rules/template-schema.ts"
import type { Route } from "./+types/form-file"

/** By which names this page's address may be asked. */
export const handle = { asks: ["key", "version"] }

/** A form to take away as JSON (`form.json`), and the schema its file follows (`schema.json`). */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "report")
  if (params.file === "schema.json")
    return download({
      name: "entente-report-template-1.schema.json",
      mediaType: "application/schema+json",
      content: `${JSON.stringify(publishedTemplateSchema(), null, 2)}\n`,
    })
  return visit.read(async (tx) => {
    if (params.file !== "form.json") throw new NotFound()
    const form = await formAsked(tx, request.url)
    return download({
      name: `${form.key}-${form.version}.json`,
      mediaType: "application/json; charset=utf-8",
      content: templateText(form),
    })
  })
}
