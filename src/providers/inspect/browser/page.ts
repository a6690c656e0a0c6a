import { DomUtils, parseDocument } from 'htmlparser2';
import { SEND_AT_ONCE } from '../../../server/form.ts';

/** A page as whoever looks at it sees it. */
export interface Page {
  readonly heading: string | null;
  /** What it says is wrong, in the order of the page. */
  readonly errors: readonly string[];
  /** Its first form, which it sends; absent where it has none. */
  readonly form: Form | undefined;
  /** Whether its script sends that form as soon as the page is open. */
  readonly sendsItself: boolean;
}

/** A form that is sent by POST. */
export interface Form {
  /** Where it goes, as it stands in the page; empty for the page's own address. */
  readonly action: string;
  readonly fields: readonly Field[];
  /** The button that the Enter key presses, which sends its name and value; absent where it has no name. */
  readonly button: readonly [name: string, value: string] | undefined;
}

/** A field, with what it begins with. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly type: string;
  /** What the browser is to fill in, as in `new-password`. */
  readonly autocomplete: string;
}

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Reads a page; a text that is none is a page with nothing on it. */
export function readPage(text: string): Page {
  const document = parseDocument(text);
  const [heading] = DomUtils.getElementsByTagName('h1', document);
  const [form] = DomUtils.getElementsByTagName('form', document);
  return {
    heading: heading ? textOf(heading) : null,
    errors: DomUtils.getElementsByTagName(() => true, document)
      .filter((element) => attribute(element, 'role') === 'alert')
      .map(textOf),
    form: form && attribute(form, 'method') === 'post' ? readForm(form) : undefined,
    sendsItself: text.includes(SEND_AT_ONCE.text),
  };
}

function readForm(form: Element): Form {
  const inputs = DomUtils.getElementsByTagName((name) => name === 'input' || name === 'select', form);
  const button = DomUtils.getElementsByTagName('button', form).find((each) => attribute(each, 'type') !== 'button');
  const name = button ? attribute(button, 'name') : '';
  return {
    action: attribute(form, 'action'),
    fields: inputs.map(readField).filter((field) => field.name !== ''),
    button: button && name !== '' ? [name, attribute(button, 'value')] : undefined,
  };
}

function readField(field: Element): Field {
  return {
    name: attribute(field, 'name'),
    value: field.name === 'select' ? selectedIn(field) : attribute(field, 'value'),
    type: attribute(field, 'type'),
    autocomplete: attribute(field, 'autocomplete'),
  };
}

function selectedIn(select: Element): string {
  const options = DomUtils.getElementsByTagName('option', select);
  const chosen = options.find((option) => DomUtils.hasAttrib(option, 'selected')) ?? options[0];
  return chosen ? (DomUtils.getAttributeValue(chosen, 'value') ?? textOf(chosen)) : '';
}

function attribute(element: Element, name: string): string {
  return DomUtils.getAttributeValue(element, name) ?? '';
}

function textOf(element: Element): string {
  return DomUtils.textContent(element).replaceAll(/\s+/g, ' ').trim();
}
