/**
 * What a comparison found: `wrong` is what we claim and the vendor denies, `missing` what the vendor has besides.
 * @typedef {{ wrong: string[], missing: string[] }} Findings
 */

const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'uniqueItems', 'pattern'];

/** A document in which references can be followed. */
export class Document {
  #root;

  /** @param {object} root */
  constructor(root) {
    this.#root = root;
  }

  get paths() {
    return this.#root.paths;
  }

  /**
   * The value itself, its references followed, with what stands beside them, and the parts of an `allOf` put together.
   */
  resolve(value) {
    if (value?.$ref) {
      const { $ref, ...beside } = value;
      const keys = $ref.slice('#/'.length).split('/');
      const target = keys.reduce((part, key) => part?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], this.#root);
      return { ...this.resolve(target), ...beside };
    }
    if (!Array.isArray(value?.allOf)) return value;
    const parts = [{ ...value, allOf: undefined }, ...value.allOf.map((part) => this.resolve(part))];
    return {
      ...Object.assign({}, ...parts),
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
      required: parts.flatMap(({ required = [] }) => required),
    };
  }
}

/** Compares two schemas, member by member. A request may not be refused for what the vendor takes, and the reverse. */
export class SchemaComparison {
  #ours;
  #theirs;
  #seen = new Set();
  /** @type {Findings} */
  findings = { wrong: [], missing: [] };

  /**
   * @param {Document} ours
   * @param {Document} theirs
   */
  constructor(ours, theirs) {
    this.#ours = ours;
    this.#theirs = theirs;
  }

  /**
   * @param {string} place what the schema describes, as it is told
   * @param {boolean} isRequest whether we read it, instead of writing it
   */
  compare(ourSchema, theirSchema, place, isRequest) {
    const ours = this.#ours.resolve(ourSchema);
    const theirs = this.#theirs.resolve(theirSchema);
    if (!ours || !theirs || this.#isKnown(ourSchema, theirSchema, isRequest)) return;
    if (!this.#compareChoices(ours, theirs, place, isRequest)) return;
    this.#compareTypes(ours, theirs, place);
    this.#compareEnums(ours, theirs, place, isRequest);
    if (isRequest) this.#compareLimits(ours, theirs, place);
    if (ours.items && theirs.items) this.compare(ours.items, theirs.items, `${place}[]`, isRequest);
    if (theirs.properties) this.#compareMembers(ours, theirs, place, isRequest);
  }

  /** Schemas may contain themselves, and what many operations share is told once. */
  #isKnown({ $ref: ours }, { $ref: theirs }, isRequest) {
    const key = [ours, theirs, isRequest].join();
    if (ours === undefined || theirs === undefined) return false;
    return this.#seen.size === this.#seen.add(key).size;
  }

  /** Compares alternatives one by one where both have as many, and says whether there is more to compare. */
  #compareChoices(ours, theirs, place, isRequest) {
    const [mine, yours] = [ours, theirs].map((schema) => choicesOf(schema));
    if (mine.length === 0 && yours.length === 0) return true;
    if (mine.length !== yours.length) return false;
    for (const [index, choice] of mine.entries()) {
      this.compare(choice, yours[index], `${place}(${index + 1})`, isRequest);
    }
    return true;
  }

  #compareTypes(ours, theirs, place) {
    const [mine, yours] = [ours, theirs].map(typesOf);
    if (mine.length === 0 || yours.length === 0) return;
    const isWithin = (type) => yours.includes(type) || (type === 'integer' && yours.includes('number'));
    if (!mine.every(isWithin) || (yours.includes('integer') && mine.includes('number'))) {
      this.#wrong(place, `is ${yours.join(' or ')}, not ${mine.join(' or ')}`);
    }
  }

  #compareEnums(ours, theirs, place, isRequest) {
    const [mine, yours] = [ours, theirs].map(
      (schema) => schema.enum ?? ('const' in schema ? [schema.const] : undefined),
    );
    if (mine && yours) {
      const invented = mine.filter((value) => !yours.includes(value));
      const lacking = yours.filter((value) => !mine.includes(value));
      if (invented.length > 0) this.#wrong(place, `has no value ${told(invented)}`);
      if (lacking.length > 0) this.#found(isRequest, place, `has also the value ${told(lacking)}`);
    } else if (mine && isRequest) this.#wrong(place, 'takes other values, too');
    else if (yours) this.#found(false, place, `has these values alone: ${told(yours)}`);
  }

  #compareLimits(ours, theirs, place) {
    for (const limit of LIMITS) {
      // A format of the vendor's own is checked by a pattern of ours, which the vendor's document does not have.
      if (limit === 'pattern' && (theirs.format || theirs.pattern === undefined)) continue;
      if (ours[limit] !== theirs[limit]) this.#wrong(place, `has ${limit} ${theirs[limit]}, not ${ours[limit]}`);
    }
    if (theirs.format && ours.format !== theirs.format) {
      this.#wrong(place, `has the format ${theirs.format}, not ${ours.format}`);
    }
  }

  #compareMembers(ours, theirs, place, isRequest) {
    const [mine, yours] = [ours.properties ?? {}, theirs.properties];
    const [required, needed] = [ours.required ?? [], theirs.required ?? []];
    for (const name of Object.keys(mine)) {
      if (yours[name]) this.compare(mine[name], yours[name], `${place}.${name}`, isRequest);
      else this.#found(isRequest || theirs.additionalProperties === false, `${place}.${name}`, 'does not exist');
    }
    const isClosed = ours.additionalProperties === false;
    for (const name of Object.keys(yours).filter((it) => !mine[it])) {
      this.#found(isRequest && isClosed, `${place}.${name}`, isRequest && isClosed ? 'is refused' : 'is not described');
    }
    const isDescribed = (name) => mine[name] && yours[name];
    for (const name of required.filter((it) => isDescribed(it) && !needed.includes(it) && isRequest)) {
      this.#wrong(`${place}.${name}`, 'is not required');
    }
    for (const name of needed.filter((it) => isDescribed(it) && !required.includes(it))) {
      this.#found(isRequest, `${place}.${name}`, isRequest ? 'is required' : 'is always there');
    }
  }

  #found(isWrong, place, what) {
    this.findings[isWrong ? 'wrong' : 'missing'].push(`${place} ${what}`);
  }

  #wrong(place, what) {
    this.#found(true, place, what);
  }
}

function choicesOf({ oneOf, anyOf }) {
  const choices = oneOf ?? anyOf ?? [];
  // Alternatives that only say which members have to be there are no types of their own.
  return choices.some((it) => it.$ref || it.type || it.properties || it.enum) ? choices : [];
}

function typesOf({ type, nullable }) {
  const types = [type ?? []].flat();
  return nullable && types.length > 0 ? [...types, 'null'] : types;
}

function told(values) {
  return values.map((value) => JSON.stringify(value)).join(', ');
}
