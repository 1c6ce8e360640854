import { copyNamed, drawCopy } from "#platform/documents"
import { download } from "#platform/web"
import type { Minutes } from "../reads/minutes.ts"
import { minutesDocument } from "./minutes-document.ts"

/** Minutes as the document a name asks for (`minutes-en.pdf`); undefined for any other name. A draft says that it is one. */
export async function minutesFile(
  { content, adopted }: Minutes,
  name: string,
): Promise<Response | undefined> {
  const copy = copyNamed(name, "minutes")
  if (!copy) return undefined
  const { adoptedOn, sha256 } = adopted ?? { adoptedOn: null, sha256: null }
  const tree = minutesDocument(content, { locale: copy.locale, adoptedOn, sha256 })
  return download({ name, ...(await drawCopy(tree, copy.format)) })
}
