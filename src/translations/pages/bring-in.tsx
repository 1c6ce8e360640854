import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { Invalid } from "#platform/refusals"
import { errorOf, files, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, FileInput, Form, Notice } from "#ui"
import { access } from "../access.ts"
import { bringTranslations } from "../acts/bring-translations.ts"
import { broughtFile } from "../import/brought-texts.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/bring-in"

/** By which names this page's address may be asked. */
export const handle = { asks: ["language", "changed", "same", "unknown"] }

const schema = z.strictObject({})
const largest = 5 * 1024 * 1024

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "translation")
  const asked = new URL(request.url).searchParams
  const count = (name: string) => Math.max(0, Math.trunc(Number(asked.get(name)) || 0))
  return {
    locale: visit.locale,
    base: visit.address("/translations"),
    language: asked.get("language") ?? "",
    changed: count("changed"),
    same: count("same"),
    unknown: count("unknown"),
    submissionKey: crypto.randomUUID(),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "translation")
  return submit({ request, locale: visit.locale, schema }, async (_, form) => {
    const [sent] = files(form.body, "file")
    if (!sent) throw new Invalid([{ field: "file", reason: words.message("file-needed") }])
    if (sent.size > largest) throw new Invalid([{ field: "file", reason: words.message("file-large") }])
    const content = new Uint8Array(await sent.arrayBuffer())
    const brought = await broughtFile({ name: sent.name, content })
    const about = { key: form.key, sent: [form.sent, brought] }
    const found = await visit.act(about, (tx) => bringTranslations(tx, visit.actor, brought))
    const { language } = brought
    const query = new URLSearchParams({ language, ...asText(found) })
    return redirect(visit.address(`/translations/import?${query}`))
  })
}

function asText(found: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(found).map(([name, count]) => [name, String(count)]))
}

export default function BringIn({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, language, changed, same, unknown, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("bring-in")}
      lead={say("bring-in-lead")}
      breadcrumb={[{ label: say("translations"), href: base }]}
      notice={
        changed > 0 && (
          <Notice kind="success" title={say("brought-title", { count: changed })}>
            <p>{`${say("brought-same", { count: same })} ${say("brought-unknown", { count: unknown })}`}</p>
            <p>
              <a href={`${base}?${new URLSearchParams({ language, state: "in-review" })}`}>
                {say("state-in-review")}
              </a>
            </p>
          </Notice>
        )
      }
      refused={actionData}
    >
      <Form submissionKey={submissionKey} encType="multipart/form-data">
        <FileInput
          name="file"
          label={say("file")}
          hint={say("file-hint")}
          accept=".xliff,.xlf,.xml,.csv"
          error={errorOf(actionData, "file")}
        />
        <ButtonRow>
          <Button>{say("bring-in")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
