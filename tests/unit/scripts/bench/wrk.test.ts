import { describe, expect, it } from 'vitest';
import { readWrk } from '../../../../scripts/bench/wrk';

const PRINTED = `Running 3s test @ http://127.0.0.1:8080/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.27ms  621.10us  12.02ms   91.94%
    Req/Sec    25.43k     2.31k   28.95k    80.00%
  Latency Distribution
     50%    1.13ms
     75%    1.36ms
     90%    1.77ms
     99%    3.92ms
  75890 requests in 3.00s, 4.40GB read
Requests/sec:  25287.49
Transfer/sec:      1.47GB
`;

describe('what wrk prints', () => {
	it('is read in the units that it is written in', () => {
		expect(readWrk(PRINTED)).toEqual({ rate: 25287.49, p99: 3.92 });
		expect(readWrk(PRINTED.replace('3.92ms', '740.00us')).p99).toBeCloseTo(0.74);
		expect(readWrk(PRINTED.replace('3.92ms', '1.20s')).p99).toBeCloseTo(1200);
	});

	it('is no measurement where answers failed: an error is quicker than a page', () => {
		expect(() => readWrk(`${PRINTED}  Non-2xx or 3xx responses: 12\n`)).toThrow('Non-2xx');
		expect(() =>
			readWrk(`${PRINTED}  Socket errors: connect 0, read 3, write 0, timeout 0\n`)
		).toThrow('Socket errors');
		expect(() => readWrk('unable to connect')).toThrow('not what wrk prints');
	});
});
