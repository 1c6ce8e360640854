import { StaffPage } from "#parts/partnerships"
import { submit, visitOf } from "#platform/web"
import { nameIn } from "#platform/words"
import { Button, ButtonRow, EmptyState, Form, Notice, Section, SectionNavigation, Table } from "#ui"
import { redirect } from "react-router"
import { access } from "../access.ts"
import { openSite } from "../acts/change-site.ts"
import { PublishingState } from "../parts/publishing-state.tsx"
import { opening } from "../parts/schemas.ts"
import { publishedList } from "../reads/published-list.ts"
import { hostProof } from "../reads/host-proof.ts"
import { siteOf } from "../reads/site-of.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/publishing"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "site")
  const { locale, partnership, actor } = visit
  return visit.read(async (tx) => {
    const site = await siteOf(tx)
    const proof = await hostProof(tx)
    return {
      locale,
      base: visit.address(""),
      siteAddress: visit.address("/site"),
      timeZone: partnership.timeZone,
      at: actor.at,
      name: nameIn(locale, partnership),
      submissionKey: crypto.randomUUID(),
      mayChange: access.may(actor, "change", "site"),
      isOpen: site.openedAt !== null,
      hostName: proof?.hostName ?? null,
      hostToProve: proof?.found === "record" ? null : site.hostName,
      version: site.version,
      rows: await publishedList(tx, locale),
    }
  })
}

/** Opens the site to everyone, or closes it. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "site")
  return submit({ request, locale: visit.locale, schema: opening }, async ({ does, version }, form) => {
    await visit.act(form, (tx) => openSite(tx, visit.actor, { isOpen: does === "open", version }))
    return redirect(visit.address("/publishing"))
  })
}

export default function Publishing({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, siteAddress, timeZone, at, rows, isOpen, hostName, hostToProve, mayChange } =
    loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("publishing")}
      lead={<p>{say("publishing-lead")}</p>}
      refused={actionData}
      actions={
        <ButtonRow>
          <Button href={`${base}/pages`}>{say("to-pages")}</Button>
        </ButtonRow>
      }
    >
      <SectionNavigation
        label={say("publishing")}
        links={[
          { href: `${base}/publishing`, label: say("what-is-public"), current: true },
          ...(mayChange ? [{ href: `${base}/publishing/several`, label: say("several") }] : []),
          { href: `${base}/translations`, label: say("to-translations") },
          { href: `${base}/publishing/searches`, label: say("searched") },
          ...(mayChange ? [{ href: `${base}/publishing/site`, label: say("settings") }] : []),
        ]}
      />
      <Notice
        kind={isOpen ? "success" : "information"}
        title={say(isOpen ? "site-is-open" : "site-is-closed")}
      >
        {isOpen ? (
          <p>
            <a href={siteAddress}>{say("look-at-site")}</a>
            {hostName && (
              <>
                {" · "}
                <a href={`https://${hostName}/`}>{hostName}</a>
              </>
            )}
            {hostToProve && mayChange && (
              <>
                {" · "}
                <a href={`${base}/publishing/site#host-name`}>{say("host-prove", { host: hostToProve })}</a>
              </>
            )}
          </p>
        ) : (
          <p>
            {say("site-is-closed-why")} <a href={siteAddress}>{say("look-at-site")}</a>
          </p>
        )}
      </Notice>
      {mayChange && <Opening {...loaderData} />}
      <Section title={say("what-is-public")} intro={<p>{say("what-is-public-why")}</p>}>
        <Table
          caption={say("newest-first")}
          rows={rows}
          rowKey={(row) => `${row.matter}/${row.subjectId}`}
          empty={
            <EmptyState
              level={3}
              title={say("nothing-published")}
              why={<p>{say("nothing-published-why")}</p>}
            />
          }
          columns={[
            {
              key: "title",
              label: say("column-title"),
              width: "wide",
              cell: (row) => (
                <a href={`${base}/publishing/${row.matter}/${row.subjectId}`}>
                  <bdi lang={row.lang}>{row.title}</bdi>
                </a>
              ),
            },
            { key: "matter", label: say("column-matter"), cell: (row) => row.matterLabel },
            {
              key: "state",
              label: say("column-state"),
              cell: (row) => <PublishingState {...{ locale, timeZone, at }} publication={row} />,
            },
          ]}
        />
      </Section>
    </StaffPage>
  )
}

function Opening({ locale, submissionKey, version, isOpen }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  return (
    <Form submissionKey={submissionKey}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="does" value={isOpen ? "close" : "open"} />
      <ButtonRow>
        <Button look={isOpen ? "secondary" : "primary"}>{say(isOpen ? "close-site" : "open-site")}</Button>
      </ButtonRow>
    </Form>
  )
}
