import { Contract } from './server/contract.ts';
import type { Provider } from './server/provider.ts';

/**
 * Loads a provider's documents and holds them against the operations that are written; `extend` are the vendors' own
 * documents, each as `provider=file`.
 * @throws MisuseError for a vendor's document that cannot be followed
 */
export function loadContract(provider: Provider, extend: readonly string[]): Contract {
  const mine = `${provider.name}=`;
  const extensions = extend.filter((each) => each.startsWith(mine)).map((each) => each.slice(mine.length));
  const contract = Contract.load(provider.document, extensions);
  const written = new Set(Object.keys(provider.operations));
  for (const { id, exampleOnly } of contract.operations) {
    if (written.delete(id) !== exampleOnly) continue;
    const mistake = exampleOnly ? 'written, yet marked as an example' : 'described, but not written';
    throw new Error(`${provider.name}: ${id} is ${mistake}`);
  }
  const [stray] = written;
  if (stray !== undefined) throw new Error(`${provider.name}: ${stray} is written, but not described`);
  return contract;
}
