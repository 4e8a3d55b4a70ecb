import type { LockedFile } from './export-file';
import { DraftFault } from './fault';

const ITERATIONS = 600_000;
const CHUNK = 0x8000;

/** Puts a text under a passphrase: PBKDF2 with SHA-256, then AES-GCM with 256 bits. */
export async function lock(text: string, passphrase: string): Promise<LockedFile> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await deriveKey(passphrase, salt, ITERATIONS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return {
    format: 'redline-drafts-locked',
    version: 1,
    key: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: toBase64(salt),
    cipher: 'AES-256-GCM',
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
}

/** The text again. A wrong passphrase and a damaged file cannot be told apart. */
export async function unlock(file: LockedFile, passphrase: string): Promise<string> {
  try {
    const key = await deriveKey(passphrase, fromBase64(file.salt), file.iterations);
    const algorithm = { name: 'AES-GCM', iv: fromBase64(file.iv) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, fromBase64(file.data)));
  } catch (cause) {
    throw new DraftFault('import_passphrase', { cause });
  }
}

async function deriveKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same words typed on another keyboard may come as other code points.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return btoa(pieces.join(''));
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
