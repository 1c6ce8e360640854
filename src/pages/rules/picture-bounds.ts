/** What is drawn of a picture: on a telephone, and on a wide or a fine screen. Decision 0014 says why these. */
export const narrow = { width: 480, height: 640, bytes: 60_000 }
export const wide = { width: 960, height: 1280, bytes: 160_000 }
