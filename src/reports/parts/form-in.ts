import { NotFound } from "#platform/refusals"
import type { Tx } from "#platform/database"
import { ownTemplate, ownTemplates } from "../reads/templates.ts"
import type { OwnTemplate } from "../reads/templates.ts"
import { shippedTemplates } from "../rules/template-of.ts"
import type { ReportTemplate } from "../rules/template.ts"

/** The partnership's own form of an address. */
export async function ownFormIn(tx: Tx, params: { form: string }): Promise<OwnTemplate> {
  const own = await ownTemplate(tx, params.form)
  if (!own) throw new NotFound()
  return own
}

/** A form an address asks for by key and version, shipped or own. */
export async function formAsked(tx: Tx, url: string): Promise<ReportTemplate> {
  const { searchParams } = new URL(url)
  const all = [...shippedTemplates, ...(await ownTemplates(tx)).map(({ template }) => template)]
  const found = all.find(
    ({ key, version }) => key === searchParams.get("key") && version === searchParams.get("version"),
  )
  if (!found) throw new NotFound()
  return found
}

export function formQuery({ key, version }: Pick<ReportTemplate, "key" | "version">): string {
  return `key=${key}&version=${version}`
}
