import { createContext } from "react-router"
import type { PersonVisiting } from "#platform/web"

/** Who is signed in, on pages outside any partnership. */
export const personContext = createContext<PersonVisiting>()
