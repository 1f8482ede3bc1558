import { describeExport } from './export.contract.js';
import { allExports } from './index.js';

// Parquet is bytes: it is read back in its own test.
for (const format of allExports) describeExport(format, { golden: !['parquet', 'jsonl'].includes(format.name) });
