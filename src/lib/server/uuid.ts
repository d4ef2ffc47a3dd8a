import { createHash } from 'node:crypto';

const BYTES = 16;
const VERSION = 0x50;
const VARIANT = 0x80;

/**
 * The UUID of a name within a namespace (RFC 9562, version 5): always the same, and nobody else's.
 * @param namespace a UUID
 */
export function uuidOf(namespace: string, name: string): string {
	const hash = createHash('sha1')
		.update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
		.update(name, 'utf8')
		.digest();
	hash[6] = ((hash[6] ?? 0) & 0x0f) | VERSION;
	hash[8] = ((hash[8] ?? 0) & 0x3f) | VARIANT;
	const hex = hash.toString('hex', 0, BYTES);
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
