import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { DateInput, NumberInput, Section, SideBySide, TextArea, TextInput } from "#ui"
import type { NewCall } from "../acts/make-call.ts"
import type { Call } from "../reads/calls.ts"
import { words } from "../words/index.ts"

/** What is typed of a call: every field as text. */
export type TypedCall = ReturnType<typeof typedCall>

/** How a call that is kept fills the form; a new one begins with the weights of the three usual criteria. */
export function typedCall(call?: Call) {
  const weight = (kind: string, first: string) =>
    call ? String(call.criteria.find((each) => each.kind === kind)?.weight ?? 0) : first
  const own = call?.criteria.find(({ kind }) => kind === "own")
  return {
    titleEn: call?.titleEn ?? "",
    titleFr: call?.titleFr ?? "",
    aboutEn: call?.aboutEn ?? "",
    aboutFr: call?.aboutFr ?? "",
    opensOn: call?.opensOn ?? "",
    closesOn: call?.closesOn ?? "",
    multiSector: weight("multi-sector", "40"),
    municipal: weight("municipal", "40"),
    communitySize: weight("community-size", "20"),
    ownEn: own?.wordingEn ?? "",
    ownFr: own?.wordingFr ?? "",
    ownWeight: own ? String(own.weight) : "",
  }
}

type Parsed = Omit<NewCall, "criteria"> & {
  multiSector: number
  municipal: number
  communitySize: number
  ownEn: string
  ownFr: string
  ownWeight: number
}

/** The call that was typed: a criterion without points is left out. */
export function callOf(typed: Parsed): NewCall {
  const { multiSector, municipal, communitySize, ownEn, ownFr, ownWeight, ...call } = typed
  const weighed = [
    { kind: "multi-sector", weight: multiSector, wordingEn: "", wordingFr: "" },
    { kind: "municipal", weight: municipal, wordingEn: "", wordingFr: "" },
    { kind: "community-size", weight: communitySize, wordingEn: "", wordingFr: "" },
    { kind: "own", weight: ownEn === "" ? 0 : ownWeight, wordingEn: ownEn, wordingFr: ownFr || ownEn },
  ] satisfies NewCall["criteria"]
  return { ...call, criteria: weighed.filter(({ weight }) => weight > 0) }
}

type Shown = { locale: Locale; known: TypedCall; refused: Refused | undefined }

export function CallFields({ locale, known, refused }: Shown) {
  const say = words(locale)
  const field = (name: string, value: string) => asTyped(refused, name, value)
  return (
    <>
      <SideBySide>
        <TextInput {...field("titleEn", known.titleEn)} label={say("title-en")} />
        <TextInput {...field("titleFr", known.titleFr)} label={say("title-fr")} />
      </SideBySide>
      <SideBySide>
        <TextArea {...field("aboutEn", known.aboutEn)} label={say("about-en")} optional />
        <TextArea {...field("aboutFr", known.aboutFr)} label={say("about-fr")} optional />
      </SideBySide>
      <DateInput {...field("opensOn", known.opensOn)} label={say("opens-on")} hint={say("first-day-hint")} />
      <DateInput
        {...field("closesOn", known.closesOn)}
        label={say("closes-on")}
        hint={say("last-day-hint")}
      />
      <Section title={say("criteria")} intro={<p>{say("criteria-why")}</p>}>
        <NumberInput
          {...field("multiSector", known.multiSector)}
          label={say("criterion-multi-sector")}
          unit={say("points")}
        />
        <NumberInput
          {...field("municipal", known.municipal)}
          label={say("criterion-municipal")}
          unit={say("points")}
        />
        <NumberInput
          {...field("communitySize", known.communitySize)}
          label={say("criterion-community-size")}
          unit={say("points")}
        />
        <SideBySide>
          <TextInput {...field("ownEn", known.ownEn)} label={say("own-en")} optional />
          <TextInput {...field("ownFr", known.ownFr)} label={say("own-fr")} optional />
        </SideBySide>
        <NumberInput
          {...field("ownWeight", known.ownWeight)}
          label={say("own-weight")}
          unit={say("points")}
          optional
        />
      </Section>
    </>
  )
}
