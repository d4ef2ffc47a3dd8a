/** The only module of the command that writes to the disk; whole files, below one folder. */
import { randomBytes } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	lstatSync,
	mkdirSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	writeSync
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Refusal } from './exit';

const PARTS = /^(?!\.)[A-Za-z0-9._-]+(?:\/(?!\.)[A-Za-z0-9._-]+)*$/;

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name.
 * @param path below the folder, with `/` between the parts
 * @throws {Refusal} when the path leads out of the folder, by name or by a symbolic link
 */
export function writeWhole(dir: string, path: string, content: string | Uint8Array): void {
	const target = targetOf(dir, path);
	const draft = `${target}.${randomBytes(6).toString('hex')}.tmp`;
	const handle = openSync(draft, 'wx', 0o644);
	try {
		try {
			const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
			let written = 0;
			while (written < bytes.length) written += writeSync(handle, bytes, written);
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}

/**
 * Deletes a file.
 * @throws {Refusal} as `writeWhole` does
 */
export function removeFile(dir: string, path: string): void {
	rmSync(targetOf(dir, path), { force: true });
}

function targetOf(dir: string, path: string): string {
	if (!PARTS.test(path)) throw new Refusal(`"${path}" is no path below the content folder`);
	const root = realpathSync(dir);
	const folder = dirname(join(root, ...path.split('/')));
	const existing = nearestFolder(folder);
	if (!`${realpathSync(existing)}${sep}`.startsWith(root + sep)) {
		throw new Refusal(`"${path}" leads out of the content folder`);
	}
	mkdirSync(folder, { recursive: true });
	const target = join(root, ...path.split('/'));
	if (lstatSync(target, { throwIfNoEntry: false })?.isFile() === false) {
		throw new Refusal(`"${path}" is no plain file`);
	}
	return target;
}

function nearestFolder(folder: string): string {
	return lstatSync(folder, { throwIfNoEntry: false }) ? folder : nearestFolder(dirname(folder));
}
