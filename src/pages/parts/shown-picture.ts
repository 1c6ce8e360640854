import type { PictureProps } from "#ui"
import type { Picture } from "../reads/pictures.ts"

/** A picture for the page that shows it; `addressOf` says where its files are to be had there. */
export function shownPicture(
  { narrow, wide }: Picture,
  said: Pick<PictureProps, "alternative" | "credit">,
  addressOf: (fileId: string) => string,
): PictureProps {
  return {
    ...said,
    src: addressOf(narrow.fileId),
    width: narrow.width,
    height: narrow.height,
    wide: wide.fileId === narrow.fileId ? undefined : { src: addressOf(wide.fileId), width: wide.width },
  }
}
