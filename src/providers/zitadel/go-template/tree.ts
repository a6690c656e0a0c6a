/** A word of a command. Names and strings are bytes. */
export type Operand =
  | { readonly kind: 'dot' | 'nil' }
  | { readonly kind: 'literal'; readonly value: string | boolean | bigint | number }
  /** An integer above int64 and within uint64: Go finds it wanting only when it is evaluated. */
  | { readonly kind: 'overflow'; readonly text: string }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'field'; readonly names: readonly string[] }
  | { readonly kind: 'variable'; readonly name: string; readonly names: readonly string[] }
  | { readonly kind: 'pipeline'; readonly pipeline: Pipeline }
  | { readonly kind: 'chain'; readonly of: Operand; readonly names: readonly string[] };

/** A word and its arguments. */
export type Command = readonly [Operand, ...Operand[]];

/** Commands of which each gets the value of the one before, and the variables that get the last. */
export interface Pipeline {
  readonly variables: readonly string[];
  /** `=` instead of `:=`. */
  readonly assigns: boolean;
  readonly commands: readonly Command[];
}

/** A condition or loop. */
export interface Control {
  readonly kind: 'if' | 'with' | 'range';
  readonly pipeline: Pipeline;
  readonly body: readonly Node[];
  readonly otherwise: readonly Node[];
}

/** A part of a template. */
export type Node =
  | { readonly kind: 'text'; readonly bytes: string }
  | { readonly kind: 'action'; readonly pipeline: Pipeline }
  | { readonly kind: 'template'; readonly name: string; readonly pipeline: Pipeline | undefined }
  | { readonly kind: 'break' | 'continue' }
  | Control;

/** A template and those defined in it; it is itself the one without a name. */
export type Template = ReadonlyMap<string, readonly Node[]>;
