import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

let made: Promise<{ key: string; cert: string }> | undefined;

/** A throw-away certificate for the console's hosts, one for each process; the browsers under test are told to accept it. */
export function consoleCertificate(): Promise<{ key: string; cert: string }> {
  made ??= makeCertificate();
  return made;
}

/** The hash by which Chromium takes a certificate for a good one: with a merely ignored one it caches nothing. */
export async function certificateHash(): Promise<string> {
  const { cert } = await consoleCertificate();
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'huaweicloud.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: '*.huaweicloud.com' },
          { type: 2, value: 'huaweicloud.com' },
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
