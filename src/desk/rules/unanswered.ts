type Said = { snapshotId: string; answer: { text: string } | null }

/** Comments on what was submitted last that nobody has answered; what was left unanswered before is not asked again. */
export function unanswered<Comment extends Said>(
  comments: readonly Comment[],
  lastSnapshotId: string | null,
): Comment[] {
  return comments.filter(
    ({ snapshotId, answer }) => snapshotId === lastSnapshotId && (answer === null || answer.text === ""),
  )
}
