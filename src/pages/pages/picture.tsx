import { redirect } from "react-router"
import { personNames } from "#identity"
import { StaffPage } from "#parts/partnerships"
import { keepFile } from "#platform/files"
import type { FileStore } from "#platform/files"
import type { Drawing } from "#platform/pictures"
import { NotFound } from "#platform/refusals"
import { files, servicesOf, submit, visitOf } from "#platform/web"
import type { Form as SentForm, Visit } from "#platform/web"
import { formatDateTime, inLanguage } from "#platform/words"
import { Button, ButtonRow, Facts, Form, Picture, Section } from "#ui"
import { access } from "../access.ts"
import { changePicture, removePicture } from "../acts/change-picture.ts"
import type { NewPicture } from "../acts/change-picture.ts"
import { drawnPicture } from "../document/drawn-picture.ts"
import { PictureFields } from "../parts/picture-fields.tsx"
import { pictureAct } from "../parts/schemas.ts"
import { shownPicture } from "../parts/shown-picture.ts"
import { editedTexts } from "../reads/page-on-desk.ts"
import { pageOf } from "../reads/pages.ts"
import { pictureOf } from "../reads/pictures.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/picture"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "page")
  const { locale, partnership } = visit
  return visit.read(async (tx) => {
    const page = await pageOf(tx, params.page)
    if (!page) throw new NotFound()
    const { title, alternative } = await editedTexts(tx, page.id)
    const picture = page.pictureId ? await pictureOf(tx, page.pictureId) : undefined
    const by = picture?.agreedBy
    const who = (by && (await personNames(tx, [by])).get(by)) || words(locale)("somebody")
    const said = { titleEn: title?.en ?? "", titleFr: title?.fr ?? "" }
    const own = { alternativeEn: alternative?.en ?? "", alternativeFr: alternative?.fr ?? "" }
    return {
      locale,
      pages: visit.address("/pages"),
      submissionKey: crypto.randomUUID(),
      id: page.id,
      version: page.version,
      title: inLanguage(locale, said, "title") || said.titleEn || said.titleFr,
      filled: { ...own, credit: page.pictureCredit },
      picture:
        picture &&
        shownPicture(
          picture,
          { alternative: { value: inLanguage(locale, own, "alternative") || own.alternativeEn } },
          (file) => visit.address(`/pages/${page.id}/pictures/${file}`),
        ),
      agreed: picture && { who, when: formatDateTime(locale, picture.agreedAt, partnership.timeZone) },
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "page")
  const { actor, locale } = visit
  const id = params.page
  const store = servicesOf(context).files
  return submit({ request, locale, schema: pictureAct }, async (typed, form) => {
    const { version } = typed
    if (typed.does === "remove") {
      await visit.act(form, (tx) => removePicture(tx, actor, { id, version }))
      return redirect(visit.address(`/pages/${id}`))
    }
    const { alternativeEn, alternativeFr, credit, agreed } = typed
    const change = {
      id,
      version,
      isAgreed: agreed === "yes",
      alternative: { en: alternativeEn, fr: alternativeFr },
      credit,
      picture: await pictureIn(form, visit, store),
    }
    await visit.act(form, (tx) => changePicture(tx, actor, change))
    return redirect(visit.address(`/pages/${id}`))
  })
}

/** Drawn and on disk before the act begins; undefined where none was chosen. */
async function pictureIn(form: SentForm, visit: Visit, store: FileStore): Promise<NewPicture | undefined> {
  const [sent] = files(form.body, "picture")
  if (!sent) return undefined
  const { narrow, wide } = await drawnPicture(new Uint8Array(await sent.arrayBuffer()))
  const kept = async ({ content, width, height }: Drawing) => {
    const file = { name: "picture.webp", mediaType: "image/webp", content }
    return { file: await keepFile(store, visit.actor, file), width, height }
  }
  return { narrow: await kept(narrow), wide: wide && (await kept(wide)) }
}

/** The picture of a page: the one there is, another in its place, or none. */
export default function PagePicture({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, pages, id, version, title, filled, picture, agreed, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("picture-of", { title })}
      lead={<p>{say("picture-lead")}</p>}
      breadcrumb={[
        { label: say("pages"), href: pages },
        { label: title, href: `${pages}/${id}` },
      ]}
      refused={actionData}
    >
      {picture && (
        <Picture {...picture} credit={filled.credit && say("picture-by", { credit: filled.credit })} />
      )}
      {agreed && <Facts facts={[{ term: say("agreed-by"), description: say("agreed-said", agreed) }]} />}
      <Form submissionKey={submissionKey} encType="multipart/form-data">
        <input type="hidden" name="version" value={version} />
        <PictureFields {...{ locale, filled }} hasOne={picture !== undefined} refused={actionData} />
        <ButtonRow>
          <Button name="does" value="change">
            {say("save")}
          </Button>
        </ButtonRow>
      </Form>
      {picture && (
        <Section title={say("remove-picture")} intro={<p>{say("remove-picture-why")}</p>}>
          <Form submissionKey={`${submissionKey}-remove`}>
            <input type="hidden" name="version" value={version} />
            <ButtonRow>
              <Button look="danger" name="does" value="remove">
                {say("remove-picture")}
              </Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
    </StaffPage>
  )
}
