import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { keepFile } from "#platform/files"
import type { FileStore } from "#platform/files"
import { redrawn } from "#platform/pictures"
import { keyFor } from "#platform/settings"
import { Conflict, Invalid } from "#platform/refusals"
import { asTyped, errorOf, files, servicesOf, submit, typedIn, visitOf } from "#platform/web"
import type { Form as SentForm, Refused, Visit } from "#platform/web"
import {
  BilingualField,
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  FieldGroup,
  FileInput,
  Form,
  RadioGroup,
  Section,
  TextInput,
} from "#ui"
import { access } from "../access.ts"
import { changeSite } from "../acts/change-site.ts"
import { lookAtHost, proveHost } from "../acts/prove-host.ts"
import { HostNameProof } from "../parts/host-name-proof.tsx"
import { settingsOrCheck } from "../parts/schemas.ts"
import { hostProof } from "../reads/host-proof.ts"
import { siteOf } from "../reads/site-of.ts"
import { languageName, languageTags, offeredLanguages } from "../rules/languages.ts"
import { hostRecord } from "../rules/host-record.ts"
import { logoBounds } from "../rules/logo-bounds.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-settings"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "site")
  const { secret, settings } = servicesOf(context)
  const { id: partnershipId, timeZone } = visit.partnership
  const { site, proof } = await visit.read(async (tx) => ({
    site: await siteOf(tx),
    proof: await hostProof(tx),
  }))
  const { hostName } = site
  return {
    locale: visit.locale,
    base: visit.address("/publishing"),
    submissionKey: crypto.randomUUID(),
    partnership: visit.partnership,
    site,
    host: hostName && {
      hostName,
      record: hostRecord(keyFor(secret, "host-names"), { partnershipId, hostName }),
      server: new URL(settings.baseUrl).hostname,
      proof,
      timeZone,
      isOpen: site.openedAt !== null,
      submissionKey: crypto.randomUUID(),
    },
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "site")
  const services = servicesOf(context)
  return submit({ request, locale: visit.locale, schema: settingsOrCheck }, async (typed, form) => {
    if (typed.does === "check") {
      const look = await lookAtHost({
        hostName: await askedFor(visit, typed.hostName),
        key: keyFor(services.secret, "host-names"),
        partnershipId: visit.partnership.id,
        nameServers: services.settings.nameServers,
      })
      await visit.act(form, (tx) => proveHost(tx, visit.actor, look))
      return redirect(visit.address("/publishing/site#host-name"))
    }
    const { does: _, removeLogo, otherLanguages, furtherLanguages: ticked, ...settings } = typed
    const others = languageTags(otherLanguages)
    if (!others) throw new Invalid([{ field: "otherLanguages", reason: words.message("languages-odd") }])
    const furtherLanguages = [...new Set([...(languageTags(ticked.join(" ")) ?? []), ...others])].filter(
      (tag) => tag !== "en" && tag !== "fr",
    )
    const chosen = await logoIn(form, visit, services.files)
    const logo = chosen ?? (removeLogo.length > 0 ? null : undefined)
    await visit.act(form, (tx) => changeSite(tx, visit.actor, { ...settings, furtherLanguages, logo }))
    const proof = await visit.read((tx) => hostProof(tx))
    const isToProve = settings.hostName !== null && !proof
    return redirect(visit.address(isToProve ? "/publishing/site#host-name" : "/publishing"))
  })
}

/** Only the name that is saved is looked at: nobody has us ask name servers about any other. */
async function askedFor(visit: Visit, shown: string): Promise<string> {
  const { hostName } = await visit.read((tx) => siteOf(tx))
  if (!hostName) throw new Conflict(words.message("host-none"))
  if (hostName !== shown) throw new Conflict({ key: "web.changed-meanwhile" })
  return hostName
}

/** Drawn anew and small, whatever was sent; before the act begins. */
async function logoIn(form: SentForm, visit: Visit, store: FileStore) {
  const [file] = files(form.body, "logo")
  if (!file) return undefined
  const drawn = await redrawn(new Uint8Array(await file.arrayBuffer()), [logoBounds])
  if (typeof drawn === "string") throw new Invalid([{ field: "logo", reason: words.message("logo-refused") }])
  const [{ content }] = drawn
  return keepFile(store, visit.actor, { name: "logo.webp", mediaType: "image/webp", content })
}

