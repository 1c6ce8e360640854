import { redirect } from "react-router"
import { z } from "zod"
import { networkMembers, partnershipAccess, provinceOfBound, sayProvince } from "#partnerships"
import { errorOf, submit, typedIn, visitOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { dayOf } from "#platform/clock"
import { Button, ButtonRow, EmptyState, Form, Section, Select, Status, Table } from "#ui"
import { access } from "../access.ts"
import { offerTemplate, takeTemplate } from "../acts/offer-template.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { offeredForms } from "../reads/offered-forms.ts"
import { ownTemplates } from "../reads/templates.ts"
import { templateFaults } from "../rules/template-faults.ts"
import { regions } from "../rules/template.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/network-forms"

const schema = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("province"), province: z.enum(regions, "reports.province-needed") }),
  z.strictObject({ does: z.literal("take"), form: z.uuid() }),
  z.strictObject({ does: z.literal("offer"), form: z.uuid() }),
])

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "report")
  const { actor, locale } = visit
  const { timeZone } = visit.partnership
  return visit.read(async (tx) => {
    const own = await ownTemplates(tx)
    const members = await networkMembers(tx)
    const taken = new Set(own.flatMap(({ takenFrom, template }) => (takenFrom ? [named(template)] : [])))
    return {
      locale,
      home: visit.address(""),
      mayChange: access.may(actor, "change", "report-form"),
      province: await provinceOfBound(tx),
      offered: (await offeredForms(tx)).map(({ id, networkEn, networkFr, template, offeredAt }) => ({
        id,
        network: nameIn(locale, { nameEn: networkEn, nameFr: networkFr }),
        title: template.title[locale],
        version: template.version,
        region: template.region ?? null,
        on: dayOf(offeredAt, timeZone),
        isTaken: taken.has(named(template)),
      })),
      members: members.map((member) => ({
        id: member.id,
        name: nameIn(locale, member),
        province: member.province,
        since: dayOf(member.since, timeZone),
      })),
      // Only a network offers; what it took from another is not its own to give on.
      own:
        members.length === 0
          ? []
          : own
              .filter(({ takenFrom }) => takenFrom === null)
              .map(({ id, template, offeredAt }) => ({
                id,
                title: template.title[locale] || words(locale)("form-untitled"),
                version: template.version,
                region: template.region ?? null,
                faults: templateFaults(template).length,
                on: offeredAt ? dayOf(offeredAt, timeZone) : null,
              })),
      submissionKey: crypto.randomUUID(),
    }
  })
}

function named({ key, version }: { key: string; version: string }): string {
  return `${key} ${version}`
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "report-form")
  visit.check(partnershipAccess, "say", "province")
  const { actor } = visit
  return submit({ request, locale: visit.locale, schema }, async (sent, form) => {
    await visit.act(form, async (tx) => {
      if (sent.does === "province") return sayProvince(tx, actor, { province: sent.province })
      if (sent.does === "offer") return offerTemplate(tx, actor, sent.form)
      return void (await takeTemplate(tx, actor, sent.form))
    })
    return redirect(visit.address("/reports/forms/network"))
  })
}

type Shown = Route.ComponentProps["loaderData"]

/** Forms that a network and its members share: what is offered here, and what this unit offers where it is a network. */
export default function NetworkForms({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, members } = loaderData
  const say = words(locale)
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: say("forms"), href: `${home}/reports/forms` }}
      title={say("network-forms")}
      lead={<p>{say("network-forms-lead")}</p>}
      refused={actionData}
    >
      {members.length > 0 && <OwnNetwork {...loaderData} />}
      {(members.length === 0 || loaderData.offered.length > 0) && <Offered {...loaderData} />}
      <Place {...loaderData} refused={actionData} />
    </ReportPage>
  )
}

