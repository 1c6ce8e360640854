import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { libreTranslate } from "#platform/translator"
import { errorOf, servicesOf, submit, typedIn, visitOf } from "#platform/web"
import { formatDateTime } from "#platform/words"
import { Button, ButtonRow, Form, Notice, Passage, Section, SideBySide, TextArea } from "#ui"
import { access } from "../access.ts"
import { machineTranslation } from "../acts/translate-by-machine.ts"
import { keepUnchanged, translate } from "../acts/translate.ts"
import { Difference } from "../parts/difference.tsx"
import { namedTexts } from "../parts/named-texts.ts"
import { ReadingHint } from "../parts/reading-hint.tsx"
import { signedVersions } from "../parts/signed-versions.ts"
import { StateOf } from "../parts/state-of.tsx"
import { VersionsTable } from "../parts/versions-table.tsx"
import { textToTranslate, versionsOf } from "../reads/text-to-translate.ts"
import { languagesFor } from "../reads/translator-languages.ts"
import { isOfficial, languageLabel, nameOfLanguage } from "../rules/language.ts"
import { readability } from "../rules/readability.ts"
import { reviewProblem, wroteIt } from "../rules/review.ts"
import { wordDifference } from "../rules/word-difference.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/text"

/** By which names this page's address may be asked. */
export const handle = { asks: ["language"] }

const number = z.coerce.number().int().min(0)
const schema = z.strictObject({
  does: z.enum(["in-review", "reviewed", "unchanged", "machine"]),
  source: number,
  own: number,
  value: z.string().default(""),
})

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "translation")
  const { locale, actor, partnership } = visit
  const language = languageIn(request)
  return visit.read(async (tx) => {
    const text = await textToTranslate(tx, params.text, language)
    if (!text || !(await languagesFor(tx, actor)).includes(language)) throw new NotFound()
    if (text.isClosed && !access.may(actor, "read", "closed text")) throw new NotFound()
    const [named] = await namedTexts(tx, locale, [text])
    const versions = await versionsOf(tx, text.id)
    const { source, sourceThen, own, state } = text
    const by = actor.id
    const isAlone = access.may(actor, "review", "own translation")
    const problem = reviewProblem(versions, { language, value: own?.value ?? "", by })
    const isShown = access.may(actor, "read", "every language")
      ? () => true
      : (tag: string) => tag === language || isOfficial(tag)
    return {
      locale,
      base: visit.address("/translations"),
      may: access.may(actor, "write", "translation") && state !== "source" && source !== undefined,
      byMachine: servicesOf(context).settings.translator !== undefined && !text.isConsent,
      isConsent: text.isConsent,
      submissionKey: crypto.randomUUID(),
      language,
      subject: named!.subject,
      fieldName: named!.fieldName,
      state,
      source: source && { number: source.number, language: source.language, value: source.value },
      difference: sourceThen && source ? wordDifference(sourceThen.value, source.value) : null,
      own: { number: own?.number ?? 0, value: own?.value ?? "" },
      isAlone,
      isOwnDraft: state === "in-review" && wroteIt(versions, { language, by }),
      mayReview: isAlone || (problem === null && state !== "reviewed"),
      mayKeep:
        text.isChecked && (state === "minor-edit" || (state === "outdated" && (isAlone || problem === null))),
      readings: {
        source: source && isOfficial(source.language) ? readability(source.value, source.language) : null,
        own: own && isOfficial(language) ? readability(own.value, language) : null,
      },
      versions: (await signedVersions(tx, visit, versions))
        .filter((one) => isShown(one.language))
        .map((one) => ({
          number: one.number,
          language: one.language,
          what: one.isMinor ? ("corrected" as const) : one.state,
          value: one.value.length > 200 ? `${one.value.slice(0, 200)}…` : one.value,
          when: formatDateTime(locale, one.at, partnership.timeZone),
          who: one.who,
        })),
    }
  })
}

