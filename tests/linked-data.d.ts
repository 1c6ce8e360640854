/** What our tests use of two libraries that come without types. */
declare module "jsonld" {
  type Loaded = { documentUrl: string; document: unknown; contextUrl: undefined }
  const jsonld: {
    toRDF: (
      document: object,
      asked: { format: "application/n-quads"; documentLoader: (url: string) => Promise<Loaded> },
    ) => Promise<string>
  }
  export default jsonld
}

declare module "n3" {
  import type { DatasetCore, Quad } from "@rdfjs/types"
  export class Parser {
    constructor(asked?: { format: string })
    parse(text: string): Quad[]
  }
  export const Store: new (quads: Quad[]) => DatasetCore
}
