import { StaffPage } from "#parts/partnerships"

export default function WhatNeedsYou() {
  return <StaffPage title="What needs you">…</StaffPage>
}
