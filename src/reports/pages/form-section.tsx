import { redirect } from "react-router"
import { z } from "zod"
import { Invalid, NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { BilingualField, Button, ButtonRow, Form, TextInput } from "#ui"
import { access } from "../access.ts"
import { changeTemplate } from "../acts/change-template.ts"
import { sectionFields } from "../parts/form-fields.ts"
import { ownFormIn } from "../parts/form-in.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { sectionOf } from "../rules/template-of.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/form-section"

const schema = z.strictObject({ revision: z.coerce.number().int().positive(), ...sectionFields })

/** By which names this page's address may be asked. */
export const handle = { asks: ["section"] }

function asked(url: string): string | null {
  return new URL(url).searchParams.get("section")
}

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "report-form")
  const { locale } = visit
  return visit.read(async (tx) => {
    const own = await ownFormIn(tx, params)
    const letter = asked(request.url)
    const section = letter === null ? null : sectionOf(own.template, letter)
    if (section === undefined) throw new NotFound()
    return {
      locale,
      home: visit.address(""),
      here: visit.address(`/reports/forms/${own.id}`),
      title: own.template.title[locale],
      revision: own.revision,
      section: section && { letter: section.letter, title: section.title, help: section.help },
      next: nextLetter(own.template.sections.map((each) => each.letter)),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "report-form")
  return submit({ request, locale: visit.locale, schema }, async (typed, form) => {
    const own = await visit.read((tx) => ownFormIn(tx, params))
    const known = asked(request.url)
    const taken = own.template.sections.map((each) => each.letter.toLowerCase())
    if (typed.letter.toLowerCase() !== known?.toLowerCase() && taken.includes(typed.letter.toLowerCase()))
      throw new Invalid([{ field: "letter", reason: words.message("letter-taken") }])
    const section = {
      letter: typed.letter,
      title: { en: typed.titleEn.trim(), fr: typed.titleFr.trim() },
      help: { en: typed.helpEn.trim(), fr: typed.helpFr.trim() },
    }
    const edit = { kind: "section", letter: known, section } as const
    await visit.act(form, (tx) =>
      changeTemplate(tx, visit.actor, { id: own.id, revision: typed.revision, edit }),
    )
    const anchor = `#section-${typed.letter.toLowerCase()}`
    return redirect(visit.address(`/reports/forms/${own.id}`) + anchor)
  })
}

/** The first letter no section has yet. */
function nextLetter(taken: readonly string[]): string {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
  return letters.find((letter) => !taken.includes(letter)) ?? ""
}

export default function FormSection({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, here, title, revision, section, next, submissionKey } = loaderData
  const say = words(locale)
  const field = (name: string, known = "") => asTyped(actionData, name, known)
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: title || say("form-untitled"), href: here }}
      title={say(section ? "change-section" : "add-section")}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="revision" value={revision} />
        <TextInput
          label={say("section-letter")}
          hint={say("section-letter-hint")}
          width="short"
          {...field("letter", section?.letter ?? next)}
        />
        <BilingualField
          name="title"
          label={say("section-title")}
          english={field("titleEn", section?.title.en)}
          french={field("titleFr", section?.title.fr)}
        />
        <BilingualField
          name="help"
          label={say("section-help")}
          optional
          rows={3}
          english={field("helpEn", section?.help.en)}
          french={field("helpFr", section?.help.fr)}
        />
        <ButtonRow>
          <Button>{say("save-form")}</Button>
          <Button look="quiet" href={here}>
            {say("back-to-form")}
          </Button>
        </ButtonRow>
      </Form>
    </ReportPage>
  )
}