function Offered({ locale, offered, mayChange, submissionKey }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("forms-offered")}>
      {offered.length === 0 ? (
        <EmptyState level={3} title={say("no-form-offered")} why={<p>{say("no-form-offered-why")}</p>} />
      ) : (
        <Table
          caption={say("forms-offered")}
          rows={offered}
          rowKey={({ id }) => id}
          columns={[
            { key: "title", label: say("form"), width: "wide", cell: ({ title }) => <bdi>{title}</bdi> },
            { key: "network", label: say("network"), cell: ({ network }) => <bdi>{network}</bdi> },
            { key: "version", label: say("form-version"), cell: ({ version }) => version },
            { key: "region", label: say("form-region"), cell: ({ region }) => say(regionKey(region)) },
            { key: "on", label: say("offered-on"), cell: ({ on }) => formatDate(locale, on) },
            {
              key: "next",
              label: say("next-step"),
              cell: ({ id, title, isTaken }) =>
                isTaken ? (
                  <Status kind="good">{say("form-is-taken")}</Status>
                ) : mayChange ? (
                  <Does {...{ locale, submissionKey }} does="take" form={{ id, title }} />
                ) : null,
            },
          ]}
        />
      )}
    </Section>
  )
}

function Place({
  locale,
  province,
  mayChange,
  submissionKey,
  refused,
}: Shown & { refused: Refused | undefined }) {
  const say = words(locale)
  const intro = (
    <p>{province ? say("we-are-in", { province: say(regionKey(province)) }) : say("nowhere-yet")}</p>
  )
  return (
    <Section title={say("where-we-are")} intro={intro}>
      {mayChange && (
        <Form submissionKey={`${submissionKey}-province`}>
          <input type="hidden" name="does" value="province" />
          <Select
            name="province"
            label={say("province")}
            hint={say("province-hint")}
            value={typedIn(refused, "province", province ?? "")}
            error={errorOf(refused, "province")}
            options={[
              { value: "", label: say("choose-province") },
              ...regions.map((each) => ({ value: each, label: say(regionKey(each)) })),
            ]}
          />
          <ButtonRow>
            <Button look="secondary">{say("keep-province")}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}

function OwnNetwork({ locale, home, own, members, mayChange, submissionKey }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("our-network")} intro={<p>{say("our-network-why")}</p>}>
      <Table
        caption={say("forms-to-offer")}
        rows={own}
        rowKey={({ id }) => id}
        empty={<p>{say("no-own-form")}</p>}
        columns={[
          {
            key: "title",
            label: say("form"),
            width: "wide",
            cell: ({ id, title }) => <a href={`${home}/reports/forms/${id}`}>{title}</a>,
          },
          { key: "version", label: say("form-version"), cell: ({ version }) => version },
          { key: "region", label: say("form-region"), cell: ({ region }) => say(regionKey(region)) },
          {
            key: "state",
            label: say("state"),
            cell: ({ on, faults }) =>
              on ? (
                <Status kind="good">{say("form-offered-on", { date: formatDate(locale, on) })}</Status>
              ) : faults > 0 ? (
                <Status kind="waiting">{say("form-lacks", { count: faults })}</Status>
              ) : (
                <Status kind="neutral">{say("form-ready")}</Status>
              ),
          },
          {
            key: "next",
            label: say("next-step"),
            cell: ({ id, title, on, faults }) =>
              mayChange && on === null && faults === 0 ? (
                <Does {...{ locale, submissionKey }} does="offer" form={{ id, title }} />
              ) : null,
          },
        ]}
      />
      <Table
        caption={say("network-members")}
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", label: say("network-member"), width: "wide", cell: ({ name }) => <bdi>{name}</bdi> },
          {
            key: "province",
            label: say("province"),
            cell: ({ province }) => (province ? say(regionKey(province)) : say("province-not-said")),
          },
          { key: "since", label: say("member-since"), cell: ({ since }) => formatDate(locale, since) },
        ]}
      />
    </Section>
  )
}

function regionKey(region: (typeof regions)[number] | null) {
  return region === null
    ? "region-any"
    : (`region-${region.toLowerCase() as Lowercase<typeof region>}` as const)
}

function Does(props: {
  locale: Shown["locale"]
  submissionKey: string
  does: "take" | "offer"
  form: { id: string; title: string }
}) {
  const { locale, submissionKey, does, form } = props
  return (
    <Form submissionKey={`${submissionKey}-${form.id.slice(-12)}`}>
      <input type="hidden" name="does" value={does} />
      <input type="hidden" name="form" value={form.id} />
      <Button look="secondary" about={form.title}>
        {words(locale)(`${does}-form-of-network`)}
      </Button>
    </Form>
  )
}
