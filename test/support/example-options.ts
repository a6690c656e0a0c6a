import { OPTIONS } from '../../src/options.ts';

/**
 * What the environment of an example says, by the options' names.
 * @throws Error for a variable that no option has, or a value that its option refuses
 */
export function optionsOf(environment: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(environment).map(([variable, text]) => {
      const option = OPTIONS.find(({ env }) => env === variable);
      if (!option) throw new Error(`no option is called ${variable}`);
      return [option.name, option.kind.parse(text)];
    }),
  );
}
