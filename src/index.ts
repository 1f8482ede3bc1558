/** Readout as a library: take articles in, read them, get their records. */
export type { Document } from './document/document.js';
export { EvidenceError, type Span, spanMatches } from './document/span.js';
export { filesOf } from './inputs/files.js';
export { type Read, readFiles } from './inputs/read-files.js';
export { type Article, articleOf, documentsOf, freeze, type Given, InputError } from './inputs/index.js';
export { type CrawlState, memoryState, type Visit } from './inputs/web/crawl-state.js';
export { type WebClient, webClient, type WebOptions } from './inputs/web/client.js';
export { type WatchOptions, watchRound } from './inputs/watch.js';
export { loadReader, ModelError, type ReaderModel } from './models/reader-model.js';
export { explainDocument, type Reader, readDocument } from './pipeline.js';
export { checkEvidence } from './records/check.js';
export { type Readout, readoutSchema } from './records/index.js';
export { recordSchema } from './records/json-schema.js';
export { loadRegistry } from './registry/load.js';
