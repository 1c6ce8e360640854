/** Draft minutes wait for the next meeting, which may be half a year away. */
const minutesDays = 182

/** Who is reminded of an action can say where it stands for three months; each reminder begins them anew. */
const actionDays = 91

export function minutesLinkEnd(sentAt: Date): Date {
  return new Date(sentAt.getTime() + minutesDays * 86_400_000)
}

export function actionLinkEnd(sentAt: Date): Date {
  return new Date(sentAt.getTime() + actionDays * 86_400_000)
}
