import { download, servicesOf, visitOf } from "#platform/web"
import { outcomes, priorities } from "#strategy"
import { access } from "../access.ts"
import { cidsDocument } from "../document/cids.ts"
import { indicatorsStanding } from "../reads/indicators-standing.ts"
import type { Route } from "./+types/cids-export"

/** What is measured, for programs that read the Common Impact Data Standard. */
export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "indicator")
  const { locale, actor, partnership } = visit
  const content = await visit.read(async (tx) => ({
    partnership,
    priorities: await priorities(tx),
    outcomes: await outcomes(tx),
    indicators: await indicatorsStanding(tx, actor.today),
  }))
  const base = `${servicesOf(context).settings.baseUrl}/en/${partnership.slug}`
  const iri = { partnership: base, of: (id: string) => `${base}/evidence/${id}` }
  const text = `${JSON.stringify(cidsDocument(locale, content, iri), null, 2)}\n`
  return download({
    name: `${partnership.slug}-${actor.today}-cids.jsonld`,
    mediaType: "application/ld+json",
    content: text,
  })
}
