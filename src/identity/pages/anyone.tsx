import { Outlet } from "react-router"

/** The gate that stands open. */
export default function Anyone() {
  return <Outlet />
}