function languageIn(request: Request): string {
  return new URL(request.url).searchParams.get("language") ?? ""
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "translation")
  const { actor, locale } = visit
  const language = languageIn(request)
  return submit({ request, locale, schema }, async ({ does, value, source, own }, form) => {
    const about = { key: form.key, sent: [form.sent, language] }
    const seenThen = { textId: params.text, language, source, own }
    if (does === "unchanged") await visit.act(about, (tx) => keepUnchanged(tx, actor, seenThen))
    else if (does === "machine") {
      const { translator: set } = servicesOf(context).settings
      const translator = set ? libreTranslate(set) : null
      const made = await machineTranslation(visit.read, actor, { ...seenThen, translator })
      await visit.act(about, (tx) => translate(tx, actor, made))
    } else await visit.act(about, (tx) => translate(tx, actor, { ...seenThen, value, state: does }))
    if (does === "machine")
      return redirect(`${visit.address("/translations/texts")}/${params.text}?language=${language}`)
    return redirect(visit.address(`/translations?language=${language}#texts`))
  })
}

/** One text beside its translation: what it says now, what changed since, and the words in the other language. */
export default function Text({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, language, subject, fieldName, state, source, difference, isConsent } = loaderData
  const say = words(locale)
  const name = languageLabel(locale, language)
  return (
    <StaffPage
      title={subject}
      lead={<p>{`${fieldName} · ${name}`}</p>}
      status={<StateOf locale={locale} state={state} />}
      breadcrumb={[
        { label: say("translations"), href: base },
        { label: name, href: `${base}?language=${language}` },
      ]}
      refused={actionData}
    >
      <p>{say(`means-${state}`)}</p>
      {isConsent && <Notice kind="information" title={say("is-consent")} />}
      {difference && source && (
        <Section title={say("what-changed")} intro={<p>{say("what-changed-intro")}</p>}>
          <Difference runs={difference} lang={source.language} />
        </Section>
      )}
      <Both {...loaderData} refused={actionData} />
      <VersionsTable locale={locale} versions={loaderData.versions} />
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function Both(props: Shown & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, language, source, own, may, readings, refused, submissionKey } = props
  const say = words(locale)
  if (!source) return null
  return (
    <SideBySide>
      <Section title={say("source", { language: nameOfLanguage(locale, source.language) })}>
        <Passage text={source.value} lang={source.language} />
        <ReadingHint locale={locale} title={say("hard-source")} reading={readings.source} />
      </Section>
      {may ? (
        <Section title={say("translation", { language: nameOfLanguage(locale, language) })}>
          <Form submissionKey={submissionKey}>
            <input type="hidden" name="source" value={typedIn(refused, "source", String(source.number))} />
            <input type="hidden" name="own" value={String(own.number)} />
            <TextArea
              name="value"
              label={languageLabel(locale, language)}
              lang={language}
              rows={Math.min(24, Math.max(5, Math.ceil(source.value.length / 40)))}
              value={typedIn(refused, "value", own.value)}
              error={errorOf(refused, "value")}
            />
            <Acts {...props} />
          </Form>
          <ReadingHint locale={locale} title={say("hard-own")} reading={readings.own} />
        </Section>
      ) : (
        own.number > 0 &&
        source.language !== language && (
          <Section title={say("translation", { language: nameOfLanguage(locale, language) })}>
            <Passage text={own.value} lang={language} />
          </Section>
        )
      )}
    </SideBySide>
  )
}

function Acts({ locale, isAlone, isOwnDraft, mayReview, mayKeep, byMachine, state }: Shown) {
  const say = words(locale)
  return (
    <>
      {isOwnDraft && <Notice kind="attention" title={say(isAlone ? "own-text" : "own-words")} />}
      {!isAlone && mayReview && <p>{say("review-as-is")}</p>}
      <ButtonRow>
        <Button name="does" value="in-review">
          {say("save-in-review")}
        </Button>
        {mayReview && (
          <Button look="secondary" name="does" value="reviewed">
            {say("save-reviewed")}
          </Button>
        )}
      </ButtonRow>
      {mayKeep && (
        <>
          <p>{say("nothing-to-change-hint")}</p>
          <ButtonRow>
            <Button look="secondary" name="does" value="unchanged">
              {say("nothing-to-change")}
            </Button>
          </ButtonRow>
        </>
      )}
      {byMachine && ["missing", "outdated", "machine"].includes(state) && (
        <>
          <p>{say("by-machine-hint")}</p>
          <ButtonRow>
            <Button look="quiet" name="does" value="machine">
              {say("by-machine")}
            </Button>
          </ButtonRow>
        </>
      )}
    </>
  )
}
