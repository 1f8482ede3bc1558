/** Writes WARC records by hand, for tests. */
export interface SampleRecord {
  readonly type?: string;
  readonly url?: string;
  readonly status?: string;
  /** of the HTTP answer */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** the record's own, where it is no HTTP answer */
  readonly contentType?: string;
}

const lines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/**
 * One record of a WARC file: an HTTP answer unless `contentType` says otherwise.
 *
 * @example
 * warcRecord({ url: 'https://quay.example/a', body: '<p>Talks failed.</p>' })
 */
export function warcRecord({ type = 'response', url = 'https://quay.example/a', status = '200 OK', headers = {}, body, contentType }: SampleRecord): Buffer {
  const answer = Buffer.from(`HTTP/1.1 ${status}\r\n${lines({ 'Content-Type': 'text/html; charset=utf-8', ...headers })}\r\n`);
  const block = Buffer.concat([...(contentType === undefined ? [answer] : []), Buffer.from(body)]);
  const head = lines({
    'WARC-Type': type,
    'WARC-Target-URI': url,
    'WARC-Date': '2024-03-06T08:30:00Z',
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>',
    'Content-Type': contentType ?? 'application/http; msgtype=response',
    'Content-Length': String(block.length),
  });
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')]);
}
