// Runs an SDK in a process of its own: what it trusts has to be known before Node starts.
// argv: the package. A message names a client, a method of it and its arguments; the answer has the value or the error.

const sdk = import(process.argv[2]);
const clients = new Map();

process.on('message', async ({ id, type, options, path, args }) => {
  try {
    const owner = path.slice(0, -1).reduce((part, name) => part[name], await clientOf(type, options));
    process.send({ id, value: await plain(await owner[path.at(-1)](...args)) });
  } catch (error) {
    process.send({ id, error: describe(error) });
  }
});
process.once('disconnect', () => process.exit());

/** One client for each type and options, so that it keeps its access token from call to call. */
async function clientOf(type, options) {
  const key = JSON.stringify([type, options]);
  const { [type]: Client } = await sdk;
  if (!clients.has(key)) clients.set(key, new Client(options));
  return clients.get(key);
}

/** A page of a list becomes all items from there on, by the SDK's own way from page to page. */
async function plain(value) {
  if (!(Symbol.asyncIterator in Object(value))) return value;
  const items = [];
  for await (const item of value) items.push(item);
  return items;
}

function describe(thrown) {
  const { name, message, statusCode, error, errorCode, body } = thrown;
  return { classes: classesOf(thrown), name, message, statusCode, error, errorCode, body };
}

function classesOf(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype ? [] : [prototype.constructor.name, ...classesOf(prototype)];
}