export default function SiteSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, site, host } = loaderData
  const say = words(locale)
  const refused = actionData?.typed["does"]?.[0] === "check" ? undefined : actionData
  return (
    <StaffPage
      title={say("settings")}
      lead={<p>{say("settings-lead")}</p>}
      breadcrumb={[{ label: say("publishing"), href: base }]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey} action={`${base}/site`} encType="multipart/form-data">
        <input type="hidden" name="does" value="save" />
        <input type="hidden" name="version" value={site.version} />
        <Names {...loaderData} refused={refused} />
        <Look {...loaderData} refused={refused} />
        <Languages {...loaderData} refused={refused} />
        <Contact {...loaderData} refused={refused} />
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
      {host && <HostNameProof {...host} locale={locale} action={`${base}/site`} />}
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"] & { refused: Refused | undefined }

function Names({ locale, site, partnership, refused }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("names")}>
      <BilingualField
        name="name"
        label={say("name")}
        hint={say("name-hint", { name: locale === "fr" ? partnership.nameFr : partnership.nameEn })}
        optional
        english={asTyped(refused, "nameEn", site.nameEn)}
        french={asTyped(refused, "nameFr", site.nameFr)}
      />
      <BilingualField
        name="tagline"
        label={say("tagline")}
        hint={say("tagline-hint")}
        optional
        english={asTyped(refused, "taglineEn", site.taglineEn)}
        french={asTyped(refused, "taglineFr", site.taglineFr)}
      />
    </Section>
  )
}

function Look({ locale, site, refused }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("look")}>
      <TextInput
        {...asTyped(refused, "accent", site.accent)}
        label={say("accent")}
        hint={say("accent-hint")}
        width="short"
        maxLength={7}
      />
      <FileInput
        name="logo"
        label={say("logo")}
        hint={say("logo-hint")}
        accept=".png,.jpg,.jpeg,.webp"
        optional
        error={errorOf(refused, "logo")}
      />
      {site.logoFileId && (
        <FieldGroup name="removeLogo" label={say("logo-now")}>
          <Checkbox
            name="removeLogo[]"
            value="yes"
            label={say("logo-remove")}
            checked={(refused?.typed["removeLogo[]"] ?? []).includes("yes")}
          />
        </FieldGroup>
      )}
    </Section>
  )
}

function Languages({ locale, site, refused }: Shown) {
  const say = words(locale)
  const offered: readonly string[] = offeredLanguages
  const others = site.furtherLanguages.filter((tag) => !offered.includes(tag))
  return (
    <Section title={say("languages")} intro={<p>{say("languages-why")}</p>}>
      <RadioGroup
        name="mainLanguage"
        label={say("main-language")}
        hint={say("main-language-hint")}
        value={typedIn(refused, "mainLanguage", site.mainLanguage)}
        error={errorOf(refused, "mainLanguage")}
        options={[
          { value: "en", label: languageName("en") },
          { value: "fr", label: languageName("fr") },
        ]}
      />
      <CheckboxGroup
        name="furtherLanguages[]"
        label={say("further-languages")}
        optional
        values={refused ? (refused.typed["furtherLanguages[]"] ?? []) : site.furtherLanguages}
        options={offered.map((tag) => ({
          value: tag,
          label: `${languageName(tag)} (${new Intl.DisplayNames([locale], { type: "language" }).of(tag)})`,
        }))}
      />
      <TextInput
        {...asTyped(refused, "otherLanguages", others.join(", "))}
        label={say("other-languages")}
        hint={say("other-languages-hint")}
        optional
        width="medium"
      />
    </Section>
  )
}

function Contact({ locale, site, refused }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("contact")} intro={<p>{say("contact-why")}</p>}>
      <TextInput
        {...asTyped(refused, "email", site.email)}
        label={say("email")}
        type="email"
        optional
        width="medium"
      />
      <TextInput
        {...asTyped(refused, "telephone", site.telephone)}
        label={say("telephone")}
        type="tel"
        optional
        width="medium"
      />
      <BilingualField
        name="address"
        label={say("address")}
        rows={3}
        optional
        english={asTyped(refused, "addressEn", site.addressEn)}
        french={asTyped(refused, "addressFr", site.addressFr)}
      />
      <TextInput
        {...asTyped(refused, "hostName", site.hostName ?? "")}
        label={say("host-name")}
        hint={say("host-name-hint")}
        optional
        width="medium"
      />
    </Section>
  )
}
