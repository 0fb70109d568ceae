import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** What a name server has to say about one type of one name: addresses, an error, or nothing at all. */
export type Say = Buffer[] | 'NXDOMAIN' | 'SERVFAIL' | 'silence';
export type Zone = (question: { name: string; type: 'A' | 'AAAA' }) => Say;

export interface NameServer {
  /** address:port */
  address: string;
  /** Each question as it came in, such as "A crm.example.com". */
  asked: string[];
  stop(): Promise<void>;
}

const RESPONSE_CODES = { NXDOMAIN: 3, SERVFAIL: 2 };
const TYPES = { A: 1, AAAA: 28 };
const HEADER = 12;

/** A name server on this machine that speaks as much of RFC 1035 as a look-up of addresses needs. */
export async function startNameServer(zone: Zone): Promise<NameServer> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (query, from) => {
    const { name, type, end } = readQuestion(query);
    asked.push(`${type} ${name}`);
    const say = zone({ name, type });
    if (say === 'silence') return;
    socket.send(answer(query.subarray(0, end), type, say), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    async stop() {
      socket.close();
      await once(socket, 'close');
    },
  };
}

function readQuestion(query: Buffer): { name: string; type: 'A' | 'AAAA'; end: number } {
  const labels: string[] = [];
  let at = HEADER;
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const type = query.readUInt16BE(at + 1) === TYPES.A ? 'A' : 'AAAA';
  return { name: labels.join('.').toLowerCase(), type, end: at + 5 };
}

/** The question again, and behind it an answer for each address, its name a pointer to the question's. */
function answer(question: Buffer, type: 'A' | 'AAAA', say: Exclude<Say, 'silence'>): Buffer {
  const header = Buffer.from(question.subarray(0, HEADER));
  const code = typeof say === 'string' ? RESPONSE_CODES[say] : 0;
  const addresses = typeof say === 'string' ? [] : say;
  // A response, recursion desired and available.
  header.writeUInt16BE(0x8180 | code, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(addresses.length, 6);
  header.writeUInt32BE(0, 8);
  const records = addresses.map((address) => {
    const record = Buffer.alloc(12);
    record.writeUInt16BE(0xc000 | HEADER, 0);
    record.writeUInt16BE(TYPES[type], 2);
    record.writeUInt16BE(1, 4);
    record.writeUInt32BE(60, 6);
    record.writeUInt16BE(address.length, 10);
    return Buffer.concat([record, address]);
  });
  return Buffer.concat([header, question.subarray(HEADER), ...records]);
}
