/** A text that protobuf cannot read; the message is in the words of Go's protojson (facts/zitadel.md 2.10). */
export class ProtoJsonError extends Error {
  override readonly name = 'ProtoJsonError';

  constructor(reason: string, place?: string) {
    super(`proto: ${place === undefined ? '' : `${place}: `}${reason}`);
  }
}
