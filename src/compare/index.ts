export { compareContact } from './compare.js';
export { type Cell, type Comparison, comparisonSchema, type Difference, type FrameRow, type Row } from './comparison.js';
export { type Change, changes, type Series, type SeriesOptions, seriesOf, seriesSchema } from './series.js';
