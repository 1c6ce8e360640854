import { acceptedEndings } from "#evidence"
import { asTyped, errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Checkbox, FileInput, TextInput } from "#ui"
import { mostMegabytes } from "./link-form-in.ts"
import { words } from "../words/index.ts"

/** What is kept of a partner's evidence, as their form names it. */
export type KeptEvidence = { id: string; name: string; isSent: boolean }

type Props = {
  locale: Locale
  activityId: string
  /** An address as it was saved with a draft, not yet one. */
  typed: string
  kept: readonly KeptEvidence[]
  refused: Refused | undefined
}

/** A photo, a file, an address: what came is listed, and what was not sent yet can be taken out again. */
export function EvidenceFields({ locale, activityId, typed, kept, refused }: Props) {
  const say = words(locale)
  const [file, address] = [`file-${activityId}`, `address-${activityId}`]
  const removed = refused?.typed["remove[]"] ?? []
  return (
    <>
      <FileInput
        name={file}
        label={say("evidence-file")}
        hint={say("evidence-file-hint", { most: mostMegabytes })}
        accept={acceptedEndings}
        multiple
        optional
        error={errorOf(refused, file)}
      />
      <TextInput {...asTyped(refused, address, typed)} type="url" label={say("evidence-address")} optional />
      {kept.length > 0 && (
        <>
          <p>{say("evidence-kept")}</p>
          <ul>
            {kept.map(({ id, name, isSent }) => (
              <li key={id}>
                <bdi>{name}</bdi>
                {!isSent && (
                  <Checkbox
                    name="remove[]"
                    value={id}
                    label={say("evidence-take-out", { name })}
                    checked={removed.includes(id)}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

export function hasEvidenceTrouble(refused: Refused | undefined, activityId: string): boolean {
  return [`file-${activityId}`, `address-${activityId}`].some(
    (name) => errorOf(refused, name) !== undefined || typedIn(refused, name) !== "",
  )
}
