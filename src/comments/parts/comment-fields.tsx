import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { RadioGroup, TextArea, TextInput } from "#ui"
import { asWhoms, longestName, mostCharacters } from "../rules/comment-state.ts"
import { words } from "../words/index.ts"

/** The comment, whom somebody says they are if they want to, and a name only if they want one shown. */
export function CommentFields({ locale, refused }: { locale: Locale; refused: Refused | undefined }) {
  const say = words(locale)
  const known = (name: "text" | "asWhom" | "shownName") => asTyped(refused, name)
  return (
    <>
      <TextArea
        {...known("text")}
        label={say("your-comment")}
        hint={say("your-comment-hint", { most: mostCharacters })}
        rows={6}
      />
      <RadioGroup
        {...known("asWhom")}
        label={say("i-am")}
        hint={say("i-am-hint")}
        options={asWhoms.map((whom) => ({ value: whom, label: say(`i-am-${whom}`) }))}
        optional
      />
      <TextInput
        {...known("shownName")}
        label={say("shown-name")}
        hint={say("shown-name-hint", { most: longestName })}
        autoComplete="off"
        optional
      />
    </>
  )
}
