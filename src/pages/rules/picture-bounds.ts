/** What may be sent: a photo as a telephone takes it. */
export const mostPictureBytes = 10 * 1024 * 1024
export const mostPicturePixels = 50_000_000

/** What is drawn of it: on a telephone, and on a wide or a fine screen. Decision 0014 says why these. */
export const narrow = { width: 480, height: 640, bytes: 60_000 }
export const wide = { width: 960, height: 1280, bytes: 160_000 }
export type Bounds = typeof narrow
