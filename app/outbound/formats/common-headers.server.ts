import packageJson from '../../../package.json' with { type: 'json' };

/** What every message says of itself and of who sent it, whatever its format. */
export const COMMON_HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'User-Agent': `Quotewire/${packageJson.version}`,
};
