/** Writes a picture of indexed colours as PNG (ISO/IEC 15948): four chunks, no time, no comment. */
import { crc32, deflateSync } from 'node:zlib';
import type { Indexed } from './palette';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** Each row begins with its filter: none, which suits indexes of flat areas best. */
function rows({ width, height, indexes }: Indexed): Uint8Array {
	const filtered = new Uint8Array((width + 1) * height);
	for (let y = 0; y < height; y += 1) {
		filtered.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	}
	return filtered;
}

/** The same picture gives the same bytes wherever zlib is the same. */
export function encodePng(picture: Indexed): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(picture.width, 0);
	header.writeUInt32BE(picture.height, 4);
	header.set([8, INDEXED, 0, 0, 0], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', picture.palette),
		chunk('IDAT', deflateSync(rows(picture), { level: 9, memLevel: 9 })),
		chunk('IEND', new Uint8Array())
	]);
}
