export { access as evidenceAccess } from "./access.ts"
export { addDocument } from "./acts/add-document.ts"
export type { NewDocument } from "./acts/add-document.ts"
export { addFinding } from "./acts/add-finding.ts"
export type { NewFinding } from "./acts/add-finding.ts"
export { linkedBeyond, linksBeyond, putNodes, supportAll, withdrawAll } from "./acts/chain-in-bulk.ts"
export type { NewLink, NewNode } from "./acts/chain-in-bulk.ts"
export { noteResult, putNode, removeNodes, support, withdrawSupport } from "./acts/chain.ts"
export { laterId } from "./reads/later-id.ts"
export { linkEvidence, unlinkEvidence } from "./acts/link-evidence.ts"
export { acceptedEndings, documentType } from "./rules/document-type.ts"
export { nodeKinds, strengthLevels, strengths, supportWanted } from "./rules/node.ts"
export type { KindThatWantsSupport, NodeKind, Strength } from "./rules/node.ts"
export { documents, documentOf, evidenceByStrength, nodesOfKinds } from "./reads/queries.ts"
export {
  chainNode,
  needsWithoutActivity,
  unsupported,
  walkDown,
  walkDownFromEach,
  walkUp,
} from "./reads/walk.ts"
export type { Unsupported, WalkedNode } from "./reads/walk.ts"
export { words as evidenceWords } from "./words/index.ts"
