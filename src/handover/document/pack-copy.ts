import { toDocx, toPdf } from "#platform/documents"
import { download } from "#platform/web"
import type { Pack } from "../rules/pack.ts"
import { packDocument } from "./pack-document.ts"

const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const

/** A pack to take away, under the name it was asked for. */
export async function packCopy(
  pack: Pack,
  { name, format }: { name: string; format: "docx" | "pdf" },
): Promise<Response> {
  const tree = packDocument(pack)
  const content = format === "docx" ? await toDocx(tree) : (await toPdf(tree)).pdf
  return download({ name, mediaType: mediaTypes[format], content })
}
