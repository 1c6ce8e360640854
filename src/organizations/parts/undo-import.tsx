import { importWords } from "#platform/imports"
import type { Locale } from "#platform/words"
import { Confirmation, Disclosure } from "#ui"

type Props = { locale: Locale; path: string; submissionKey: string; keep: string }

/** Takes back what an import did, after saying what that means. */
export function UndoImport({ locale, path, submissionKey, keep }: Props) {
  const say = importWords(locale)
  return (
    <Disclosure summary={say("undo")}>
      <Confirmation
        submissionKey={submissionKey}
        action={path}
        warning={say("undo-warning")}
        consequences={[say("undo-added"), say("undo-refused-when")]}
        confirm={say("undo")}
        cancel={{ href: path, label: keep }}
      >
        <input type="hidden" name="does" value="undo" />
      </Confirmation>
    </Disclosure>
  )
}
