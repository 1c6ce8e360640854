import { bothTitles } from "#platform/web"
import { words } from "../words/index.ts"

/** What a meeting is called: as typed, one language standing for both; left blank, after its body. */
export function namesOfMeeting(
  typed: { titleEn: string; titleFr: string },
  body: { nameEn: string; nameFr: string },
): { nameEn: string; nameFr: string } {
  const { titleEn, titleFr } = bothTitles(typed)
  if (titleEn !== "") return { nameEn: titleEn, nameFr: titleFr }
  return {
    nameEn: words("en")("name-after-body", { body: body.nameEn }),
    nameFr: words("fr")("name-after-body", { body: body.nameFr }),
  }
}
