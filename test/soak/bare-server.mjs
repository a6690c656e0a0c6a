// Answers nothing, as fast as can be: what the machine makes of it at the time is what the emulator is held against.
import { createServer } from 'node:http';

const server = createServer((_, response) => response.end());
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
process.once('disconnect', () => process.exit());
