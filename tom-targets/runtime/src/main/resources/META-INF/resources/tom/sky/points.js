// Positions of targets as /targets/sky/points.bin sends them.
const MARK = 0x314b5354;
const HEAD = 24;

export class Problem extends Error {}

/** `{size, thinned, ids, ra, dec, moving}` of the bytes; angles in degrees. */
export function decode(buffer) {
  const head = new Uint32Array(buffer, 0, 6);
  if (head[0] !== MARK) throw new Error('not a file of points');
  const size = head[1];
  return {
    size,
    thinned: head[2] === 1,
    ids: new Float64Array(buffer, HEAD, size),
    ra: new Float32Array(buffer, HEAD + 8 * size, size),
    dec: new Float32Array(buffer, HEAD + 12 * size, size),
    moving: new Uint8Array(buffer, HEAD + 16 * size, size),
  };
}

/** Asks for the points of a filter (`?query=…`, may be empty). */
export async function readPoints(query, signal) {
  const response = await fetch(`/targets/sky/points.bin${query}`, { signal });
  if (response.status === 400) throw new Problem('This filter cannot be read; the map shows nothing.');
  if (!response.ok || response.redirected) throw new Problem(`The server could not send the positions (${response.status}).`);
  return decode(await response.arrayBuffer());
}
