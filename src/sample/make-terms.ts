import { adoptTerms, draftTerms, setRules, termsVersion, usualRules, writeSection } from "#terms"
import type { Rules } from "#terms"
import { bodies } from "./bodies.ts"
import type { Making } from "./making.ts"
import { terms } from "./terms.ts"

/** The council's terms of reference: adopted when it was founded, and amended once. */
export async function makeTerms(making: Making): Promise<void> {
  const council = bodies.find(({ kind }) => kind === "council")
  if (!council) return
  for (const written of terms) {
    const { tx } = making
    const actor = making.on(written.adopted)
    const id = await draftTerms(tx, actor, making.made.id("body", council.slug))
    const began = await termsVersion(tx, id)
    let version = 1
    for (const was of began?.sections ?? []) {
      const text = written.sections[was.key]
      if (!text || text.en === was.textEn) continue
      const section = { key: was.key, textEn: text.en, textFr: text.fr }
      await writeSection(tx, actor, { id, version: version++, section, was })
    }
    await setRules(tx, actor, { id, version, rules: rulesWith(written.fixedQuorum) })
    const adoptedOn = making.day(written.adopted)
    const amendments = written.amendments.map(({ en, fr }) => ({ whatEn: en, whatFr: fr }))
    const { how } = written
    await adoptTerms(tx, actor, {
      id,
      adoptedOn,
      inForceFrom: adoptedOn,
      how,
      noteEn: "",
      noteFr: "",
      amendments,
    })
  }
}

function rulesWith(fixedQuorum: number | null): Rules {
  if (fixedQuorum === null) return { ...usualRules, recruitsIn: [4, 10] }
  const needed = { kind: "fixed", count: fixedQuorum } as const
  return { ...usualRules, quorum: { ...usualRules.quorum, needed } }
}
