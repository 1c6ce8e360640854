import type { Archive } from "./open-archive.ts"
import { WorkbookRefusal } from "./refusal.ts"
import { tagsOf, xmlText } from "./xml.ts"

export type ListedSheet = { name: string; hidden: boolean; part: string }

/** Which sheets a workbook lists, in the order of its tabs, and the parts its texts and styles stand in. */
export type WorkbookParts = { sheets: ListedSheet[]; texts: string; styles: string; from1904: boolean }

type Relation = { id: string; kind: string; part: string }

/** Charts and dialogs are sheets too, but hold no cells: they are left out. */
export function workbookParts(archive: Archive): WorkbookParts {
  const place = workbookPart(archive)
  const bytes = archive.read(place)
  if (!bytes) throw new WorkbookRefusal("not-a-workbook")
  const xml = xmlText(bytes)
  const folder = place.slice(0, place.lastIndexOf("/") + 1)
  const relations = relationsOf(archive, `${folder}_rels/${place.slice(folder.length)}.rels`, folder)
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.part
  const sheets = tagsOf(xml, "sheet").flatMap((tag): ListedSheet[] => {
    const relation = relations.find(({ id }) => id === tag["id"])
    if (relation?.kind !== "worksheet") return []
    return [
      { name: tag["name"] ?? "", hidden: (tag["state"] ?? "visible") !== "visible", part: relation.part },
    ]
  })
  return {
    sheets,
    texts: partOf("sharedStrings") ?? `${folder}sharedStrings.xml`,
    styles: partOf("styles") ?? `${folder}styles.xml`,
    from1904: countsFrom1904(xml),
  }
}

function workbookPart(archive: Archive): string {
  const relations = relationsOf(archive, "_rels/.rels", "")
  return relations.find((relation) => relation.kind === "officeDocument")?.part ?? "xl/workbook.xml"
}

function relationsOf(archive: Archive, part: string, folder: string): Relation[] {
  const bytes = archive.read(part)
  if (!bytes) return []
  return tagsOf(xmlText(bytes), "Relationship").map((tag) => ({
    id: tag["Id"] ?? "",
    kind: (tag["Type"] ?? "").split("/").at(-1) ?? "",
    part: resolved(folder, tag["Target"] ?? ""),
  }))
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1)
  const steps = `${folder}${target}`.split("/")
  const path: string[] = []
  for (const step of steps) {
    if (step === "..") path.pop()
    else if (step !== "." && step !== "") path.push(step)
  }
  return path.join("/")
}

/** Old spreadsheets made on a Macintosh count days from 1904 instead of 1900. */
function countsFrom1904(xml: string): boolean {
  return ["1", "true"].includes(tagsOf(xml, "workbookPr")[0]?.["date1904"] ?? "")
}
