import { generate } from 'selfsigned';

/** A throw-away certificate for the console's hosts; the browsers under test are told to accept it. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
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
