import { NotFound } from "#platform/refusals"
import { download, refused, visitOf } from "#platform/web"
import type { Visit } from "#platform/web"
import { access } from "../access.ts"
import { asCsvArchive, asJson, asWorkbook, takenOut } from "../document/taken-out.ts"
import type { TakenOut } from "../document/taken-out.ts"
import { publishedSchema } from "../rules/published-schema.ts"
import type { Route } from "./+types/exchange-file"

type File = { mediaType: string; write: (visit: Visit, taken: TakenOut) => Promise<Content> | Content }
type Content = Uint8Array | string | ReadableStream

const files = new Map<string, File>([
  [
    "council.xlsx",
    {
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      write: ({ locale }, taken) => asWorkbook(locale, taken),
    },
  ],
  ["council-csv.zip", { mediaType: "application/zip", write: (_, taken) => asCsvArchive(taken) }],
  [
    "council.json",
    {
      mediaType: "application/json; charset=utf-8",
      write: (_, taken) => streamed(asJson(taken)),
    },
  ],
])

/** Everything of the council to take away; its name says from where and of which day it is. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "export", "council")
  if (params.file === "schema.json")
    return download({
      name: "entente-exchange-1.schema.json",
      mediaType: "application/schema+json",
      content: `${JSON.stringify(publishedSchema(), null, 2)}\n`,
    })
  const file = files.get(params.file)
  if (!file) throw refused(visit.locale, new NotFound())
  const taken = await visit.read((tx) => takenOut(tx, visit.actor, visit.partnership))
  const name = `${visit.partnership.slug}-${visit.actor.today}-${params.file}`
  return download({ name, mediaType: file.mediaType, content: await file.write(visit, taken) })
}

function streamed(parts: Generator<string>): ReadableStream {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: (controller) => {
      const next = parts.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
  })
}
