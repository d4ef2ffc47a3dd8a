/**
 * What a plain file server answers to a path, as a pure function: the rules that every common
 * static host shares, so that what works here works there.
 */

export type Answer =
	/** Send this file, a path below the root without a slash before it. */
	| { readonly kind: 'file'; readonly path: string }
	/** Send the reader to this address: a folder is named with a slash at its end. */
	| { readonly kind: 'redirect'; readonly to: string }
	| { readonly kind: 'missing' };

/**
 * @param files paths of all files below the root, without a slash before them
 * @param base where the site lies on the host, with a slash at both ends
 * @param pathname path of the request, percent-encoded as it came
 */
export function resolveRequest(
	files: { has(path: string): boolean },
	base: string,
	pathname: string
): Answer {
	const decoded = decode(pathname);
	if (decoded === null) return { kind: 'missing' };
	if (`${decoded}/` === base) return { kind: 'redirect', to: base };
	if (!decoded.startsWith(base)) return { kind: 'missing' };
	const path = decoded.slice(base.length);
	if (path === '' || path.endsWith('/')) {
		const index = `${path}index.html`;
		return files.has(index) ? { kind: 'file', path: index } : { kind: 'missing' };
	}
	if (files.has(path)) return { kind: 'file', path };
	if (files.has(`${path}/index.html`)) return { kind: 'redirect', to: `${pathname}/` };
	return { kind: 'missing' };
}

function decode(pathname: string): string | null {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return null;
	}
}
