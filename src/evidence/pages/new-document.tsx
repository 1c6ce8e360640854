import { titleIn } from "#platform/words"
import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { keepFile } from "#platform/files"
import { Invalid } from "#platform/refusals"
import {
  asTyped,
  bothTitles,
  errorOf,
  files,
  servicesOf,
  submit,
  titled,
  titleFields,
  visitOf,
} from "#platform/web"
import type { Form as SentForm, Visit } from "#platform/web"
import type { FileStore } from "#platform/files"
import { BilingualField, Button, ButtonRow, DateInput, FileInput, Form, RadioGroup, TextInput } from "#ui"
import { access } from "../access.ts"
import { addDocument } from "../acts/add-document.ts"
import { acceptedEndings, documentType } from "../rules/document-type.ts"
import { strengths } from "../rules/node.ts"
import { chainNode } from "../reads/walk.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-document"

const schema = z
  .strictObject({
    ...titleFields,
    strength: z.enum(strengths, "evidence.strength-needed"),
    source: z.string().max(300).optional(),
    dated: z.iso.date().or(z.literal("")).optional(),
    address: z
      .literal("")
      .or(z.url({ protocol: /^https?$/, error: "evidence.address-odd" }))
      .optional(),
    supports: z.uuid().or(z.literal("")).optional(),
  })
  .refine(...titled("evidence.title-needed"))

/** By which names this page's address may be asked. */
export const handle = { asks: ["supports"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "add", "evidence")
  const supports = new URL(request.url).searchParams.get("supports") ?? ""
  const under = z.uuid().safeParse(supports).success
    ? await visit.read((tx) => chainNode(tx, supports))
    : undefined
  return {
    locale: visit.locale,
    submissionKey: crypto.randomUUID(),
    base: visit.address("/evidence"),
    under: under ? { id: under.id, title: titleIn(visit.locale, under) } : null,
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "add", "evidence")
  const store = servicesOf(context).files
  return submit({ request, locale: visit.locale, schema }, async (input, form) => {
    const { supports, address, dated, source, strength } = input
    const file = await fileIn(form, visit, store, address)
    const id = await visit.act(form, (tx) =>
      addDocument(tx, visit.actor, {
        ...bothTitles(input),
        strength,
        source: source || null,
        dated: dated || null,
        file,
        address: address || undefined,
        supports: supports || undefined,
      }),
    )
    return redirect(visit.address(`/evidence/${supports || id}`))
  })
}

/** The file, if one came: of a kind we keep, and stored before the act begins. */
async function fileIn(form: SentForm, visit: Visit, store: FileStore, address: string | undefined) {
  const [file] = files(form.body, "file")
  if (!file) return undefined
  if (address) throw new Invalid([{ field: "file", reason: words.message("file-or-address") }])
  const content = new Uint8Array(await file.arrayBuffer())
  const mediaType = documentType(file.name, content)
  if (!mediaType) throw new Invalid([{ field: "file", reason: words.message("file-refused") }])
  return keepFile(store, visit.actor, { name: file.name, mediaType, content })
}

export default function NewDocument({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, submissionKey, base, under } = loaderData
  const say = words(locale)
  const crumbs = [{ label: say("evidence"), href: base }]
  if (under) crumbs.push({ label: under.title, href: `${base}/${under.id}` })
  return (
    <StaffPage title={say("add-document")} breadcrumb={crumbs} refused={actionData}>
      <Form submissionKey={submissionKey} encType="multipart/form-data">
        <input type="hidden" name="supports" value={under?.id ?? ""} />
        <BilingualField
          name="title"
          label={say("title")}
          hint={say("title-hint")}
          english={asTyped(actionData, "titleEn")}
          french={asTyped(actionData, "titleFr")}
        />
        <RadioGroup
          {...asTyped(actionData, "strength")}
          label={say("strength")}
          hint={say("strength-hint")}
          options={strengths.map((strength) => ({
            value: strength,
            label: say(`strength-${strength}`),
            hint: say(`strength-${strength}-hint`),
          }))}
        />
        <FileInput
          name="file"
          label={say("file")}
          hint={say("file-hint")}
          accept={acceptedEndings}
          optional
          error={errorOf(actionData, "file")}
        />
        <TextInput
          {...asTyped(actionData, "address")}
          type="url"
          label={say("address")}
          hint={say("address-hint")}
          optional
        />
        <TextInput
          {...asTyped(actionData, "source")}
          label={say("source")}
          hint={say("source-hint")}
          optional
        />
        <DateInput {...asTyped(actionData, "dated")} label={say("dated")} optional />
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
