import { z } from "zod"
import type { SeatMark } from "../acts/mark-attendance.ts"

const id = z.uuid()
const because = z.string().max(1000, "attendance.text-long").default("")
const attends = z.enum(["in-person", "online"]).default("in-person")

/** Everything that can be done in the room; a button says which by `act`. */
export const roomForm = z.discriminatedUnion("act", [
  z.strictObject({ act: z.enum(["open", "close", "rest"]) }),
  z.strictObject({
    act: z.literal("mark"),
    seatId: id,
    presence: z.enum(["present", "online", "regrets", "absent", "left"]),
  }),
  z.strictObject({
    act: z.literal("alternate"),
    seatId: id,
    name: z.string().max(200, "attendance.text-long").default(""),
    attends,
  }),
  z.strictObject({
    act: z.literal("proxy"),
    seatId: id,
    proxySeatId: z.uuid("attendance.proxy-holder-needed"),
  }),
  z
    .strictObject({
      act: z.literal("visitor"),
      kind: z.enum(["guest", "staff"]),
      visitorName: z.string().min(1, "attendance.name-needed").max(200, "attendance.text-long"),
      affiliation: z.string().max(200, "attendance.text-long").default(""),
      visitorAttends: attends,
      isCorrection: z.literal("yes").optional(),
      visitorBecause: because,
    })
    .refine((typed) => !typed.isCorrection || typed.visitorBecause !== "", {
      path: ["visitorBecause"],
      message: "attendance.because-needed",
    }),
  z.strictObject({ act: z.literal("strike"), id, because }),
  z.strictObject({ act: z.literal("call"), agendaItemId: id }),
  z.strictObject({
    act: z.literal("correct"),
    seatId: id,
    presence: z.enum(
      ["present", "online", "alternate", "proxy", "regrets", "absent", "left"],
      "attendance.presence-needed",
    ),
    name: z.string().max(200, "attendance.text-long").default(""),
    proxySeatId: z.union([z.literal(""), id]).default(""),
    because: z.string().min(1, "attendance.because-needed").max(1000, "attendance.text-long"),
  }),
])

export type RoomForm = z.output<typeof roomForm>

/** "Present online" is one button: a presence and how. */
export function markIn(presence: "online" | SeatMark["presence"]): Pick<SeatMark, "presence" | "attends"> {
  return presence === "online" ? { presence: "present", attends: "online" } : { presence }
}

export const conflictsForm = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.literal("declare"),
    agendaItemId: z.uuid("attendance.item-needed"),
    seatId: z.uuid("attendance.seat-needed"),
    nature: z.string().max(1000, "attendance.text-long").default(""),
    because,
  }),
  z.strictObject({
    act: z.literal("withdraw"),
    id,
    withdrawnBecause: z
      .string()
      .min(1, "attendance.withdrawal-because-needed")
      .max(1000, "attendance.text-long"),
  }),
])
