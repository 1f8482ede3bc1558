import { describe, expect, it } from 'vitest';
import { InputError } from '../index.js';
import { describeInput, pageOf, sample, streamed } from '../input.contract.js';
import { mhtml } from './mhtml.js';

const quotedPrintable = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) => (byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
    .join('');
const saved = (page: string, more = '', from = 'https://quay.example/a?utm=1') =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${from}\r\nSubject: Saved\r\nDate: Wed, 6 Mar 2024 08:30:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Cut--1"\r\n\r\n------Cut--1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${from}\r\n\r\n${quotedPrintable(page)}\r\n${more}------Cut--1--\r\n`;

describeInput(mhtml, pageOf, undefined, (page) => new TextEncoder().encode(saved(page)));

const read = async (content: string | Uint8Array) => {
  const [entry] = await streamed(mhtml, content);
  if (entry!.article instanceof InputError) throw entry!.article;
  return entry!.article;
};

describe('mhtml', () => {
  it('says when the page was saved, and takes no frame for it', async () => {
    const frame =
      '------Cut--1\r\nContent-Type: text/html\r\nContent-Location: https://ads.example/\r\n\r\n<p>Buy our harbour tours now, before the season ends.</p>\r\n';
    expect(await read(saved(pageOf(sample), frame))).toMatchObject({
      url: sample.url,
      retrieved: '2024-03-06T08:30:00.000Z',
      body: sample.paragraphs.join('\n\n'),
    });
  });

  it('is where it was saved from if the page does not say, and reads pictures of any bytes past', async () => {
    const page = pageOf(sample).replace(/<link rel="canonical"[^>]*>/, '');
    const picture = Buffer.concat([
      Buffer.from('------Cut--1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: binary\r\n\r\n'),
      Buffer.from([0, 255, 0x89, 10, 13]),
    ]);
    const [start = '', end = ''] = saved(page, 'HERE').split('HERE');
    expect(await read(Buffer.concat([Buffer.from(start), picture, Buffer.from(end)]))).toMatchObject({ url: 'https://quay.example/a?utm=1' });
  });

  it('refuses one that broke off before its page', async () => {
    await expect(read(saved(pageOf(sample)).slice(0, 200))).rejects.toThrow('is a saved page without a page in it, or not whole');
  });
});
