/** Checks the addresses that have moved: the old ones are gone, the new ones are there. */
import { authoredAddresses } from './authored-addresses';
import type { Authored } from './authored';
import { didYouMean } from './nearest';
import type { Problem, Report } from './problem';

type Moved = Readonly<Record<string, string>>;

export function checkMoved(authored: Authored, report: Report): void {
	const { moved } = authored;
	if (!moved) return;
	const pages = authoredAddresses(authored);
	for (const [from, to] of Object.entries(moved.value)) {
		if (pages.has(from)) {
			report({
				...moved.at([from], 'key'),
				message: 'an old address still exists',
				value: from,
				remedy: 'delete the line, or what stands at the address'
			});
		} else if (!pages.has(to)) {
			report({ ...moved.at([from]), value: to, ...fault(to, moved.value, pages) });
		}
	}
}

/** Why a new address is none, and what to do. */
function fault(
	to: string,
	moved: Moved,
	pages: ReadonlySet<string>
): Pick<Problem, 'message' | 'remedy'> {
	if (!Object.hasOwn(moved, to)) {
		return {
			message: 'a new address does not exist',
			remedy: didYouMean(to, pages, 'write the address of a page')
		};
	}
	const end = endOf(to, moved);
	return end === null
		? { message: 'the addresses lead in a circle', remedy: 'write the address of a page' }
		: { message: 'a new address has moved itself', remedy: `write where it leads, ${end}` };
}

/** Where a chain of old addresses ends; `null` when it runs in a circle. */
function endOf(address: string, moved: Moved): string | null {
	const passed = new Set<string>();
	let end = address;
	for (let next = moved[end]; next !== undefined; next = moved[end]) {
		if (passed.has(end)) return null;
		passed.add(end);
		end = next;
	}
	return end;
}
