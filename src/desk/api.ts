/** Asks the dev server. */
import { DESK_PATH, TOKEN_HEADER, TOKEN_META } from './protocol';
import type { CallName, Calls } from './protocol';
import { DESK } from './strings';

/** What the server refuses, in its words. */
export class Refused extends Error {
	override readonly name = 'Refused';
}

/** @throws {Refused} with words for the editor */
export async function ask<Name extends CallName>(
	name: Name,
	sent: Calls[Name]['sent']
): Promise<Calls[Name]['answer']> {
	const token = document.querySelector<HTMLMetaElement>(`meta[name="${TOKEN_META}"]`)?.content;
	let response: Response;
	try {
		response = await fetch(DESK_PATH + name, {
			method: 'POST',
			headers: { 'content-type': 'application/json', [TOKEN_HEADER]: token ?? '' },
			body: JSON.stringify(sent)
		});
	} catch {
		throw new Refused(DESK.noAnswer);
	}
	const type = response.headers.get('content-type') ?? '';
	if (!type.startsWith('application/json')) throw new Refused(await response.text());
	const body = (await response.json()) as { answer: Calls[Name]['answer'] } | { refused: string };
	if ('refused' in body) throw new Refused(body.refused);
	return body.answer;
}
