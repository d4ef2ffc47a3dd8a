/**
 * Puts a text on the clipboard.
 * @returns whether the browser let us: it may be forbidden, or the page not be served securely
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
