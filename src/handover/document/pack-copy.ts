import { drawCopy } from "#platform/documents"
import type { CopyFormat } from "#platform/documents"
import { download } from "#platform/web"
import type { Pack } from "../rules/pack.ts"
import { packDocument } from "./pack-document.ts"

/** A pack to take away, under the name it was asked for. */
export async function packCopy(
  pack: Pack,
  { name, format }: { name: string; format: CopyFormat },
): Promise<Response> {
  return download({ name, ...(await drawCopy(packDocument(pack), format)) })
}
