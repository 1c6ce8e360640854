import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, DateInput, TextInput } from "#ui"
import type { PageKind } from "../rules/page-kind.ts"
import { words } from "../words/index.ts"
import type { PageFilled } from "./page-in.ts"

/** What is asked of a page, a news item or an event: the words in both languages, then when and where it stands. */
export function PageFields(props: {
  locale: Locale
  kind: PageKind
  timeZone: string
  filled: PageFilled
  refused: Refused | undefined
}) {
  const { locale, kind, filled, refused } = props
  const say = words(locale)
  const one = (name: keyof PageFilled) => asTyped(refused, name, filled[name])
  return (
    <>
      <BilingualField name="title" label={say("title")} english={one("titleEn")} french={one("titleFr")} />
      {kind === "event" && <EventFields {...props} />}
      {kind === "news-item" && <DateInput {...one("onDay")} label={say("onDay")} />}
      <BilingualField
        name="summary"
        label={say("summary")}
        hint={say("summary-hint")}
        rows={3}
        english={one("summaryEn")}
        french={one("summaryFr")}
      />
      <BilingualField
        name="body"
        label={say("body")}
        hint={say("body-hint")}
        rows={18}
        english={one("bodyEn")}
        french={one("bodyFr")}
      />
      {kind === "page" && (
        <TextInput
          {...one("menuPlace")}
          label={say("menuPlace")}
          hint={say("menu-hint")}
          optional
          width="short"
          inputMode="numeric"
        />
      )}
    </>
  )
}

function EventFields({
  locale,
  timeZone,
  filled,
  refused,
}: {
  locale: Locale
  timeZone: string
  filled: PageFilled
  refused: Refused | undefined
}) {
  const say = words(locale)
  const one = (name: keyof PageFilled) => asTyped(refused, name, filled[name])
  const hint = say("time-hint", { zone: timeZone.split("/").at(-1)!.replaceAll("_", " ") })
  return (
    <>
      <DateInput {...one("startDay")} label={say("startDay")} />
      <TextInput {...one("startTime")} label={say("startTime")} hint={hint} width="short" />
      <DateInput {...one("endDay")} label={say("endDay")} optional />
      <TextInput {...one("endTime")} label={say("endTime")} hint={hint} width="short" optional />
      <BilingualField
        name="place"
        label={say("place")}
        hint={say("place-hint")}
        english={one("placeEn")}
        french={one("placeFr")}
      />
      <TextInput {...one("link")} label={say("link")} hint={say("link-hint")} type="url" optional />
    </>
  )
}
