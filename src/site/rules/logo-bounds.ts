/** Three points for each of the screen's, within the masthead's 3rem; a page of the site stays light. */
export const logoBounds = { width: 576, height: 144, bytes: 8_000 }
