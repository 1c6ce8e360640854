import type { ReactNode } from "react"

export type ButtonLook = "primary" | "secondary" | "danger" | "quiet"

type Common = {
  look?: ButtonLook | undefined
  /** Heard after the visible words, where several buttons on a page say the same: "Edit" + "Riverside Clinic". */
  about?: string | undefined
  children: ReactNode
}
type Going = { href: string; download?: boolean | undefined }
type Acting = {
  href?: undefined
  name?: string | undefined
  value?: string | undefined
  formAction?: string | undefined
  /** The id of a form elsewhere on the page. */
  form?: string | undefined
}

export type ButtonProps = Common & (Going | Acting)

/** An act (a button in a form) or a way to go (a link, when `href` is given), in one look. */
export function Button({ look = "primary", about, children, ...rest }: ButtonProps) {
  const label = (
    <>
      {children}
      {about && <span className="visually-hidden"> {about}</span>}
    </>
  )
  const className = `button button-${look}`
  if (rest.href === undefined)
    return (
      <button type="submit" className={className} {...rest}>
        {label}
      </button>
    )
  return (
    <a className={className} {...rest}>
      {label}
    </a>
  )
}

export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>
}
