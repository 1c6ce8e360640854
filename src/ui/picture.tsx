export type PictureProps = {
  src: string
  /** Of the file at `src`, in points. */
  width: number
  height: number
  /** The same picture, wider. */
  wide?: { src: string; width: number } | undefined
  /** What it shows, for those who do not see it. */
  alternative: { value: string; lang?: string | undefined; dir?: "ltr" | "rtl" | undefined }
  /** Who took or drew it. */
  credit?: string | undefined
}

/** A photograph or a drawing under what is said: asked for only when a reader comes near it, and its place kept till then. */
export function Picture({ src, width, height, wide, alternative, credit }: PictureProps) {
  const most = wide?.width ?? width
  const part = Math.min(1, widest / most, highest / ((most / width) * height))
  const shown = Math.round(most * part)
  return (
    <figure className="picture">
      <img
        src={src}
        {...(wide
          ? {
              srcSet: `${src} ${width}w, ${wide.src} ${wide.width}w`,
              sizes: `(max-width: ${shown + 40}px) 100vw, ${shown}px`,
            }
          : {})}
        width={shown}
        height={Math.round((shown / width) * height)}
        loading="lazy"
        decoding="async"
        alt={alternative.value}
        lang={alternative.lang}
        dir={alternative.dir}
      />
      {credit && (
        <figcaption>
          <bdi>{credit}</bdi>
        </figcaption>
      )}
    </figure>
  )
}

/** As wide as a line of words, and never higher than a small screen. */
const [widest, highest] = [640, 560]
