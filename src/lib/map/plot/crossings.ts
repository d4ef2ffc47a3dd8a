import { boundsOf, meet, segmentsCross, type Line } from './shapes';

/**
 * How often a line crosses another. Which side of a segment each point of the other lies on is
 * worked out once, for it ends one of the other's segments and begins the next; only segments that
 * change sides are looked at closely.
 */
function crossingsOf(line: Line, other: Line): number {
	let count = 0;
	let a = line[0];
	for (let i = 1; i < line.length; i++) {
		const b = line[i];
		if (!a || !b) break;
		const dx = b.x - a.x;
		const dy = b.y - a.y;
		let c = other[0];
		let before = c ? dx * (c.y - a.y) - dy * (c.x - a.x) : 0;
		for (let k = 1; k < other.length; k++) {
			const d = other[k];
			if (!c || !d) break;
			const after = dx * (d.y - a.y) - dy * (d.x - a.x);
			if (before * after < 0 && segmentsCross(a, b, c, d)) count++;
			before = after;
			c = d;
		}
		a = b;
	}
	return count;
}

/**
 * How often lines cross each other.
 * @param most a count beyond which the answer is no longer wanted; then it is `Infinity`
 */
export function countCrossings(lines: readonly Line[], most: number): number {
	const bounds = lines.map(boundsOf);
	let count = 0;
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i];
		const own = bounds[i];
		if (!line || !own) continue;
		for (let k = i + 1; k < lines.length; k++) {
			const other = lines[k];
			const theirs = bounds[k];
			if (other && theirs && meet(own, theirs)) count += crossingsOf(line, other);
		}
		if (count > most) return Infinity;
	}
	return count;
}
