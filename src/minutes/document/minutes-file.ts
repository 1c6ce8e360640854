import { copyNamed, drawCopy } from "#platform/documents"
import { download } from "#platform/web"
import type { Minutes } from "../reads/minutes.ts"
import type { MinutesContent } from "../rules/minutes-content.ts"
import { minutesDocument } from "./minutes-document.ts"

/** Minutes as the document a name asks for (`minutes-en.pdf`); undefined for any other name. A draft says that it is one. */
export function minutesFile({ content, adopted }: Minutes, name: string): Promise<Response | undefined> {
  return drawn(content, adopted ?? { adoptedOn: null, sha256: null }, name)
}

/** The same as anyone may read them; without the fingerprint, which is of the whole. */
export function publicMinutesFile(
  { content, adoptedOn }: { content: MinutesContent; adoptedOn: string },
  name: string,
): Promise<Response | undefined> {
  return drawn(content, { adoptedOn, sha256: null }, name)
}

async function drawn(
  content: MinutesContent,
  { adoptedOn, sha256 }: { adoptedOn: string | null; sha256: string | null },
  name: string,
): Promise<Response | undefined> {
  const copy = copyNamed(name, "minutes")
  if (!copy) return undefined
  const tree = minutesDocument(content, { locale: copy.locale, adoptedOn, sha256 })
  return download({ name, ...(await drawCopy(tree, copy.format)) })
}
